import type { z } from 'zod';
import { acquaintances } from './acquaintances.ts';
import { activityDates } from './activity-dates.ts';
import { adoptions } from './adoptions.ts';
import { calls } from './calls.ts';
import { leavesRoom, notesOf } from './columns.ts';
import { countyCoverage } from './county-coverage.ts';
import { dismissedDuplicates } from './dismissed-duplicates.ts';
import { employment } from './employment.ts';
import { evidence } from './evidence.ts';
import { fills } from './fills.ts';
import { handoffMarks } from './handoff-marks.ts';
import { holders } from './holders.ts';
import { leadDecisions } from './lead-decisions.ts';
import { notes } from './notes.ts';
import { organizations } from './organizations.ts';
import { ownSentences } from './own-sentences.ts';
import { parties } from './parties.ts';
import { maintainers, signers } from './party-people.ts';
import { people } from './people.ts';
import { practices } from './practices.ts';
import { reports } from './reports.ts';
import { statements } from './statements.ts';
import { tribalLand } from './tribal-land.ts';

/** Every kind of fact that people change, in the order in which they are written: what others name comes first. */
export const FACTS = {
  organizations,
  countyCoverage,
  fills,
  people,
  employment,
  holders,
  acquaintances,
  evidence,
  parties,
  maintainers,
  signers,
  activityDates,
  statements,
  reports,
  tribalLand,
  practices,
  adoptions,
  handoffMarks,
  dismissedDuplicates,
  calls,
  notes,
  leadDecisions,
  ownSentences,
} as const;

export type FactKind = keyof typeof FACTS;
export type FactRow<Kind extends FactKind> = z.output<(typeof FACTS)[Kind]['shape']>;
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[]; // the keys of the object above

/** Facts by kind, each list in the order of ids. */
export type Facts = { readonly [Kind in FactKind]: readonly FactRow<Kind>[] };

/** Builds something for every kind. */
export const forEachKind = <Value>(make: (kind: FactKind) => Value): Readonly<Record<FactKind, Value>> =>
  Object.fromEntries(FACT_KINDS.map((kind) => [kind, make(kind)])) as Record<FactKind, Value>; // one for each of the kinds

/** Facts of no kind at all. */
export const NO_FACTS = forEachKind(() => []) as Facts; // an empty list is a list of rows of any kind

interface Column {
  readonly column: string;
  readonly shape: z.core.$ZodType;
  readonly notes: ReturnType<typeof notesOf>;
}

const COLUMNS = forEachKind((kind): readonly Column[] =>
  Object.entries(FACTS[kind].shape.shape).map(([column, shape]) => ({
    column,
    shape,
    notes: notesOf(shape),
  })),
);

export const columnsOf = (kind: FactKind): readonly Column[] => COLUMNS[kind];

const BY_NAME = forEachKind((kind) => new Map(COLUMNS[kind].map((column) => [column.column, column])));

export const columnOf = (kind: FactKind, name: string): Column | undefined => BY_NAME[kind].get(name);

/** The columns with names and contact details of persons (design.md, What it never stores). */
export const personalColumns = (kind: FactKind): readonly string[] =>
  COLUMNS[kind].filter(({ notes }) => notes.personal).map(({ column }) => column);

/** What of the history follows the rule for names of persons: those columns, and what people wrote in words of their own. */
export const personalInHistory = (kind: FactKind): readonly string[] =>
  COLUMNS[kind].filter(({ notes }) => notes.personal || notes.prose).map(({ column }) => column);

/** Asked for each text of each row of a large import: worked out once for each column. */
const SCREENED = forEachKind(
  (kind) =>
    new Set(
      COLUMNS[kind].flatMap(({ column, shape, notes: { names, place } }) =>
        column !== 'id' && !names && (!place || place === 'task force') && leavesRoom(shape) ? column : [],
      ),
    ),
);

/**
 * Is a column screened for what Tieline never stores (design.md)? Every text is, also one of a column that is new, unless its
 * shape leaves no room for words or it names what is on record. The id of a fact is screened where it is given.
 */
export function isScreened(kind: FactKind, name: string): boolean {
  return columnOf(kind, name) ? SCREENED[kind].has(name) : name !== 'id';
}

export interface Reference {
  readonly column: string;
  readonly kind: FactKind;
  readonly id: string;
}

const REFERENCES = forEachKind((kind) =>
  COLUMNS[kind].flatMap(({ column, notes }) => (notes.names ? [{ column, kind: notes.names }] : [])),
);

/** What a row names: the columns that hold ids of other facts. */
export function referencesIn(kind: FactKind, row: object): Reference[] {
  const values = row as Readonly<Record<string, unknown>>; // a row is its columns by name
  const found: Reference[] = [];
  for (const reference of REFERENCES[kind]) {
    for (const id of [values[reference.column]].flat())
      if (typeof id === 'string') found.push({ ...reference, id });
  }
  return found;
}

/** Ids of the facts of one kind that rows of another name, each once. */
export function idsNamed(kind: FactKind, rows: readonly object[], named: FactKind): Set<string> {
  const columns = REFERENCES[kind].filter((reference) => reference.kind === named);
  const ids = new Set<string>();
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const { column } of columns)
      for (const id of [row[column]].flat()) if (typeof id === 'string') ids.add(id);
  return ids;
}
