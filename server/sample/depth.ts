import type { Random, Range, Shares } from './random.ts';

/** How a post of the U.S. Attorney's Office is held. */
export type PositionScenario = 'held' | 'held by two' | 'acting' | 'vacant' | 'unnamed';
/** What is known of an organization in a role: whom to call, and whether it was lately asked. */
export type ContactStory = 'named' | 'mailbox' | 'long ago' | 'no contact' | 'nothing';
/** What is known of two organizations between whose roles a tie is expected. */
export type TieScenario =
  /** They do what is expected. */
  | 'works'
  /** They do less. */
  | 'partly'
  /** They did it once, and no one has looked since. */
  | 'outdated'
  /** It ended by its own day, and has no successor. */
  | 'lapsed'
  /** The person who maintained it has left. */
  | 'left'
  /** Both say that there is nothing. */
  | 'none'
  /** Both say that it is less than expected. */
  | 'weak'
  /** It is said to be as expected, and nothing else shows it. */
  | 'reported'
  /** The two say different things. */
  | 'disputed';

/** How much a district of the sample has on record, and how often each thing comes up in it. */
export interface Plan {
  /** Roles that an organization fills; where the reference data has more, it keeps them. */
  readonly rolesFilled: Range;
  /** How likely one role is filled by three organizations at least. */
  readonly shared: number;
  /** Roles that are said to be no one's. */
  readonly unfilled: Range;
  readonly positions: Shares<PositionScenario>;
  readonly contacts: Shares<ContactStory>;
  /** How likely each piece of evidence of many parties is. */
  readonly groups: Readonly<Record<'taskForce' | 'memorandum' | 'meetings' | 'training', number>>;
  /** Expected ties of which something is known besides. */
  readonly tiesTold: Range;
  /** How likely such ties are those of the U.S. Attorney's Office first. */
  readonly aroundTheOffice: number;
  readonly ties: Shares<TieScenario>;
  /** How likely both sides of a tie that works say so. */
  readonly bothReport: number;
  /** Partners who were called lately. */
  readonly calls: Range;
}

/** No kind of tie is told of. */
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
    tiesTold: [35, 41],
    aroundTheOffice: 0,
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
  },
  partial: {
    rolesFilled: [10, 13],
    shared: 0.1,
    unfilled: [1, 3],
    positions: { held: 50, 'held by two': 10, acting: 15, vacant: 15, unnamed: 10 },
    contacts: { named: 35, mailbox: 15, 'long ago': 5, 'no contact': 10, nothing: 35 },
    groups: { taskForce: 0, memorandum: 0.3, meetings: 0.4, training: 0.2 },
    tiesTold: [10, 16],
    aroundTheOffice: 0.7,
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
  },
  sparse: {
    rolesFilled: [0, 0],
    shared: 0,
    unfilled: [0, 1],
    positions: { held: 10, 'held by two': 0, acting: 5, vacant: 10, unnamed: 75 },
    contacts: { named: 8, mailbox: 7, 'long ago': 0, 'no contact': 5, nothing: 80 },
    groups: { taskForce: 0, memorandum: 0, meetings: 0, training: 0 },
    tiesTold: [1, 2],
    aroundTheOffice: 1,
    ties: { ...NO_TIES, works: 50, partly: 30, outdated: 20 },
    bothReport: 0,
    calls: [0, 1],
  },
  /** Nothing is invented: what a district shows before anyone has entered anything. */
  'reference only': {
    rolesFilled: [0, 0],
    shared: 0,
    unfilled: [0, 0],
    positions: { held: 0, 'held by two': 0, acting: 0, vacant: 0, unnamed: 100 },
    contacts: { named: 0, mailbox: 0, 'long ago': 0, 'no contact': 0, nothing: 100 },
    groups: { taskForce: 0, memorandum: 0, meetings: 0, training: 0 },
    tiesTold: [0, 0],
    aroundTheOffice: 0,
    ties: { ...NO_TIES, works: 100 },
    bothReport: 0,
    calls: [0, 0],
  },
} as const satisfies Record<string, Plan>;

export type Depth = keyof typeof PLANS;

/** Drawn: of each of these depths so many districts; the few that are left have reference data only. */
const EACH = 30;
const DEPTHS = ['rich', 'partial', 'sparse'] as const;

export function depthsOf(districtIds: readonly string[], random: Random): Map<string, Depth> {
  return new Map(
    random
      .shuffled(districtIds)
      .map((districtId, place) => [districtId, DEPTHS[Math.floor(place / EACH)] ?? 'reference only']),
  );
}
