import type { ROLE_STATES, TIE_STATES } from '../shapes.ts';
import type { Fraction } from './fraction.ts';

/** The words of MODEL.md, in the order of its tables: a state nearer the top is shown before one below it. */
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
  /** Organizations that fill the role on the day, by id. */
  organizations: string[];
  /** Those of them that confirm it: they have a contact in it and have a recent activity date in it. */
  confirmedBy: ReadonlySet<string>;
  /** The newest activity date of the role on or before the day, or null. */
  lastSeen: string | null;
  /** The days on which each organization was active in the role. */
  activityDates: readonly { org: string; day: string }[];
  /** The day that proves a gap: since when vacant, or the day of the statement that no one fills it; null for every other state. */
  since: string | null;
}

export type Freshness = 'current' | 'aging' | 'out of date' | 'ended';

/** What one piece of evidence says of one pair on the day. */
export interface AssessedEvidence {
  /** Id of the piece of evidence (of the raised piece: that it goes by). */
  id: string;
  level: number;
  referenceDay: string | null;
  status: Freshness;
  /** The day from which the piece has ended for this pair, and by what; null while it has not ended. */
  endedOn: string | null;
  endedBy: 'until' | 'party' | 'maintainers' | null;
  publicRecord: boolean;
}

/** One organization that fills a and one that fills b, assessed by itself. Inside one organization both ids are the same. */
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
  /** The pair whose state the tie shows; null where no pair is assessed. */
  shown: AssessedPair | null;
  /** Every pair assessed, the shown one first. */
  assessed: AssessedPair[];
}

/** The four parts of a score, each rounded to one decimal half up, in tenths of a point so that they add up exactly. */
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
  /** Id of a piece of evidence, of a person, or two organization ids sorted and joined by `+`; null for roles by themselves. */
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

/** What one district's network amounts to on one day; `open-format.ts` prints it as SNAPSHOT.md defines. */
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
