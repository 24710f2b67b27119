import { LEVEL_WORDS } from '../../core/words/phrases.ts';
import { OFFICE } from './alias.ts';
import { keptCheckerOf } from './check-kept.ts';
import type { Field, Mapping } from './fields.ts';
import { guessMapping, numbersOrganizations, SAYS_ORGANIZATION, type Sampled, sampleOf } from './guess.ts';
import { roleOfKind, thingOf } from './kinds.ts';
import { ofColumns } from './of-columns.ts';
import { namingOf } from './offices.ts';
import type { FileRow, Table } from './read/file.ts';
import { type Screener, screenerOf } from './screen-row.ts';
import { share } from './share.ts';
import { asWords, filled, headerWords, looksLikePerson, saysOrganization } from './words.ts';

/** How a table is read: the fields of its columns, and what its rows contain. */
export interface TablePlan {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly sampled: Sampled;
  /** `nothing` if no column names an organization or a person, so that its rows are not data. */
  readonly gives: 'things' | 'ties' | 'nothing';
  /** The fields that the names of its organizations are made of. */
  readonly named: ReadonlySet<Field>;
  readonly saysOrganization: boolean;
  /** True if it lists the nodes of a network, which may also be topics or places. */
  readonly listsNodes: boolean;
  /** True if “Organization” is one of the kinds of nodes, so that other kinds are of other things. */
  readonly hasClasses: boolean;
  /** True if strengths are on a different scale than Tieline’s and not equal in every row. */
  readonly foreignScale: boolean;
  readonly cellsOf: (row: Pick<FileRow, 'cells'>) => Cells;
  /** Finds the first cell of a row that must not be stored or breaks the rules for edits. */
  readonly refusedIn: Screener;
}

export type Cells = Readonly<Partial<Record<Field, string>>>;

const BY_COLUMN: ReadonlySet<Field> = new Set(['organization']);

/** Plans how to read a table, from guesses and the chosen mapping. */
export async function planTable(
  table: Table,
  today: string,
  chosen: Mapping = {},
  fileName?: string,
): Promise<TablePlan> {
  const sampled = await sampleOf(table);
  const { valuesOf } = sampled;
  const [guessed, ofPerson] = [ofColumns(guessMapping(table, sampled)), ofColumns(chosen)];
  if (table.holds === 'nodes') settleNodes(table, guessed, sampled);
  for (const column of table.columns) if (ofPerson[column]) guessed[column] = ofPerson[column];
  const fields = new Set(Object.values(guessed));
  const isTies = table.holds === 'ties' || (fields.has('from') && fields.has('to'));
  const naming = namingOf(table, guessed, fileName);
  const namesThings = naming || fields.has('organization') || fields.has('person') || fields.has('lastName');
  const read = readerOf(table, guessed);
  const cellsOf: TablePlan['cellsOf'] = naming ? (row) => naming.named(read(row)) : read;
  const [screened, checked] = [screenerOf(guessed, today), keptCheckerOf(guessed, today)];
  return {
    ...{ table, mapping: guessed, sampled, cellsOf },
    gives: isTies ? 'ties' : namesThings ? 'things' : 'nothing',
    named: naming?.fields ?? BY_COLUMN,
    saysOrganization: naming !== null || says(table, guessed, sampled),
    listsNodes: table.holds === 'nodes' || table.columns.some(namesNodes),
    hasClasses: table.columns.some((column) => guessed[column] === 'kind' && valuesOf(column).some(isClass)),
    foreignScale: isTies && (await hasForeignScale(table, guessed)),
    refusedIn: (cells) => screened(cells) ?? checked(cellsOf({ cells })),
  };
}

/** Returns the column that names the nodes. A label that many of them have is their kind. */
function columnOfNodes({ columns }: Table, valuesOf: Sampled['valuesOf']): string {
  const names = ['label', 'name', 'title'].flatMap((wanted) =>
    columns.filter((column) => column.toLowerCase() === wanted && valuesOf(column).length > 0),
  );
  const isDistinct = (column: string): boolean =>
    new Set(valuesOf(column)).size > valuesOf(column).length / 2;
  return names.find(isDistinct) ?? names[0] ?? 'id';
}

/** Nodes are named by their label, or by their id where they have none. They may be people, with the organization of each. */
function settleNodes(table: Table, mapping: Record<string, Field>, { rows, valuesOf }: Sampled): void {
  for (const [column, field] of Object.entries(mapping))
    if (field === 'organization' || field === 'person' || /^(id|parent|x|y)$/.test(column))
      delete mapping[column]; // x and y are where a program drew the node
  const column = columnOfNodes(table, valuesOf);
  const workplace = table.columns.find(
    (one) => WORKPLACE.test(asWords(one)) && /\p{L}/u.test(valuesOf(one)[0] ?? ''),
  );
  const namesItself = rows.some(({ cells }) => workplace && cells[workplace] === cells[column]);
  const kinds = table.columns.filter((one) => mapping[one] === 'kind').flatMap(valuesOf);
  const arePeople =
    kinds.some((kind) => thingOf(asWords(kind)) === 'person') ||
    share(valuesOf(column), looksLikePerson) >= 0.5;
  if (workplace && arePeople && !namesItself) {
    mapping[column] = 'person';
    mapping[workplace] = 'organization';
  } else if (workplace && namesNumbers(valuesOf(column), valuesOf(workplace)))
    mapping[workplace] = 'organization';
  else mapping[column] = 'organization';
}

/** Returns true for nodes that are only numbered, each with another organization: that is what the node is. */
const namesNumbers = (labels: readonly string[], organizations: readonly string[]): boolean =>
  !labels.some((label) => /\p{L}/u.test(label)) && new Set(organizations).size === labels.length;

/** Where the people of a network work. */
const WORKPLACE = /^(?:organi[sz]ation|org|agency|employer|affiliation)(?: name)?$/;

const isClass = (kind: string): boolean => /^organi[sz]ations?$/.test(asWords(kind));

/** Headers of a list of nodes, such as the sheet of elements that Kumu exports. */
const namesNodes = (column: string): boolean =>
  /^label$|^(?:node|element|vertex|entity|actor) (?:type|kind|category|class)$/.test(headerWords(column));

const isAboutOrganizations = (column: string): boolean =>
  /\b(?:organi[sz]ation|org|agency|provider)\b/.test(asWords(column));

/** Returns true if a header or the kinds in the table say that it lists organizations. */
function says(table: Table, mapping: Mapping, { valuesOf }: Sampled): boolean {
  const inField = (field: Field): string[] => table.columns.filter((column) => mapping[column] === field);
  const names = inField('organization').map(headerWords);
  if (names.some((words) => SAYS_ORGANIZATION.test(words) || OFFICE.test(words))) return true;
  // “ProviderID, Name”: the names are of providers. Of a node, “agency” may also be where a person works.
  const namesPersons = share(inField('organization').flatMap(valuesOf), looksLikePerson) >= 0.5;
  if (table.columns.some(numbersOrganizations)) return true;
  if (table.holds === 'nodes' && !namesPersons && table.columns.some(isAboutOrganizations)) return true;
  // A website, or a phone and an email, are how organizations are reached.
  const isReached = (field: Field): boolean => inField(field).some((column) => valuesOf(column).length > 0);
  const isOther = (kind: string): boolean => thingOf(asWords(kind)) === 'other';
  // Petitions and videos have addresses on the web, too.
  const areOther = share(inField('kind').flatMap(valuesOf), isOther) >= 0.5;
  if (
    table.holds === 'records' &&
    !areOther &&
    inField('organization').length > 0 &&
    inField('person').length === 0
  )
    if (isReached('website') || (isReached('phone') && isReached('email'))) return true;
  const isSaid = (column: string): boolean =>
    valuesOf(column).some((kind) => thingOf(asWords(kind)) === 'organization') ||
    // A list of which a third are “legal aid” or “mental health” is one of partners; labels of a map may be topics.
    (table.holds === 'records' &&
      !inField('organization').some((name) => /^(?:label|node|element)/.test(asWords(name))) &&
      share(valuesOf(column), (kind) => roleOfKind(asWords(kind)) !== null) >= 1 / 3);
  if ([...inField('fromKind'), ...inField('toKind')].some(isSaid)) return true;
  return inField('kind').some((column) => SAYS_ORGANIZATION.test(headerWords(column)) || isSaid(column));
}

const LEVELS: ReadonlySet<string> = new Set(LEVEL_WORDS);

async function hasForeignScale(table: Table, mapping: Mapping): Promise<boolean> {
  const column = table.columns.find((one) => mapping[one] === 'strength');
  if (!column || table.columns.includes('evidence_level')) return false; // the weight of an export is that level
  const values = new Set<string>();
  for await (const { cells } of table.rows()) {
    const value = filled(cells[column])?.toLowerCase();
    if (value && !LEVELS.has(value)) values.add(value);
    if (values.size > 1) return true;
  }
  return false;
}

/** Fields of which a cell may list several in lines. */
const IN_LINES: ReadonlySet<Field> = new Set(['person', 'otherName', 'address', 'partners']);

const filledIn = (cell: string | undefined, field: Field): string | undefined =>
  IN_LINES.has(field) && cell?.includes('\n')
    ? cell
        .split('\n')
        .flatMap((line) => filled(line) ?? [])
        .join('\n') || undefined
    : filled(cell);

/** Splits a cell that has an address in the lines below the name. */
function nameAndAddress(cell: string | undefined): readonly (string | undefined)[] {
  const [name, ...lines] = cell?.split(/\s*\n\s*/) ?? [];
  const isAddress = lines.length > 0 && lines.some((line) => /\d/.test(line));
  return isAddress && name ? [name, filledIn(lines.join('\n'), 'address')] : [cell];
}

/** An office that its column calls by the city alone: `Cleveland` of `Field Office`. */
function officeIn(column: string, name: string): string {
  const words = headerWords(column);
  if (!OFFICE.test(words) || saysOrganization(name)) return name;
  return `${name} ${words.replace(/ name$/, '').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}`;
}

/** If several columns have one field, the first filled one is used; other names, people, addresses and areas are joined. */
function readerOf(table: Table, mapping: Mapping): TablePlan['cellsOf'] {
  const fields = table.columns.flatMap((column) => {
    const field = mapping[column];
    return field && field !== 'none' ? [{ column, field }] : [];
  });
  return ({ cells }) => {
    const read: Partial<Record<Field, string>> = {};
    for (const { column, field } of fields) {
      const [text, below] = field === 'organization' ? nameAndAddress(cells[column]) : [cells[column]];
      if (below) read.address = read.address ? `${read.address}\n${below}` : below;
      const said = filledIn(text, field);
      const value = said && field === 'organization' ? officeIn(column, said) : said;
      if (!value) continue;
      const before = read[field];
      if (before === undefined) read[field] = value;
      else if (field === 'served') read[field] = `${before}, ${value}`;
      else if (IN_LINES.has(field)) read[field] = `${before}\n${value}`;
    }
    return read;
  };
}
