/**
 * The sectors of the gap model, as drawn in the ring. Kept apart from SNAPSHOT.md's rows so that pages don't
 * load their parsers.
 */
export const SECTORS = ['justice', 'police', 'labor', 'services'] as const;
export const EVIDENCE_KINDS = [
  'contact',
  'meeting',
  'training',
  'protocol',
  'mou',
  'joint-activity',
  'co-location',
  'task-force',
] as const;
