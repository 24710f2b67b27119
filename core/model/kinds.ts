/** The sectors of the gap model, as the ring has them. Apart from SNAPSHOT.md's rows, so that pages need not load what reads those. */
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
