import { OF_ORGANIZATIONS } from './aliases-organizations.ts';
import { OF_PEOPLE_AND_TIES } from './aliases-people-and-ties.ts';
import { OF_PLACES } from './aliases-places.ts';
import type { Field, Mapping } from './fields.ts';
import { thingOf } from './kinds.ts';
import type { FileRow, Table } from './read/file.ts';
import { firstRows } from './read/grid.ts';
import {
  asWords,
  filled,
  headerWords,
  looksLikeOrganization,
  looksLikePerson,
  saysOrganization,
} from './words.ts';

export interface Sampled {
  readonly rows: readonly FileRow[];
  /** What stands in each column, empty cells left out. */
  readonly valuesOf: (column: string) => readonly string[];
}

export async function sampleOf(table: Table): Promise<Sampled> {
  const rows = await firstRows(table.rows());
  const valuesOf = (column: string): string[] => rows.flatMap(({ cells }) => filled(cells[column]) ?? []);
  return { rows, valuesOf };
}

export const share = (values: readonly string[], is: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(is).length / values.length;

/** What the values of a column must be for a header that alone does not say it. */
const FITS = {
  'names of persons': (values: readonly string[]) => share(values, looksLikePerson) >= 0.5,
  'names of organizations': (values: readonly string[]) =>
    share(values, (value) => /\p{L}/u.test(value)) > 0.8 && share(values, looksLikePerson) < 0.8,
  words: (values: readonly string[]) => share(values, (value) => /\p{L}{2}/u.test(value)) > 0.5,
} as const;

/** Fields of which the values themselves tell whether a column can hold them. */
const CHECKS: Readonly<Partial<Record<Field, (value: string) => boolean>>> = {
  email: (value) => value.includes('@'),
  phone: (value) => (value.match(/\d/g)?.length ?? 0) >= 7,
  website: (value) => /\.\p{L}{2,}/u.test(value) && !value.includes('@'),
  latitude: (value) => /^-?\d{1,2}(?:\.\d+)?$/.test(value),
  longitude: (value) => /^-?\d{1,3}(?:\.\d+)?$/.test(value),
  fips: (value) => /^\d{1,5}$/.test(value),
  since: (value) => /\d/.test(value),
  until: (value) => /\d/.test(value),
  district: (value) => /\b(?:[NSEWMCD]\.? ?D\.?|district)\b/i.test(value) || /^[a-z]{3,4}d$/i.test(value),
  parent: (value) => /\p{L}/u.test(value),
  organization: (value) => /\p{L}/u.test(value),
  address: (value) => !/^(?:yes|no|y|n|true|false|x)$/i.test(value),
};

/** Fields that several columns of a table may give, such as a mobile phone beside that of the office: the first that is filled counts. */
const SEVERAL: ReadonlySet<Field> = new Set([
  'otherName',
  'phone',
  'email',
  'address',
  'number',
  'served',
  'zip',
]);

const ALIASES = [...OF_ORGANIZATIONS, ...OF_PEOPLE_AND_TIES, ...OF_PLACES];

interface Candidate {
  readonly column: string;
  readonly field: Field;
  readonly rank: number;
}

/** Of several names of an agency in one list, that which tells most of them apart is theirs; one is that of whoever made the list. */
const toldApart = (valuesOf: Sampled['valuesOf'], { field, column }: Candidate): number =>
  field === 'organization' ? new Set(valuesOf(column)).size : 0;

function candidatesFor(column: string, values: readonly string[]): Candidate[] {
  const header = headerWords(column);
  return ALIASES.flatMap(({ field, header: wanted, rank, ifValues }) => {
    if (!wanted.test(header)) return [];
    if (ifValues && !FITS[ifValues](values)) return [];
    const check = CHECKS[field];
    if (check && values.length > 0 && share(values, check) < 0.5) return [];
    return [{ column, field, rank }];
  });
}

/** What each column of a table most likely holds, by its header and its values. */
export function guessMapping(table: Table, { valuesOf }: Sampled): Mapping {
  const all = table.columns.flatMap((column) => candidatesFor(column, valuesOf(column)));
  const hasEnds = ['from', 'to'].every((end) => all.some(({ field }) => field === end));
  const candidates = all
    .filter(({ field }) => hasEnds || (field !== 'from' && field !== 'to'))
    .sort((x, y) => y.rank - x.rank || toldApart(valuesOf, y) - toldApart(valuesOf, x));
  const mapping: Record<string, Field> = {};
  const taken = new Set<Field>();
  for (const { column, field } of candidates) {
    if (mapping[column] || (taken.has(field) && !SEVERAL.has(field))) continue;
    if (table.holds !== 'ties' && table.holds !== 'records' && (field === 'from' || field === 'to')) continue;
    mapping[column] = field;
    taken.add(field);
  }
  settleEnds(table, mapping);
  settleNames(table, mapping, valuesOf);
  return mapping;
}

/** What a column of ties is about, where a table of organizations would mean another thing by it. */
const OF_TIES: Readonly<Partial<Record<Field, Field>>> = {
  kind: 'tieKind',
  role: 'tieKind',
  organization: 'tieKind',
  person: 'tieKind',
};
const TIE_FIELDS: ReadonlySet<Field> = new Set([
  'from',
  'to',
  'tieKind',
  'strength',
  'since',
  'until',
  'number',
  'district',
  'state',
  'county',
  'city',
]);

/** One end of a tie alone is no tie: a source is then where a row comes from. */
function settleEnds(table: Table, mapping: Record<string, Field>): void {
  const fields = Object.values(mapping);
  const isTies = table.holds === 'ties' || (fields.includes('from') && fields.includes('to'));
  for (const [column, field] of Object.entries(mapping)) {
    if (!isTies && ['from', 'to', 'strength', 'tieKind'].includes(field)) delete mapping[column];
    if (!isTies || TIE_FIELDS.has(field)) continue;
    const other = OF_TIES[field];
    if (other && !Object.values(mapping).includes(other)) mapping[column] = other;
    else delete mapping[column];
  }
}

/** Where no header says which column names the organizations, its values may: most of them look like such names. */
function settleNames(table: Table, mapping: Record<string, Field>, valuesOf: Sampled['valuesOf']): void {
  const fields = Object.values(mapping);
  if (fields.includes('organization') || fields.includes('from')) return;
  const kind = table.columns.find((column) => mapping[column] === 'kind');
  // “Title” is the name of an organization where no one is named.
  const taken = ['person', 'lastName'].some((field) => fields.some((one) => one === field));
  const named = table.columns.find(
    (column) =>
      (mapping[column] === 'person' && /^(?:name|label|title)$/.test(asWords(column))) ||
      (!taken && mapping[column] === 'title' && asWords(column) === 'title'),
  );
  const isOfOrganizations =
    table.columns.some(numbersOrganizations) ||
    (kind && share(valuesOf(kind), (value) => thingOf(asWords(value)) === 'organization') >= 0.5);
  if (named && isOfOrganizations) {
    mapping[named] = 'organization';
    return;
  }
  const [best] = table.columns
    .filter((column) => !mapping[column] || mapping[column] === 'person')
    // A word in capitals may be the name of an agency, or a status.
    .filter((column) => valuesOf(column).some(saysOrganization))
    .map((column) => ({
      column,
      part: share(valuesOf(column), (value) => value.length < 120 && looksLikeOrganization(value)),
    }))
    .filter(({ part }) => part >= 0.4)
    .sort((x, y) => y.part - x.part);
  if (best) mapping[best.column] = 'organization';
}

/** Does the header of the organizations say what they are? A name alone could be anyone's. */
export const SAYS_ORGANIZATION =
  /organi[sz]ation|\borgs?\b|agenc|provider|grantee|awardee|subgrantee|nonprofit|non profit|\bngos?\b|department|institution|facilit|company|business|employer|coalition|affiliation|member(?:s| name)?$/;

/** “ProviderID”: a column of numbers or codes of organizations. The names beside it are theirs. */
export const numbersOrganizations = (column: string): boolean =>
  /^(?:organi[sz]ation|org|agency|provider|nonprofit|facility) (?:id|code|number|no)$/.test(asWords(column));
