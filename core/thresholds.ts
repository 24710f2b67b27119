/** A number that no law gives: what it is, and why it is that one. */
interface Threshold {
  readonly value: number;
  readonly why: string;
}

/** Every such number of pages and lists, in one place. Those of the gap model are in `data/`. */
export const THRESHOLDS = {
  minutesAQuestion: {
    value: 0.6,
    why: 'To read a question out, hear the answer and press a key takes a little over half a minute.',
  },
  minutesACall: { value: 1, why: 'Greeting, who calls and why, and thanks take a minute.' },
  daysAhead: { value: 90, why: 'A memorandum takes about three months to be renewed.' },
  leadsShown: { value: 8, why: 'More leads of one role are a directory, not a list of whom to ask.' },
} as const satisfies Record<string, Threshold>;
