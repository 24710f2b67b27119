import type { Field, Mapping } from './fields.ts';
import { roleOfKind } from './kinds.ts';
import { cityIn } from './place-of-row.ts';
import type { Table } from './read/file.ts';
import { stateCode } from './states.ts';
import type { Cells } from './table-plan.ts';
import { asWords, headerWords, saysOrganization } from './words.ts';

/** How the organizations of a table are named that no column names. */
export interface Naming {
  /** Adds the organization to the cells of a row, if they name its place. */
  readonly named: (cells: Cells) => Cells;
  /** The fields that its name is made of. */
  readonly fields: ReadonlySet<Field>;
}

/** Names the offices of a table by an agency in its title or file name, or by the officials that a column names. */
export function namingOf(table: Table, mapping: Mapping, fileName: string | undefined): Naming | null {
  const fields = new Set(Object.values(mapping));
  if (table.holds !== 'records' || fields.has('from') || fields.has('parent')) return null;
  const agency = titlesOf(table, fileName).flatMap((title) => agencyIn(title) ?? [])[0];
  if (fields.has('organization')) return agency ? ofPlainOffices(table, mapping, agency) : null;
  const ofOfficials = namingByOfficial(table, mapping);
  if (ofOfficials) return ofOfficials;
  if (!agency || !(fields.has('city') || fields.has('address')) || !REACHED.some((one) => fields.has(one)))
    return null;
  return {
    named: (cells) => {
      const city = cells.city ? (cityIn(cells.city)?.city ?? cells.city) : cityIn(cells.address ?? '')?.city;
      return city ? { ...cells, organization: `${agency}, ${city}` } : cells;
    },
    fields: new Set<Field>(['city', 'address']),
  };
}

/** Offices are listed to be reached; cities alone may be counted. */
const REACHED: readonly Field[] = ['address', 'phone', 'email', 'website', 'person', 'lastName'];

const titlesOf = ({ titles = [], sheet }: Table, fileName = ''): string[] =>
  [...titles, sheet ?? '', fileName].map((text) =>
    text
      .replace(/\.\w{2,4}$/, '')
      .replace(/[_-]+/g, ' ')
      .replace(/^(?:\S*\d\S* +)+/, ''),
  );

/** What follows the name of an agency in the title of a list of its offices. */
const OFFICES =
  /^(.+?) (?:(?:field|district|area|regional|resident|local|branch|sub) )*(?:offices|office (?:locations?|list|directory|addresses|contacts))(?=$|[,;:(]| [-–—\d]| (?:in|by|of|for|as|list|directory|updated|revised)\b)/i;
const OFFICES_OF = /\boffices of (?:the )?(.+)$/i;
/** Words for one agency, which is more than “Health Department”, and its abbreviations. */
const AGENCY =
  /^(?=\S+ \S+ \S)\p{Lu}.*\b(?:Division|Administration|Commission|Bureau|Department|Agency|Authority|Investigations)\b/u;
const FEDERAL: ReadonlySet<string | null> = new Set([
  'fbi',
  'hsi',
  'dol-whd',
  'dol-oig',
  'osha',
  'eeoc',
  'dss',
]);

/** The agency whose offices a title announces: `Wage and Hour Division District Offices`. */
function agencyIn(title: string): string | null {
  const found = (OFFICES.exec(title) ?? OFFICES_OF.exec(title))?.[1]?.trim();
  if (!found) return null;
  if (FEDERAL.has(roleOfKind(asWords(found))))
    return /^[a-z]{3,4}$/.test(found) ? found.toUpperCase() : found;
  return AGENCY.test(found) ? found : null;
}

/** A column of plain offices, which are called by their cities: `Office: Cleveland`. */
function ofPlainOffices(table: Table, mapping: Mapping, agency: string): Naming | null {
  const column = table.columns.find((one) => mapping[one] === 'organization') ?? '';
  if (!/^(?:office|location|branch|site)(?: name)?$/.test(headerWords(column))) return null;
  return {
    named: (cells) => {
      const { organization: name } = cells;
      return name && !saysOrganization(name) ? { ...cells, organization: `${agency}, ${name}` } : cells;
    },
    fields: new Set<Field>(['organization']),
  };
}

/** Officials who lead an office that is called after them and their county, city or state. */
const OFFICIALS: readonly (readonly [header: RegExp, of: 'county' | 'city' | 'state', office: string])[] = [
  [/\bsheriff$/, 'county', "Sheriff's Office"],
  [/\bdistrict attorney$/, 'county', "District Attorney's Office"],
  [/\bprosecuting attorney$/, 'county', "Prosecuting Attorney's Office"],
  [/\bprosecutor$/, 'county', "Prosecutor's Office"],
  [/\bstate s attorney$/, 'county', "State's Attorney's Office"],
  [/\bcommonwealth s attorney$/, 'county', "Commonwealth's Attorney's Office"],
  [/\bcounty attorney$/, 'county', "Attorney's Office"],
  [/\b(?:chief of police|police chief)$/, 'city', 'Police Department'],
  [/\battorney general$/, 'state', "Attorney General's Office"],
];

const officialIn = (column: string) => {
  const words = headerWords(column).replace(/ (?:full )?name$/, '');
  return OFFICIALS.find(([header]) => header.test(words));
};

/** `County: Lucas` beside `Sheriff: Ben Ostrow` is the Lucas County Sheriff’s Office; of two officials, it is not clear whose row it is. */
function namingByOfficial(table: Table, mapping: Mapping): Naming | null {
  const [column, another] = table.columns.filter((one) => mapping[one] === 'person' && officialIn(one));
  const [, of, office] = (column && !another && officialIn(column)) || [];
  if (!column || !of || !office || !Object.values(mapping).includes(of)) return null;
  const title = headerWords(column).replace(/^county (?!attorney)|^name of | name$/g, '');
  return {
    named: (cells) => {
      const place = of === 'county' ? countyNamed(cells) : cells[of]?.replace(/,.*/, '');
      if (!place) return cells;
      const said = cells.title ?? title.replace(/^[a-z]/, (letter) => letter.toUpperCase());
      return { ...cells, organization: `${place} ${office}`, title: said };
    },
    fields: new Set<Field>([of]),
  };
}

/** The county of a row with the word for it; undefined for several counties. */
function countyNamed({ county, state }: Cells): string | undefined {
  const name = county?.replace(/,? [A-Z]{2}$/, '').trim();
  if (!name || /[,;/&]| and /.test(name)) return undefined;
  if (/ (?:county|parish|borough|city|municipality|census area)$/i.test(name)) return name;
  return `${name} ${state && stateCode(state) === 'LA' ? 'Parish' : 'County'}`;
}
