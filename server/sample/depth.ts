import type { Random, Range, Shares } from './random.ts';

/** How a position in the U.S. Attorney's Office is held. */
export type PositionScenario = 'held' | 'held by two' | 'acting' | 'vacant' | 'unnamed';
/** What is on record about an organization in a role: whom to call, and whether it was confirmed recently. */
export type ContactScenario = 'named' | 'mailbox' | 'long ago' | 'no contact' | 'nothing';
/** What is on record about two organizations whose roles have an expected tie. */
export type TieScenario =
  /** They work at the expected level. */
  | 'works'
  /** They work below the expected level. */
  | 'partly'
  /** They once worked at the expected level; nothing newer is on record. */
  | 'outdated'
  /** Its evidence expired on its end date and was not renewed. */
  | 'lapsed'
  /** The person who maintained it has left. */
  | 'left'
  /** Both sides report no contact. */
  | 'none'
  /** Both sides report a level below the expected one. */
  | 'weak'
  /** Reported at the expected level, without evidence. */
  | 'reported'
  /** The two sides report different levels. */
  | 'disputed';

/** How much a sample district has on record, and the shares of each scenario. */
export interface Plan {
  /** Number of filled roles; the reference data may fill more. */
  readonly rolesFilled: Range;
  /** Probability that one role is filled by at least three organizations. */
  readonly shared: number;
  /** Number of roles reported as unfilled. */
  readonly unfilled: Range;
  readonly positions: Shares<PositionScenario>;
  readonly contacts: Shares<ContactScenario>;
  /** Probability of each kind of evidence with many parties. */
  readonly groups: Readonly<Record<'taskForce' | 'memorandum' | 'meetings' | 'training', number>>;
  /** Number of expected ties that get a scenario of their own. */
  readonly tieCount: Range;
  /** Probability that these are first of all ties of the U.S. Attorney's Office. */
  readonly officeFirst: number;
  readonly ties: Shares<TieScenario>;
  /** Probability that both sides of a working tie report it. */
  readonly bothReport: number;
  /** Number of partners called recently. */
  readonly calls: Range;
  /** Probability that it is on record which counties an organization covers that may work in some only. */
  readonly countiesSaid: number;
}

const NO_TIES: Shares<TieScenario> = {
  ...{ works: 0, partly: 0, outdated: 0, lapsed: 0, left: 0 },
  ...{ none: 0, weak: 0, reported: 0, disputed: 0 },
};

export const PLANS = {
  rich: {
    rolesFilled: [15, 17],
    shared: 0.6,
    unfilled: [1, 2],
    positions: { held: 55, 'held by two': 25, acting: 10, vacant: 10, unnamed: 0 },
    contacts: { named: 60, mailbox: 20, 'long ago': 5, 'no contact': 5, nothing: 10 },
    groups: { taskForce: 0.6, memorandum: 1, meetings: 1, training: 0.8 },
    tieCount: [35, 41],
    officeFirst: 0,
    ties: {
      works: 48,
      partly: 10,
      outdated: 9,
      lapsed: 8,
      left: 5,
      none: 7,
      weak: 6,
      reported: 4,
      disputed: 3,
    },
    bothReport: 0.5,
    calls: [4, 7],
    countiesSaid: 0.8,
  },
  partial: {
    rolesFilled: [10, 13],
    shared: 0.1,
    unfilled: [1, 3],
    positions: { held: 50, 'held by two': 10, acting: 15, vacant: 15, unnamed: 10 },
    contacts: { named: 35, mailbox: 15, 'long ago': 5, 'no contact': 10, nothing: 35 },
    groups: { taskForce: 0, memorandum: 0.3, meetings: 0.4, training: 0.2 },
    tieCount: [10, 16],
    officeFirst: 0.7,
    ties: {
      works: 40,
      partly: 16,
      outdated: 10,
      lapsed: 8,
      left: 6,
      none: 7,
      weak: 5,
      reported: 5,
      disputed: 3,
    },
    bothReport: 0.25,
    calls: [2, 4],
    countiesSaid: 0.5,
  },
  sparse: {
    rolesFilled: [0, 0],
    shared: 0,
    unfilled: [0, 1],
    positions: { held: 10, 'held by two': 0, acting: 5, vacant: 10, unnamed: 75 },
    contacts: { named: 8, mailbox: 7, 'long ago': 0, 'no contact': 5, nothing: 80 },
    groups: { taskForce: 0, memorandum: 0, meetings: 0, training: 0 },
    tieCount: [1, 2],
    officeFirst: 1,
    ties: { ...NO_TIES, works: 50, partly: 30, outdated: 20 },
    bothReport: 0,
    calls: [0, 1],
    countiesSaid: 0.1,
  },
  /** Nothing is invented: the district as it is before anyone has entered anything. */
  'reference only': {
    rolesFilled: [0, 0],
    shared: 0,
    unfilled: [0, 0],
    positions: { held: 0, 'held by two': 0, acting: 0, vacant: 0, unnamed: 100 },
    contacts: { named: 0, mailbox: 0, 'long ago': 0, 'no contact': 0, nothing: 100 },
    groups: { taskForce: 0, memorandum: 0, meetings: 0, training: 0 },
    tieCount: [0, 0],
    officeFirst: 0,
    ties: { ...NO_TIES, works: 100 },
    bothReport: 0,
    calls: [0, 0],
    countiesSaid: 0,
  },
} as const satisfies Record<string, Plan>;

export type Depth = keyof typeof PLANS;

/** Number of districts of each depth below; the few left over have reference data only. */
const EACH = 30;
const DEPTHS = ['rich', 'partial', 'sparse'] as const;

/** Assigns a depth to each district at random. */
export function depthsOf(districtIds: readonly string[], random: Random): Map<string, Depth> {
  return new Map(
    random
      .shuffled(districtIds)
      .map((districtId, index) => [districtId, DEPTHS[Math.floor(index / EACH)] ?? 'reference only']),
  );
}
