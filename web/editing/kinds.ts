import type { EvidenceKind } from '../../core/model/snapshot.ts';

export type { EvidenceKind };

/** The usual kind of evidence for a level of a tie, 1 to 4. */
export const evidenceKindForLevel = (level: number): EvidenceKind =>
  level >= 4 ? 'task-force' : level === 3 ? 'mou' : level === 2 ? 'meeting' : 'contact';
