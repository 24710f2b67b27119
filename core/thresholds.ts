/** A number that no law gives: what it is, and why it is that one. */
interface Threshold {
  readonly value: number;
  readonly why: string;
}

/** Every such number of pages and lists, in one place. Those of the gap model are in `data/`. */
export const THRESHOLDS = {
  confirmedRolesForCoverage: {
    value: 4,
    why: 'Before half of the 8 required roles are confirmed, a coverage number tells more about who was asked than about the network.',
  },
  minutesAQuestion: {
    value: 0.6,
    why: 'To read a question out, hear the answer and press a key takes a little over half a minute.',
  },
  minutesACall: { value: 1, why: 'Greeting, who calls and why, and thanks take a minute.' },
  daysAhead: { value: 90, why: 'A memorandum takes about three months to be renewed.' },
  leadsShown: { value: 8, why: 'More leads of one role are a directory, not a list of whom to ask.' },
  introductionSteps: {
    value: 3,
    why: 'An introduction through more than two others is a favor that no one is asked for.',
  },
  introductions: {
    value: 3,
    why: 'Three ways in can be compared at a glance, and the next is asked when one fails.',
  },
  acquainted: { value: 8, why: 'More who know the same person are a directory, not a list of whom to ask.' },
  districtsOfIntroductions: {
    value: 8,
    why: 'Paths of three steps seldom need more districts than those that share most offices, and reading stays bounded.',
  },
} as const satisfies Record<string, Threshold>;
