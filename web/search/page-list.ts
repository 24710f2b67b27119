import { addMonths } from '../../core/days.ts';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { today } from '../shared/today.ts';

/** A page that the search finds by what it answers. */
export interface ListedPage {
  readonly title: string;
  /** The beginnings of words that a question for it contains. */
  readonly words: string;
  readonly href: (districtId: string) => string;
  /** It is about all districts. */
  readonly national?: true;
  /** Only viewers who may edit the district can open it. */
  readonly edits?: true;
}

const districts = (where: string) => () => pageHref('districts', { where });
const since = (months: number) => (id: string) =>
  districtPageHref('history', id, { view: 'compare', from: addMonths(today(), -months), to: today() });
const lists = (section: string) => (id: string) =>
  districtPageHref('district', id, { tab: 'lists' }) + section;
const trainings = (view: string) => (id: string) => districtPageHref('trainings', id, { view });

/** What coordinators, trainers and grant writers ask most, in their words. */
export const LISTED_PAGES: readonly ListedPage[] = [
  {
    ...{ title: 'Calls to make, with what to ask', words: 'call make month first sheet ask questions' },
    ...{ href: (id) => districtPageHref('calls', id), edits: true },
  },
  {
    ...{ title: 'Gaps and open questions', words: 'gap missing lack fix real proven filled strategic plan' },
    href: lists(''),
  },
  {
    ...{ title: 'Who fills each role', words: 'partner role required have contact network ring map' },
    href: (id) => districtPageHref('district', id),
  },
  { title: 'Ties gone cold', words: 'tie gone cold lapsed old', href: lists('#cold') },
  {
    ...{ title: 'Disputed ties', words: 'disagree dispute differ relationship two sides' },
    href: lists('#disputed'),
  },
  {
    ...{ title: 'Introductions', words: 'introduc knows know reach already short path supervisor' },
    href: (id) => pageHref('introductions', { district: id }),
  },
  {
    ...{ title: 'If someone leaves', words: 'leave leaves cut off successor depart advocate depends' },
    href: (id) => districtPageHref('without', id),
  },
  {
    ...{ title: 'Explorer, by county and by role', words: 'north south east west half tied both explorer' },
    href: (id) => districtPageHref('explorer', id, { view: 'role' }),
  },
  {
    title: 'Memorandums that end, and who signs',
    words: 'mou mous memorandum agreement end ends expire renew sign days 90',
    href: (id) => `${districtPageHref('letters', id)}#memorandums`,
  },
  {
    ...{ title: 'Letters of support to ask for', words: 'letter support draft' },
    href: (id) => `${districtPageHref('letters', id)}#letters`,
  },
  { title: 'Changes since a quarter ago', words: 'change quarter since new last', href: since(3) },
  {
    ...{ title: 'Changes since a year ago', words: 'change coverage grant period year progress over' },
    href: since(12),
  },
  {
    title: 'Offices shared with neighboring districts',
    words: 'neighbor neighbour share office border',
    href: (id) => `/between/${id}`,
  },
  {
    title: 'Task forces here and in neighboring districts',
    words: 'overlap another funded task force award neighbor',
    href: (id) => districtPageHref('district', id, { tab: 'evidence' }),
  },
  {
    title: 'Roles without a training on record, and turnover since',
    words: 'never trained role staff turn turnover over session cold',
    href: trainings('trained'),
  },
  {
    title: 'Plan a training: whom to invite, hosts, trainers, mentors',
    words: 'invit host trainer local connected balanced room mentor acteam weak teach plan course',
    href: trainings('plan'),
  },
  {
    ...{ title: 'Ties before and after a training', words: 'grow after before training effect ties' },
    href: trainings('after'),
  },
  {
    ...{
      title: 'Similar districts',
      words: 'similar alike like look compare size rural ranking course fits',
    },
    href: (id) => districtPageHref('similar', id),
  },
  {
    title: 'Industries at risk, and their inspectors',
    words: 'industr inspector link risk farm labor agricultur goods construction restaurant met case type',
    href: (id) => districtPageHref('industries', id),
  },
  {
    title: 'Counties, and who reaches them',
    words:
      'county counties reach share comprehensive service provider rural underserved tribal area priority',
    href: (id) => districtPageHref('counties', id),
  },
  {
    title: 'Requirements for an ECM bid',
    words: 'ecm required member bid lead police vsp signed valid requirement',
    href: (id) => districtPageHref('report', id, { profile: 'ecm' }),
  },
  {
    title: 'Report: gap statement, partners, reporting period',
    words: 'report statement paragraph source active partners trainings period table mou date grant',
    href: (id) => districtPageHref('report', id),
  },
  {
    ...{ title: 'What would the money buy?', words: 'money buy point close cost fund funding budget' },
    href: (id) => districtPageHref('fundingPlan', id),
  },
  {
    title: 'Federal case and hotline figures',
    words: 'federal case hotline figure caveat statistic number',
    href: (id) => districtPageHref('district', id, { tab: 'figures' }),
  },
  {
    title: 'Score: how much is confirmed',
    words: 'sure score confirmed how much old points coverage',
    href: (id) => districtPageHref('district', id, { tab: 'points' }),
  },
  {
    title: 'Calendar of what ends and ages',
    words: 'calendar end ends age ages date deadline',
    href: (id) => districtPageHref('calendar', id),
  },
  {
    title: 'Districts without victim services tied to police',
    words: 'district districts victim service vsp partner tied police no',
    ...{ href: districts('lacks:lead-police--victim-services'), national: true },
  },
  {
    title: 'Districts without training in 2 years',
    words: 'nobody cross trained training two 2 years district',
    ...{ href: districts('untrained:any'), national: true },
  },
  {
    title: 'Districts without any labor inspector: Wage and Hour, Inspector General, state, OSHA',
    words: 'district districts lack labor inspector altogether any',
    ...{ href: districts('lacks:dol-whd,lacks:dol-oig,lacks:state-labor,lacks:osha'), national: true },
  },
  {
    title: 'Districts without state labor inspection',
    words: 'district districts lack labor inspector state',
    ...{ href: districts('lacks:state-labor'), national: true },
  },
  {
    title: 'Districts with state labor inspection, without its tie to the coordinator',
    words: 'district have partner no tie but labor coordinator',
    ...{ href: districts('has:state-labor,lacks:usao-coordinator--state-labor'), national: true },
  },
  {
    title: 'All districts by circuit or state, with map and CSV',
    words: 'common whole circuit state map csv date method download districts',
    ...{ href: () => pageHref('districts'), national: true },
  },
];
