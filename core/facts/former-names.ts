import { z } from 'zod';

/**
 * Names that earlier releases wrote into changes, and their current names. Stored changes are never rewritten,
 * because the hashes of the history cover them; their names are translated when read. A name once used in a
 * change must never be reused with another meaning.
 */
export const FORMER_KINDS: Readonly<Record<string, string>> = {
  carriers: 'maintainers',
  signatories: 'signers',
  sightings: 'activityDates',
  handOvers: 'handoffMarks',
  dismissals: 'dismissedDuplicates',
};

/** By the current kind of fact and the column. */
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

/**
 * Translates the mutations of a stored change to current names. Their contents still have to be
 * validated.
 */
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
