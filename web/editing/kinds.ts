export type EvidenceKind =
  | 'contact'
  | 'meeting'
  | 'training'
  | 'protocol'
  | 'mou'
  | 'joint-activity'
  | 'co-location'
  | 'task-force';

/** The eight kinds of evidence, weakest first, in the words of the forms. */
export const KINDS: Readonly<Record<EvidenceKind, string>> = {
  contact: 'Named contact on both sides',
  meeting: 'Shared meeting series',
  training: 'Training held or attended together',
  protocol: 'Signed referral or information-sharing protocol',
  mou: 'Memorandum of understanding',
  'joint-activity': 'Joint operation, outreach or case work (no case data)',
  'co-location': 'Detail, co-location or shared staff',
  'task-force': 'Task force',
};

export const isKind = (kind: string): kind is EvidenceKind => kind in KINDS;

/** The kinds whose parties are core members or not, hold it or attend it, and may be carried by named people (MODEL.md, Evidence). */
export const hasCore = (kind: string): boolean => kind === 'task-force';
export const hasHost = (kind: string): boolean => kind === 'training';
export const canHaveMaintainers = (kind: string): boolean =>
  ['contact', 'meeting', 'joint-activity', 'co-location'].includes(kind);

/** The usual kind of evidence for a level of a tie, 1 to 4. */
export const evidenceKindForLevel = (level: number): EvidenceKind =>
  level >= 4 ? 'task-force' : level === 3 ? 'mou' : level === 2 ? 'meeting' : 'contact';

/** How strong an organization says its work with another is (MODEL.md, Evidence: reports). */
export const LEVELS = [
  'No contact',
  'Contact',
  'Shared meetings',
  'Signed or joint work',
  'Same team',
] as const;
