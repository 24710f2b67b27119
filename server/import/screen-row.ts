import { dayFault } from '../../core/days.ts';
import { formatNumber } from '../../core/words/format.ts';
import { screen } from '../screening/screen.ts';
import { dayIn } from './days.ts';
import type { Field, Mapping } from './fields.ts';
import { asWords, filled } from './words.ts';

export interface RefusedCell {
  readonly column: string;
  /** Never contains the text itself. */
  readonly reason: string;
}

/** Headers of columns that contain what Tieline never stores. */
const FORBIDDEN =
  /^(?:victim|survivor|client|suspect|defendant|offender|trafficker|informant|minor)s? (?:name|names|initials|first name|last name|full name|id|dob|ssn|address|phone)$|^(?:victims?|suspects?|defendants?|informants?)$|^(?:ssn|social security(?: number)?|date of birth|dob|case (?:no|number|name)|docket(?: no| number)?|alien (?:no|number)|a number)$|^(?:victim|suspect|defendant|offender|arrestee)s? (?:age|sex|gender|race|ethnicity|citizenship|nationality|relationship)$|^(?:incident|arrest|booking|investigation|police report|complaint)s? (?:id|no|number|num|key)$/;
/** Fields with numbers or addresses, which are not screened as text. */
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

/** Removes the position and the text from a screening message. */
export const sentence = (message: string): string => message.replace(/ at character \d+ \([\s\S]*$/, '');

/** The maximum length of stored texts (server/changes/check-row.ts). */
export const LONGEST = 500;
/** Fields that are read but not stored. */
const READ_ALONE: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'address',
  'served',
  'kind',
]);

/** Columns in which an organization describes itself. */
const DESCRIBES =
  /\b(?:descri\w*|services?|eligib\w*|mission|about|populations?|serves|served|programs?|purpose|summary|abstract|focus|overview|languages?|hours|fees?|details?|tags?|keywords?|requirements?|restrictions?|criteria|qualif\w*|application|intake|referrals?|costs?|insurance)\b/;
/** “In care of” columns, which name people in their jobs and are not stored. */
const IN_CARE = /^(?:ico|c o|care of|in care of(?: name)?|attn|attention)$/;
const OF_PERSONS: ReadonlySet<string> = new Set(['named-person', 'reads-as-case']);

/** What a column’s header and field say about all its cells. */
interface Column {
  readonly isPlain: boolean;
  readonly isForbidden: boolean;
  readonly isKept: boolean;
  readonly isLookedUp: boolean;
  readonly isName: boolean;
  readonly describes: boolean;
  /** True for the name of a program or site of an agency, which is used only for this check. */
  readonly namesProgram: boolean;
}

const NAMES_PROGRAM =
  /^(?:program|prog|project|site|facility|location|service|shelter|branch)s? name$|^(?:shelter|service|housing|program) (?:facility|site|location)$|^social facility$/;
const NAMES: ReadonlySet<Field> = new Set(['organization', 'otherName', 'parent', 'from', 'to']);

function columnOf(header: string, mapping: Mapping): Column {
  const field = mapping[header] === 'none' ? undefined : mapping[header];
  const namesProgram = !mapping[header] && NAMES_PROGRAM.test(asWords(header));
  return {
    isPlain: field !== undefined && PLAIN.has(field),
    isForbidden: !field && FORBIDDEN.test(asWords(header)),
    isKept: !READ_ALONE.has(field) && field !== 'partners', // partners are stored one by one
    isLookedUp: field !== undefined && READ_ALONE.has(field),
    isName: namesProgram || (field !== undefined && NAMES.has(field)),
    describes: !field && (DESCRIBES.test(asWords(header)) || IN_CARE.test(asWords(header))),
    namesProgram,
  };
}

function reasonOf(
  header: string,
  text: string,
  { isKept, isLookedUp, isName, describes }: Column,
): string | null {
  if (text.length > LONGEST && isKept)
    return `Column “${header}” has more than ${LONGEST} characters; it may be the wrong column`;
  const refused = screen(text, isName ? 'a name' : 'text');
  if (!refused) return null;
  // Addresses and kinds are looked up, and a list of them reads like nothing that people write.
  if (isLookedUp && refused.pattern === 'reads-as-case') return null;
  // Descriptions of organizations mention donors, boards and groups of clients, but no individuals.
  if (describes && OF_PERSONS.has(refused.pattern)) return null;
  return `Column “${header}” ${sentence(refused.message)}, which is never stored`;
}

const SSN = /\b\d{3}-\d{2}-\d{4}\b/;
/** Returns true for text other than a number or an address, which is screened whatever the column’s field. */
const isText = (text: string): boolean => SSN.test(text) || /\p{L}{3}\P{L}*\s.*\p{L}{3}/u.test(text);

/** Returns false for numbers and initials, which are not screened. */
export const mayHold = (text: string): boolean => /\p{L}{3}/u.test(text) || SSN.test(text);

export type Screener = (cells: Readonly<Record<string, string>>) => RefusedCell | null;

/**
 * Returns a function that finds the first cell of a row that must not be stored, without comparing with what is on record.
 * Headers are classified when first seen, because rows can have cells beyond the header.
 */
export function screenerOf(mapping: Mapping, today: string): Screener {
  const columns = new Map<string, Column>();
  const columnFor = (header: string): Column => {
    const column = columns.get(header) ?? columnOf(header, mapping);
    columns.set(header, column);
    return column;
  };
  const shelterAddressIn = shelterScreenerOf(mapping, columnFor);
  const wrongDayIn = beginningScreenerOf(mapping, today);
  return (cells) => {
    const tooLong = tooLongIn(cells);
    if (tooLong) return tooLong;
    for (const [header, cell] of Object.entries(cells)) {
      const text = filled(cell);
      const column = columnFor(header);
      if (!text || (column.isPlain && !isText(text))) continue;
      if (column.isForbidden)
        return {
          column: header,
          reason: `Column “${header}” contains what is never stored: people in a case or case numbers`,
        };
      if (!mayHold(text)) continue;
      const reason = reasonOf(header, text, column);
      if (reason) return { column: header, reason };
    }
    return shelterAddressIn(cells) ?? wrongDayIn(cells);
  };
}

/** Characters of a row that are screened in a tenth of a second, during which nobody else is answered. */
const LONGEST_ROW = 50_000;

/** Finds the longest cell of a row that has more text than anyone reads, such as a picture or a shape on a map. */
function tooLongIn(cells: Readonly<Record<string, string>>): RefusedCell | null {
  let [length, column] = [0, ''];
  for (const [header, cell] of Object.entries(cells)) {
    length += cell.length;
    if (cell.length > (cells[column]?.length ?? 0)) column = header;
  }
  if (length <= LONGEST_ROW) return null;
  return {
    column,
    reason: `The row has more than ${formatNumber(LONGEST_ROW)} characters; delete or shorten column “${column}”, and import it again`,
  };
}

/** Finds an invalid start date, because every fact with it would be refused. */
function beginningScreenerOf(mapping: Mapping, today: string): Screener {
  const columns = Object.keys(mapping).filter((header) => mapping[header] === 'since');
  return (cells) => {
    for (const column of columns) {
      const day = dayIn(filled(cells[column]));
      const fault = day && dayFault(day, { today, begins: true });
      if (fault) return { column, reason: `Column “${column}” ${fault}` };
    }
    return null;
  };
}

/** Headers that say that the names below are those of shelters. */
const OF_SHELTERS = /\bshelters?\b|\bsafe ?houses?\b/;

/** The words of a cell, with those of a header that says more: `Shelter name: Invented Mission`. */
function wordsOf(header: string, cell: string | undefined): string[] {
  const text = filled(cell);
  if (!text) return [];
  return OF_SHELTERS.test(asWords(header)) && mayHold(text) ? [`${asWords(header)}: ${text}`] : [text];
}

/** A name of preschools and of centers for children; what else is said beside it tells whether it is a shelter. */
const CHILDRENS_HOUSE = /\bChildren['’]?s['’]? House\b/gi;

/** Finds a shelter by its name, its type or the name of its program, with a street address beside it. */
function shelterScreenerOf(mapping: Mapping, columnFor: (header: string) => Column): Screener {
  const headersOf = (...fields: Field[]): string[] =>
    Object.keys(mapping).filter((header) => fields.some((field) => field === mapping[header]));
  const said = headersOf('organization', 'kind', 'role');
  const addresses = headersOf('address');
  return (cells) => {
    for (const column of addresses) {
      const address = filled(cells[column]);
      if (!address) continue;
      const what = [...said, ...Object.keys(cells).filter((header) => columnFor(header).namesProgram)];
      const words = what
        .flatMap((header) => wordsOf(header, cells[header]))
        .join(', ')
        .replace(CHILDRENS_HOUSE, 'Children');
      if (screen(`${words}: ${address}`)?.pattern === 'shelter-address')
        return {
          column,
          reason: `Column “${column}” contains the street address of a shelter, which is never stored`,
        };
    }
    return null;
  };
}
