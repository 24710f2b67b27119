/** What the first release called things, and what they are called now: the glossary's words, apart from the product's own tables. */
const KINDS: Record<string, string> = {
  carriers: 'maintainers',
  signatories: 'signers',
  sightings: 'activityDates',
  handOvers: 'handoffMarks',
  dismissals: 'dismissedDuplicates',
};
const ACTIONS: Record<string, string> = {
  'add sighting': 'add activity date',
  'state nobody': 'report unfilled',
  'say tribal land': 'record tribal land',
  'hand over': 'hand off',
  'mark for handing over': 'mark for handoff',
  'dismiss twins': 'dismiss duplicates',
};
const ROLE_STATES: Record<string, string> = { 'reported none': 'unfilled' };
const TIE_STATES: Record<string, string> = {
  'reported none': 'no contact',
  'below minimum': 'below expected',
  'partly known': 'partly on record',
};
const VERBS: Record<string, string> = { 'hand over': 'hand off' };
const NAMES: Record<string, string> = {
  Sighting: 'ActivityDate',
  CARRIES: 'MAINTAINS',
  HANDS_OVER: 'HANDS_OFF',
};

const inWords = (words: Record<string, string>) => (word: string) => words[word] ?? word;
export const kindNow = inWords(KINDS);
export const actionNow = inWords(ACTIONS);
export const roleStateNow = inWords(ROLE_STATES);
export const tieStateNow = inWords(TIE_STATES);
export const verbNow = inWords(VERBS);
/** Of a label or a type of relationships. */
export const nameNow = inWords(NAMES);

type Row = Record<string, unknown>;
/** A row of a fact or the properties of a node: a statement said nobody, which is now unfilled. */
export const rowNow = <Columns extends Row | null>(row: Columns): Columns =>
  row && row.kind === 'nobody' ? { ...row, kind: 'unfilled' } : row;

/** What rows say now that the first release did not ask for. */
const ADDED: Record<string, Row> = {
  ownSentences: { jointWith: null },
  adoptions: { outcome: null, outcomeOn: null },
  activityDates: { organizationIds: [] },
  evidence: { topicId: null, url: null },
  fills: { phone: null },
  parties: { people: null, trainer: false },
  people: { email: null, phone: null },
  practices: { addedOn: null, effort: null, forWhom: null, mends: [], tookWhat: null, whatChanged: null },
  reports: { toldToId: null, saidBy: null, since: null },
};
/** A row as it is read now, by its kind. */
export const readRowNow = (kind: string, row: Row | null): Row | null =>
  row && { ...rowNow(row), ...ADDED[kindNow(kind)] };
