import { dayFault } from '../../core/days.ts';
import { screen } from '../screening/screen.ts';
import { dayIn } from './days.ts';
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

/** What was found, without the place and the text itself. */
export const sentence = (message: string): string => message.replace(/ at character \d+ \([\s\S]*$/, '');

/** What is kept is no longer than this (server/changes/check-row.ts). */
export const LONGEST = 500;
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
/** In whose care the mail of an organization is: a column that is not kept, of people in a post. */
const IN_CARE = /^(?:ico|c o|care of|in care of(?: name)?|attn|attention)$/;
const OF_PERSONS: ReadonlySet<string> = new Set(['named-person', 'criminal-history', 'person-described']);

/** What the header of a column and its field say of all its cells. */
interface Column {
  readonly isPlain: boolean;
  readonly isForbidden: boolean;
  readonly isKept: boolean;
  readonly isName: boolean;
  readonly describes: boolean;
  /** The name of what an agency runs at an address: a column that nothing else is read from. */
  readonly namesProgram: boolean;
}

const NAMES_PROGRAM = /^(?:program|prog|project|site|facility|location|service)s? name$/;
const NAMES: ReadonlySet<Field> = new Set(['organization', 'otherName', 'parent', 'from', 'to']);

function columnOf(header: string, mapping: Mapping): Column {
  const field = mapping[header] === 'none' ? undefined : mapping[header];
  return {
    isPlain: field !== undefined && PLAIN.has(field),
    isForbidden: !field && FORBIDDEN.test(asWords(header)),
    isKept: !READ_ALONE.has(field),
    isName: field !== undefined && NAMES.has(field),
    describes: !field && (DESCRIBES.test(asWords(header)) || IN_CARE.test(asWords(header))),
    namesProgram: !mapping[header] && NAMES_PROGRAM.test(asWords(header)),
  };
}

function reasonOf(header: string, text: string, { isKept, isName, describes }: Column): string | null {
  if (text.length > LONGEST && isKept)
    return `Column “${header}” has more than ${LONGEST} characters; it may be the wrong column`;
  const refused = screen(text, isName ? 'a name' : 'text');
  if (!refused) return null;
  // What an organization says of whom it serves names no one: donors, boards and clients with a record are in it all the same.
  if (describes && OF_PERSONS.has(refused.pattern)) return null;
  // Founders and contacts in a column that is not kept need no post.
  if (!isKept && refused.pattern === 'person-without-post') return null;
  return `Column “${header}” ${sentence(refused.message)}, which is never stored`;
}

const SSN = /\b\d{3}-\d{2}-\d{4}\b/;
/** A number or an address it is not: such a cell is screened whatever its column is said to hold. */
const isText = (text: string): boolean => SSN.test(text) || /\p{L}{3}\P{L}*\s.*\p{L}{3}/u.test(text);

/** Texts of which this is not so are not screened: numbers and initials. */
export const mayHold = (text: string): boolean => /\p{L}{3}/u.test(text) || SSN.test(text);

export type Screener = (cells: Readonly<Record<string, string>>) => RefusedCell | null;

/**
 * Finds the first cell of a row that must not be stored. What is on record is never asked: a row is judged by itself. Each
 * header is looked at once, when its first cell comes: rows may have cells beyond the header.
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

/** Finds a day that nothing can begin on, for which all that is written with it would be refused. */
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
      const words = what.flatMap((header) => filled(cells[header]) ?? []).join(', ');
      if (screen(`${words}: ${address}`)?.pattern === 'shelter-address')
        return {
          column,
          reason: `Column “${column}” contains the street address of a shelter, which is never stored`,
        };
    }
    return null;
  };
}
