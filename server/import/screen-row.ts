import { screen } from '../screening/screen.ts';
import type { Field, Mapping } from './fields.ts';
import { asWords, filled } from './words.ts';

export interface RefusedCell {
  readonly column: string;
  /** Never holds the text itself. */
  readonly reason: string;
}

/** Columns of which the name says that they hold what Tieline never stores. */
const FORBIDDEN =
  /^(?:victim|survivor|client|suspect|defendant|offender|trafficker|informant|minor)s? (?:name|names|initials|first name|last name|full name|id|dob|ssn|address|phone)$|^(?:victims?|suspects?|defendants?|informants?)$|^(?:ssn|social security(?: number)?|date of birth|dob|case (?:no|number|name)|docket(?: no| number)?|alien (?:no|number)|a number)$/;
/** Fields that hold a number or an address, which is no text to be screened. */
const PLAIN: ReadonlySet<Field> = new Set([
  'phone',
  'email',
  'zip',
  'fips',
  'latitude',
  'longitude',
  'number',
  'website',
  'strength',
  'since',
  'until',
]);

const sentence = (message: string): string => message.replace(/ at character \d+ \([\s\S]*$/, '');

/** What is kept is no longer than this (server/changes/check-row.ts). */
const LONGEST = 500;
/** Fields that are read and not kept. */
const READ_ALONE: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'address',
  'served',
  'kind',
]);

/** Columns in which an organization describes itself. */
const DESCRIBES =
  /\b(?:descri\w*|services?|eligib\w*|mission|about|populations?|serves|served|programs?|purpose|summary|abstract|focus|overview|languages?|hours|fees?|details?|tags?|keywords?)\b/;
const OF_PERSONS: ReadonlySet<string> = new Set(['named-person', 'criminal-history']);

function reasonOf(column: string, text: string, field: Field | undefined): string | null {
  const isName =
    field === 'organization' ||
    field === 'otherName' ||
    field === 'parent' ||
    field === 'from' ||
    field === 'to';
  if (text.length > LONGEST && !READ_ALONE.has(field))
    return `Column “${column}” has more than ${LONGEST} characters; it may be another column than is meant`;
  const refused = screen(text, isName ? 'a name' : 'text');
  if (!refused) return null;
  // What an organization says of whom it serves names no one: donors, boards and clients with a record are in it all the same.
  if (!field && DESCRIBES.test(asWords(column)) && OF_PERSONS.has(refused.pattern)) return null;
  return `Column “${column}” ${sentence(refused.message)}, which is never stored`;
}

const mayHold = (text: string): boolean => /\p{L}{3}/u.test(text) || /\b\d{3}-\d{2}-\d{4}\b/.test(text);

/** The first cell of a row that must not be stored. What is on record is never asked: a row is judged by itself. */
export function refusedCell(cells: Readonly<Record<string, string>>, mapping: Mapping): RefusedCell | null {
  for (const [column, cell] of Object.entries(cells)) {
    const text = filled(cell);
    const field = mapping[column] === 'none' ? undefined : mapping[column];
    if (!text || (field && PLAIN.has(field))) continue;
    if (!field && FORBIDDEN.test(asWords(column)))
      return { column, reason: `Column “${column}” holds what is never stored: persons or numbers of cases` };
    if (!mayHold(text)) continue;
    const reason = reasonOf(column, text, field);
    if (reason) return { column, reason };
  }
  return shelterAddress(cells, mapping);
}

/** A shelter by its name or type, with a street address beside it. */
function shelterAddress(cells: Readonly<Record<string, string>>, mapping: Mapping): RefusedCell | null {
  const textIn = (...fields: Field[]): string =>
    Object.entries(mapping)
      .flatMap(([column, field]) => (fields.includes(field) ? (filled(cells[column]) ?? []) : []))
      .join(', ');
  const what = textIn('organization', 'kind', 'role');
  for (const [column, field] of Object.entries(mapping)) {
    const address = field === 'address' ? filled(cells[column]) : undefined;
    if (address && screen(`${what}: ${address}`)?.pattern === 'shelter-address')
      return {
        column,
        reason: `Column “${column}” holds the street address of a shelter, which is never stored`,
      };
  }
  return null;
}
