import type {
  AssessedEvidence,
  AssessedPair,
  RoleAssessment,
  TieAssessment,
} from '../../../core/model/assessment.ts';
import { ZERO } from '../../../core/model/fraction.ts';
import type { Names } from '../../../core/words/phrases.ts';
import { DAY, model } from '../model/district.ts';

/** Names that show which id they stand for: `Org fbi`, `Piece m`. */
export const names: Names = {
  model,
  asOf: DAY,
  organization: (id) => `Org ${id}`,
  evidence: (id) => `Piece ${id}`,
  said: () => ({ told: 'office', since: null }),
  piece: () => null,
  level: () => null,
  recordedLater: () => null,
};

const numbers = { confirmed: ZERO, recorded: ZERO, possible: ZERO };

export const role = (more: Partial<RoleAssessment>): RoleAssessment => ({
  ...numbers,
  role: 'fbi',
  state: 'unknown',
  organizations: [],
  confirmedBy: new Set(),
  lastSeen: null,
  activityDates: [],
  since: null,
  ...more,
});

export const piece = (id: string, more: Partial<AssessedEvidence> = {}): AssessedEvidence => ({
  id,
  level: 3,
  referenceDay: null,
  status: 'current',
  endedOn: null,
  endedBy: null,
  publicRecord: false,
  ...more,
});

export const pair = (more: Partial<AssessedPair>): AssessedPair => ({
  ...numbers,
  organizations: ['a', 'b'],
  state: 'unknown',
  pieces: [],
  reports: [],
  ...more,
});

/** The tie between the coordinator and the FBI, whose expected level is 4, with the pair that it shows. */
export const tie = (shown: AssessedPair | null, more: Partial<TieAssessment> = {}): TieAssessment => ({
  ...numbers,
  id: 'usao-coordinator--fbi',
  a: 'usao-coordinator',
  b: 'fbi',
  state: shown?.state ?? 'unknown',
  resilient: false,
  confirmedByBoth: false,
  disputed: false,
  pairsMet: 0,
  pairs: shown ? 1 : 0,
  shown,
  assessed: shown ? [shown] : [],
  ...more,
});
