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

/** Every kind of fact that people change, in writing order: facts that others refer to come first. */
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

/** Facts by kind, each list sorted by id. */
export type Facts = { readonly [Kind in FactKind]: readonly FactRow<Kind>[] };

/** Builds a value for every kind. */
export const forEachKind = <Value>(make: (kind: FactKind) => Value): Readonly<Record<FactKind, Value>> =>
  Object.fromEntries(FACT_KINDS.map((kind) => [kind, make(kind)])) as Record<FactKind, Value>; // has every kind

/** An empty list for every kind. */
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

/**
 * Returns the columns with names and contact details of people (design.md, What it never stores).
 */
export const personalColumns = (kind: FactKind): readonly string[] =>
  COLUMNS[kind].filter(({ notes }) => notes.personal).map(({ column }) => column);

/**
 * Returns the columns that the history shows under the rule for people's names: those columns, and free text.
 */
export const personalInHistory = (kind: FactKind): readonly string[] =>
  COLUMNS[kind].filter(({ notes }) => notes.personal || notes.prose).map(({ column }) => column);

/** Computed once per column, because a large import checks every text of every row. */
const SCREENED = forEachKind(
  (kind) =>
    new Set(
      COLUMNS[kind].flatMap(({ column, shape, notes: { names, place } }) =>
        column !== 'id' && !names && (!place || place === 'task force') && leavesRoom(shape) ? column : [],
      ),
    ),
);

/**
 * Returns true if a column is screened for what Tieline never stores (design.md). Every text column is,
 * including any added later, unless its shape allows no free text or it refers to something on record. The id
 * of a fact is screened where it is assigned.
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

/** Returns the references in a row: the columns that hold ids of other facts. */
export function referencesIn(kind: FactKind, row: object): Reference[] {
  const values = row as Readonly<Record<string, unknown>>; // a row maps column names to values
  const found: Reference[] = [];
  for (const reference of REFERENCES[kind]) {
    for (const id of [values[reference.column]].flat())
      if (typeof id === 'string') found.push({ ...reference, id });
  }
  return found;
}

/** Returns the distinct ids of one kind of fact that rows of another refer to. */
export function idsNamed(kind: FactKind, rows: readonly object[], named: FactKind): Set<string> {
  const columns = REFERENCES[kind].filter((reference) => reference.kind === named);
  const ids = new Set<string>();
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const { column } of columns)
      for (const id of [row[column]].flat()) if (typeof id === 'string') ids.add(id);
  return ids;
}
