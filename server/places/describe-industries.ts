import { groupBy } from '../../core/group-by.ts';
import { firstStepAmong, type IndustryLinks, industryLinks } from '../../core/industries/industry-links.ts';
import { type InspectorLinks, inspectorModel, linksOf } from '../../core/industries/inspector-links.ts';
import { ratesOf, weightOf } from '../../core/industries/weight.ts';
import { assess } from '../../core/model/assess.ts';
import { distinct } from '../../core/order.ts';
import { type Context, contextOf, knownOf } from '../../core/words/context.ts';
import { unlinkedInWords, weightInWords } from '../../core/words/industries.ts';
import { namesOf } from '../../core/words/names.ts';
import { roleName, shortRoleName } from '../../core/words/phrases.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import type { ReferenceFiles } from '../reference/files.ts';

/** Each industry with its numbers here, who inspects it and how they are linked; and whom to ask about a good. */
export function describeIndustries(assessed: AssessedDistrict, files: ReferenceFiles) {
  const { reading, model } = assessed;
  const { districtId, asOf, revision, snapshot } = reading;
  const roles = distinct(files.industries.flatMap(({ roleIds }) => roleIds));
  const inspectors = model.roles.filter(({ id }) => roles.includes(id)).map(({ id }) => id);
  const trial = inspectorModel(model, inspectors);
  const assessment = assess(snapshot, trial, asOf);
  const context = contextOf(namesOf(trial, reading), assessment);
  const links = linksOf(assessment, model, inspectors);
  const counted = countsOf(districtId, files);
  const weighed = files.industries.map((industry) => ({ ...industry, ...counted(industry.id) }));
  const byId = new Map(weighed.map((industry) => [industry.id, industry]));
  const described = industryLinks(weighed, links);
  return {
    ...{ districtId, asOf, revision },
    headline: unlinkedInWords(described, (id) => byId.get(id)?.name ?? id),
    inspectors: links.map((one) => inspectorRow(context, one)),
    industries: described.flatMap((row) => {
      const industry = byId.get(row.id);
      return industry ? [industryRow(industry, row)] : [];
    }),
    first: firstStepAmong(links, weighed),
    ask: whomToAsk(context, files),
  };
}

/** What is counted of an industry in the district, and whether that is much. */
function countsOf(districtId: string, { industryCounts, districtFacts }: ReferenceFiles) {
  const people = new Map(districtFacts.map((facts) => [facts.districtId, facts.population]));
  const rateOf = ratesOf(industryCounts, people);
  const here = groupBy(
    industryCounts.filter((count) => count.districtId === districtId),
    ({ industryId }) => industryId ?? '',
  );
  return (industryId: string) => {
    const counts = here(industryId).map((count) => ({ ...count, rate: rateOf(count) }));
    return { counts, weight: weightOf(counts.flatMap(({ rate }) => rate ?? [])) };
  };
}

const officesOf = ({ names, roles }: Context, role: string) =>
  (roles.get(role)?.organizations ?? []).map((id) => ({ id, name: names.organization(id) }));

const inspectorRow = (context: Context, { role, link, sides }: InspectorLinks) => ({
  ...{ role, link, name: roleName(context.names, role), shortName: shortRoleName(context.names, role) },
  roleState: context.roles.get(role)?.state ?? ('unknown' as const),
  offices: officesOf(context, role),
  sides: sides.map(({ side, link: to, tieId }) => ({ side, link: to, known: knownOf(context, tieId) })),
});

type Weighed = ReferenceFiles['industries'][number] & ReturnType<ReturnType<typeof countsOf>>;

const rounded = (rate: number): number => Math.round(rate * 10) / 10;

function industryRow(industry: Weighed, links: IndustryLinks) {
  const { roleIds: _, counts, weight, ...shown } = industry;
  return {
    ...shown,
    counts: counts.map(({ districtId: _district, industryId: _industry, rate, ...count }) => ({
      ...count,
      rate: rate && { per: rate.per, here: rounded(rate.here), nation: rounded(rate.nation) },
    })),
    ...{ weight, weightKnown: weightInWords(weight, counts) },
    links: links.inspectors.map(({ role, link }) => ({ role, link })),
    ...{ linked: links.linked, first: links.first },
  };
}

/** Customs has no role in the gap model: its own page says where to write to. */
const whomToAsk = (context: Context, { importOrders }: ReferenceFiles) => [
  {
    ...{ agency: roleName(context.names, 'hsi'), role: 'hsi', url: null },
    about: 'Who brings such goods in, and forced labor abroad and here (18 U.S.C. 1589 to 1592)',
    offices: officesOf(context, 'hsi'),
  },
  {
    ...{ agency: 'U.S. Customs and Border Protection', role: null, offices: [] },
    about: 'Ban on goods made with forced labor and its orders (19 U.S.C. 1307), and goods held at the port',
    url:
      importOrders.find(({ sourceUrl }) => sourceUrl?.startsWith('https://www.cbp.gov/'))?.sourceUrl ?? null,
  },
  {
    ...{ agency: roleName(context.names, 'dol-whd'), role: 'dol-whd', url: null },
    about: 'Pay and hours where such goods are processed or sold here',
    offices: officesOf(context, 'dol-whd'),
  },
];
