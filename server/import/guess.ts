import { ALIASES } from './aliases.ts';
import type { Field, Mapping } from './fields.ts';
import { columnOfNames, guessByValues } from './guess-values.ts';
import { thingOf } from './kinds.ts';
import { ofColumns } from './of-columns.ts';
import { namesPeople } from './people-in-cell.ts';
import type { FileRow, Table } from './read/file.ts';
import { firstRows } from './read/grid.ts';
import { partnersOf } from './read-cells.ts';
import { share } from './share.ts';
import { asWords, filled, headerWords, looksLikeOrganization, looksLikePerson } from './words.ts';

export interface Sampled {
  readonly rows: readonly FileRow[];
  /** Returns the values of a column, without empty cells. */
  readonly valuesOf: (column: string) => readonly string[];
}

export async function sampleOf(table: Table): Promise<Sampled> {
  const rows = await firstRows(table.rows());
  const valuesOf = (column: string): string[] => rows.flatMap(({ cells }) => filled(cells[column]) ?? []);
  return { rows, valuesOf };
}

/** `Invented Unified`, `Invented City`, `Invented ISD`: a district of schools, not of a court or a city. */
const isSchoolDistrict = (value: string): boolean =>
  /\b(?:schools?|academy|ISD|USD|CSD|CISD|unified|exempted village|city|local|union|elementary)\b(?: (?:sd|district))?(?: \S*\d\S*)?$|school district/i.test(
    value,
  );

/** Tests for the values of columns whose header alone is not enough. */
const FITS = {
  'names of persons': (values: readonly string[]) => share(values, namesPeople) >= 0.5,
  'names of organizations': (values: readonly string[]) =>
    share(values, (value) => /\p{L}/u.test(value)) > 0.8 && share(values, looksLikePerson) < 0.8,
  'names of school districts': (values: readonly string[]) => share(values, isSchoolDistrict) >= 0.5,
  'lists of organizations': (values: readonly string[]) =>
    values.some((value) => partnersOf(value).length > 1) &&
    share(values.flatMap(partnersOf), looksLikeOrganization) >= 0.5,
  words: (values: readonly string[]) => share(values, (value) => /\p{L}{2}/u.test(value)) > 0.5,
} as const;

/** Tests of whether a value can belong to a field. */
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

/** Fields that several columns can have, such as a mobile and an office phone: the first filled one is used. */
const SEVERAL: ReadonlySet<Field> = new Set([
  'otherName',
  'phone',
  'email',
  'address',
  'number',
  'served',
  'zip',
]);

/** A header of at least this rank says that its column names people, so that several columns can; so does “Name” beside an agency. */
const SAYS_PERSON = 80;

interface Candidate {
  readonly column: string;
  readonly field: Field;
  readonly rank: number;
}

/**
 * Of several columns with organization names, prefers the one with the most distinct values, because another may name the author
 * of the list, and then the one with the fullest names: `Lucas County Sheriff` rather than `Lucas`.
 */
const toldApart = (valuesOf: Sampled['valuesOf'], { field, column }: Candidate): readonly [number, number] =>
  field === 'organization' ? [new Set(valuesOf(column)).size, valuesOf(column).join('').length] : [0, 0];

function preferred(valuesOf: Sampled['valuesOf'], x: Candidate, y: Candidate): number {
  if (x.rank !== y.rank) return y.rank - x.rank;
  const [[manyX, longX], [manyY, longY]] = [toldApart(valuesOf, x), toldApart(valuesOf, y)];
  return manyY - manyX || longY - longX;
}

/** Headers that name persons or organizations, depending on the values. */
const EITHER = /^(?:name|names|label|nombre)$/;

function candidatesFor(
  { namesOrganizations }: Table,
  column: string,
  values: readonly string[],
): Candidate[] {
  const header = headerWords(column);
  const isKnown = namesOrganizations === true && EITHER.test(header);
  return ALIASES.flatMap(({ field, header: wanted, rank, ifValues }) => {
    if (!wanted.test(header)) return [];
    if (isKnown ? field !== 'organization' : ifValues && !FITS[ifValues](values)) return [];
    const check = CHECKS[field];
    if (check && values.length > 0 && share(values, check) < 0.5) return [];
    return [{ column, field, rank }];
  });
}

const OF_ANSWERS = /^(?:response|respondent) id$/;
/** When, where and how a survey was answered, which says nothing about an organization. */
const OF_ANSWERING =
  /^(?:(?:start|end|recorded) date|timestamp|status|location (?:latitude|longitude)|date (?:submitted|created|modified)|response type)$/;

/** Guesses the field of each column from its header and values. */
export function guessMapping(table: Table, { valuesOf }: Sampled): Mapping {
  const byValues = guessByValues(table.columns, valuesOf);
  if (byValues) return byValues;
  const isSurvey = table.columns.some((column) => OF_ANSWERS.test(headerWords(column)));
  const all = table.columns
    .filter((column) => !(isSurvey && OF_ANSWERING.test(headerWords(column))))
    .flatMap((column) => candidatesFor(table, column, valuesOf(column)));
  const hasEnds = ['from', 'to'].every((end) => all.some(({ field }) => field === end));
  const lists = new Set(all.flatMap(({ column, field }) => (field === 'partners' ? column : [])));
  const hasNames = all.some(({ column, field }) => field === 'organization' && !lists.has(column));
  const candidates = all
    .filter(({ field }) => hasEnds || (field !== 'from' && field !== 'to'))
    .filter(({ field }) => hasNames || field !== 'partners')
    .sort((x, y) => preferred(valuesOf, x, y));
  const mapping = ofColumns<Field>();
  const taken = new Set<Field>();
  for (const { column, field, rank } of candidates) {
    const isPerson = rank >= SAYS_PERSON || (EITHER.test(headerWords(column)) && taken.has('organization'));
    const isOne = !SEVERAL.has(field) && !(field === 'person' && isPerson);
    if (mapping[column] || (taken.has(field) && isOne)) continue;
    if (table.holds !== 'ties' && table.holds !== 'records' && (field === 'from' || field === 'to')) continue;
    mapping[column] = field;
    taken.add(field);
  }
  settleEnds(table, mapping);
  settleNames(table, mapping, valuesOf);
  return mapping;
}

/** Fields that mean something else in a table of ties. */
const OF_TIES: Readonly<Partial<Record<Field, Field>>> = {
  kind: 'tieKind',
  role: 'tieKind',
  organization: 'tieKind',
  person: 'tieKind',
};
const OF_ENDS: readonly Field[] = ['fromCity', 'toCity', 'fromCounty', 'toCounty', 'fromState', 'toState'];
const TIE_FIELDS: ReadonlySet<Field> = new Set([
  'from',
  'to',
  'fromKind',
  'toKind',
  ...OF_ENDS,
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

const OF_TIES_ALONE: ReadonlySet<Field> = new Set([
  'from',
  'to',
  'fromKind',
  'toKind',
  ...OF_ENDS,
  'strength',
  'tieKind',
]);

/** A tie needs both ends: a “source” column alone says where a row comes from. */
function settleEnds(table: Table, mapping: Record<string, Field>): void {
  const fields = Object.values(mapping);
  const isTies = table.holds === 'ties' || (fields.includes('from') && fields.includes('to'));
  for (const [column, field] of Object.entries(mapping)) {
    if (!isTies && OF_TIES_ALONE.has(field)) delete mapping[column];
    if (!isTies || TIE_FIELDS.has(field)) continue;
    const other = OF_TIES[field];
    if (other && !Object.values(mapping).includes(other)) mapping[column] = other;
    else delete mapping[column];
  }
}

/** If no header says which column names the organizations, chooses one whose values look like such names. */
function settleNames(table: Table, mapping: Record<string, Field>, valuesOf: Sampled['valuesOf']): void {
  const fields = Object.values(mapping);
  if (fields.includes('organization') || fields.includes('from')) return;
  const kind = table.columns.find((column) => mapping[column] === 'kind');
  // “Title” is the name of an organization where no one is named.
  const taken = ['person', 'lastName'].some((field) => fields.some((one) => one === field));
  const title = table.columns.find(
    (column) => !taken && mapping[column] === 'title' && asWords(column) === 'title',
  );
  const named = table.columns.find(
    (column) =>
      (mapping[column] === 'person' && /^(?:name|label|title)$/.test(asWords(column))) || column === title,
  );
  const isOfOrganizations =
    table.columns.some(numbersOrganizations) ||
    (kind && share(valuesOf(kind), (value) => thingOf(asWords(value)) === 'organization') >= 0.5);
  if (named && isOfOrganizations) {
    mapping[named] = 'organization';
    return;
  }
  const open = table.columns.filter(
    (column) => !mapping[column] || /^(?:person|number)$/.test(mapping[column]) || column === title,
  );
  const best = columnOfNames(open, valuesOf);
  if (best) mapping[best] = 'organization';
}

/** Matches headers that say that the names are of organizations, not of people. */
export const SAYS_ORGANIZATION =
  /organi[sz]ati|\borgs?\b|agenc|provider|grantee|awardee|subgrantee|nonprofit|non profit|\bngos?\b|department|institution|facilit|company|business|employer|coalition|affiliation|member(?:s| name)?$/;

/** Returns true for “ProviderID” and the like: ids of organizations, so that the table’s names are theirs. */
export const numbersOrganizations = (column: string): boolean =>
  /^(?:organi[sz]ation|org|agency|provider|nonprofit|facility) (?:id|code|number|no)$/.test(asWords(column));
