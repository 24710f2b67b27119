import type { Model } from '../../../core/model/model.ts';
import type { ReferenceFiles } from '../../reference/files.ts';

interface Described {
  file: string;
  what: string;
  caveat: string;
  provenance: string;
}

/** What each file is and what it does not say; see data/ORGANIZATIONS.md and data/README.md for details. */
const FILES: readonly (Described & { rows: (files: ReferenceFiles, model: Model) => readonly object[] })[] = [
  {
    file: 'districts.csv',
    what: 'Federal judicial districts, with seat and U.S. Attorney’s Office',
    caveat:
      'A district has several places of court in law; the seat is one of them. Guam and the Northern Mariana Islands share an office.',
    provenance: 'README.md',
    rows: ({ districts }) => districts,
  },
  {
    file: 'counties.csv',
    what: 'Counties and the district each lies in, by statute',
    caveat:
      'Counties as of 2017 (Connecticut by its eight old counties); American Samoa has no district court.',
    provenance: 'README.md',
    rows: ({ counties }) => counties,
  },
  {
    file: 'organizations.csv',
    what: 'Institutions, their offices, and service providers that hold public awards',
    caveat:
      'A skeleton to start from: offices move and merge. Web addresses, short names and parents are general knowledge.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ organizations }) => organizations,
  },
  {
    file: 'jurisdictions.csv',
    what: 'Which institution covers which district',
    caveat: 'Several offices of one agency may share a district; the split is often not known.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ jurisdictions }) => jurisdictions,
  },
  {
    file: 'fills.csv',
    what: 'Which organization fills which role in which district',
    caveat:
      'On record is not confirmed. An award of years ago does not prove that a provider still works. No one is on record for the Labor Inspector General, OSHA, licensing and business.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ fills }) => fills,
  },
  {
    file: 'awards.csv',
    what: 'Task forces by award year, with period, leads and members',
    caveat:
      'Awards after fiscal year 2024 are missing; extensions of 2019 and terminations since 2025 were not checked. Whether an ACTeam works today is not known.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ awards }) => awards,
  },
  {
    file: 'programs.csv',
    what: 'The award records behind the task forces, as they name their leads and partners',
    caveat:
      'An empty list of partners says nothing about membership. For 21 leads the matching award was not found.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ programs }) => programs,
  },
  {
    file: 'tribal-land.csv',
    what: 'Whether the district has land of a federally recognized tribe',
    caveat: 'Census list of 2019. Empty in six districts: not established, and therefore a question.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ tribalLand }) => tribalLand,
  },
  {
    file: 'statistics.csv',
    what: 'Published case and hotline figures',
    caveat:
      'Hotline figures count reports, not trafficking. They are shown beside the score, never in it. There is no table of cases by district.',
    provenance: 'ORGANIZATIONS.md',
    rows: ({ statistics }) => statistics,
  },
  {
    file: 'leads.csv',
    what: 'Organizations, task forces and coalitions to ask about, whom no one has confirmed',
    caveat:
      'A lead is not a partner. Police are listed by what they reported of 2021-2023, tribes by their headquarters, OSHA offices as of 2016.',
    provenance: 'README.md',
    rows: ({ leads }) => leads,
  },
  {
    file: 'district-neighbors.csv',
    what: 'Which districts border on each other',
    caveat: 'By counties of 2010 that touch, also across water; islands have no neighbor.',
    provenance: 'README.md',
    rows: ({ districtNeighbors }) => districtNeighbors,
  },
  {
    file: 'district-facts.csv',
    what: 'Each district in numbers: people, rural share, counties, neighbors, tribes',
    caveat:
      'People of 2020. The rural share is not known for Connecticut; tribes are counted by headquarters.',
    provenance: 'README.md',
    rows: ({ districtFacts }) => districtFacts,
  },
  {
    file: 'county-facts.csv',
    what: 'Each county in numbers: people, rural class, where its people live in the middle',
    caveat:
      'People of 2020. The rural class is not known for the eight old counties of Connecticut; four territories have no point.',
    provenance: 'README.md',
    rows: ({ countyFacts }) => countyFacts,
  },
  {
    file: 'industries.csv',
    what: 'Industries at risk of labor trafficking, and who inspects them',
    caveat:
      'Ten types of a typology of 2017. Statutes are cited from general knowledge; their text was not read.',
    provenance: 'README.md',
    rows: ({ industries }) => industries,
  },
  {
    file: 'industry-counts.csv',
    what: 'How much of each industry there is in each district',
    caveat:
      'Every count is a minimum. Farms, private households, the District of Columbia and the territories are not counted.',
    provenance: 'README.md',
    rows: ({ industryCounts }) => industryCounts,
  },
  {
    file: 'goods.csv',
    what: 'Goods that public lists tie to forced or child labor abroad',
    caveat:
      'List of 2022 with what is known of 2024 and 2025. No row says that a business here uses such a good.',
    provenance: 'README.md',
    rows: ({ goods }) => goods,
  },
  {
    file: 'import-orders.csv',
    what: 'Import orders and findings on goods made with forced labor',
    caveat: 'As of June 23, 2026. Revoked orders are not in it.',
    provenance: 'README.md',
    rows: ({ importOrders }) => importOrders,
  },
  {
    file: 'model-roles.csv',
    what: 'Roles that a district needs, with weight',
    caveat: 'Weights are judgment, each with its source.',
    provenance: 'MODEL.md',
    rows: (_, { roles }) => roles as readonly object[],
  },
  {
    file: 'model-ties.csv',
    what: 'Ties that are expected between roles, with minimum level and weight',
    caveat: 'Minimum levels and weights are judgment, each with its reason.',
    provenance: 'MODEL.md',
    rows: (_, { ties }) => ties as readonly object[],
  },
  {
    file: 'model-evidence.csv',
    what: 'Kinds of evidence, what they prove, and for how long',
    caveat: 'Periods are judgment; an end that a document gives wins over them.',
    provenance: 'MODEL.md',
    rows: (_, { evidence }) => evidence as readonly object[],
  },
];

const isOf = (row: object, kind: string): boolean => 'sourceKind' in row && row.sourceKind === kind;

/** Returns null for a file whose rows do not say what kind of source they have. */
const countOf = (rows: readonly object[], kind: string): number | null =>
  rows.some((row) => 'sourceKind' in row) ? rows.filter((row) => isOf(row, kind)).length : null;

/** Describes each reference file, with its number of rows and how many have a published source. */
export const describeFiles = (files: ReferenceFiles, model: Model) =>
  FILES.map(({ rows: rowsOf, ...described }) => {
    const rows = rowsOf(files, model);
    return {
      ...described,
      rows: rows.length,
      publishedSource: countOf(rows, 'published-source'),
      generalKnowledge: countOf(rows, 'general-knowledge'),
    };
  });
