import type { ROLE_STATES, TIE_STATES } from '../shapes.ts';
import type { Fraction } from './fraction.ts';

/** The words of MODEL.md, in the order of its tables. A state nearer the top is shown before one below it. */
export { ROLE_STATES, TIE_STATES } from '../shapes.ts';
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export const GAP_VERBS = ['fill', 'recruit', 'introduce', 'strengthen', 'renew', 'hand off'] as const;
export const QUESTION_VERBS = ['confirm', 'ask', 'clarify', 'document'] as const;
export const PROTECT_ACTIONS = ['write down', 'ask both'] as const;

export type RoleState = (typeof ROLE_STATES)[number];
export type TieState = (typeof TIE_STATES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type GapVerb = (typeof GAP_VERBS)[number];
export type QuestionVerb = (typeof QUESTION_VERBS)[number];
export type ProtectAction = (typeof PROTECT_ACTIONS)[number];

/** 0 ≤ confirmed ≤ recorded ≤ possible ≤ 1, exact. */
export interface Numbers {
  confirmed: Fraction;
  recorded: Fraction;
  possible: Fraction;
}

export interface RoleAssessment extends Numbers {
  role: string;
  state: RoleState;
  /** Organizations that fill the role on the day, sorted by id. */
  organizations: string[];
  /** Those that confirm it: they have a contact and a recent activity date in the role. */
  confirmedBy: ReadonlySet<string>;
  /** The newest activity date of the role on or before the day, or null. */
  lastSeen: string | null;
  /** The dates on which each organization was active in the role, and the evidence; null for a statement. */
  activityDates: readonly { org: string; day: string; evidence: string | null }[];
  /**
   * The date that proves a gap: since when it has been vacant, or when it was reported unfilled; null for every
   * other state.
   */
  since: string | null;
}

export type Freshness = 'current' | 'aging' | 'out of date' | 'ended';

/** What one piece of evidence shows about one pair on the day. */
export interface AssessedEvidence {
  /** Id of the evidence; for raised evidence, that of the one that ends first. */
  id: string;
  level: number;
  referenceDay: string | null;
  status: Freshness;
  /**
   * The first day on which it is no longer in effect for this pair, and why; null while it has not
   * ended.
   */
  endedOn: string | null;
  endedBy: 'until' | 'party' | 'maintainers' | null;
  publicRecord: boolean;
}

/**
 * One organization that fills a and one that fills b, assessed on its own. Within one organization both ids are
 * the same.
 */
export interface AssessedPair extends Numbers {
  organizations: readonly [a: string, b: string];
  state: TieState;
  pieces: AssessedEvidence[];
  /** The newest recent report of each side about the other, if any. */
  reports: { from: string; about: string; level: number; at: string }[];
}

export interface TieAssessment extends Numbers {
  /** `a--b` of the expected tie. */
  id: string;
  a: string;
  b: string;
  state: TieState;
  resilient: boolean;
  confirmedByBoth: boolean;
  disputed: boolean;
  pairsMet: number;
  pairs: number;
  /** The pair whose state the tie shows; null if no pair is assessed. */
  shown: AssessedPair | null;
  /** Every assessed pair, the shown one first. */
  assessed: AssessedPair[];
}

/**
 * The four parts of a score, each rounded half up to one decimal, stored in tenths of a point so that they add
 * up exactly.
 */
export interface Parts {
  roles: number;
  ties: number;
  resilience: number;
  confirmation: number;
}

export interface Gap {
  items: string[];
  severity: Severity;
  gain: Fraction;
  verb: GapVerb;
  /**
   * Id of evidence or of a person, or two organization ids sorted and joined by `+`; null if each role is its
   * own cause.
   */
  cause: string | null;
}
export interface Question {
  id: string;
  weight: number;
  gain: Fraction;
  verb: QuestionVerb;
}
export interface TieToProtect {
  items: string[];
  gain: Fraction;
  verb: ProtectAction;
}
export interface WeakPoint {
  rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  subject: string;
}

/** The assessment of one district on one day; `open-format.ts` prints it as SNAPSHOT.md defines. */
export interface Assessment {
  id: string;
  asOf: string;
  roles: RoleAssessment[];
  ties: TieAssessment[];
  parts: { confirmed: Parts; recorded: Parts; possible: Parts };
  gaps: Gap[];
  questions: Question[];
  tiesToProtect: TieToProtect[];
  nextActions: string[];
  weakPoints: WeakPoint[];
}
