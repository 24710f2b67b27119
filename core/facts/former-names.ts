import { z } from 'zod';

/**
 * What changes say that releases before this one wrote, and what it is called now. A stored change is never rewritten, since
 * the hashes of the history are made of it: its names are read through these tables. A name that once stood in a change must
 * not come back with another meaning.
 */
export const FORMER_KINDS: Readonly<Record<string, string>> = {
  carriers: 'maintainers',
  signatories: 'signers',
  sightings: 'activityDates',
  handOvers: 'handoffMarks',
  dismissals: 'dismissedDuplicates',
};

/** By the kind of fact as it is called now, and the column. */
export const FORMER_VALUES: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  statements: { kind: { nobody: 'unfilled' } },
};

export const FORMER_ACTIONS: Readonly<Record<string, string>> = {
  'add sighting': 'add activity date',
  'state nobody': 'report unfilled',
  'say tribal land': 'record tribal land',
  'hand over': 'hand off',
  'mark for handing over': 'mark for handoff',
  'dismiss twins': 'dismiss duplicates',
};

const Row = z.record(z.string(), z.unknown()).nullable();
const Stored = z.array(z.looseObject({ fact: z.string(), before: Row, after: Row }));

/** The mutations of a stored change in the names of now; what they say is still to be checked. */
export const inCurrentNames = (mutations: unknown): unknown =>
  Stored.parse(mutations).map(({ fact: stored, before, after, ...mutation }) => {
    const fact = FORMER_KINDS[stored] ?? stored;
    return { fact, ...mutation, before: currentRow(fact, before), after: currentRow(fact, after) };
  });

function currentRow(fact: string, row: z.output<typeof Row>): z.output<typeof Row> {
  const values = FORMER_VALUES[fact];
  if (!row || !values) return row;
  const current = Object.entries(row).map(([column, value]) => [
    column,
    (typeof value === 'string' && values[column]?.[value]) || value,
  ]);
  return Object.fromEntries(current);
}

export const currentAction = (action: string): string => FORMER_ACTIONS[action] ?? action;
