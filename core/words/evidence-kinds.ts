import type { EvidenceKind } from '../model/snapshot.ts';

/** The eight kinds of evidence, weakest first, as named in forms and records. */
export const KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
  contact: 'Named contact on both sides',
  meeting: 'Shared meeting series',
  training: 'Training held or attended together',
  protocol: 'Signed referral or information-sharing protocol',
  mou: 'Memorandum of understanding',
  'joint-activity': 'Joint operation, outreach or case work (no case data)',
  'co-location': 'Detail, co-location or shared staff',
  'task-force': 'Task force',
};

export const isKind = (kind: string): kind is EvidenceKind => Object.hasOwn(KIND_NAMES, kind);

/** Returns a kind in a word or two, as shown next to the name of evidence. */
export function kindInWords(kind: string): string {
  if (kind === 'mou') return 'memorandum';
  return kind === 'co-location' ? 'shared staff' : kind.replaceAll('-', ' ');
}
