/** What the address of the page remembers; each default is left out of it. Empty days: the ones that the page proposes. */
export const DEFAULTS = { view: 'changes', page: '1', asOf: '', knownOn: '', from: '', to: '' };
export type HistoryState = typeof DEFAULTS;

export const VIEWS = {
  changes: 'Changes',
  day: 'As of a day',
  compare: 'Two days compared',
  accesses: 'Access log',
} as const;
export type HistoryView = keyof typeof VIEWS;

/** An address can say anything: what is no view is the list of changes. */
export const viewOf = ({ view }: HistoryState): HistoryView =>
  Object.hasOwn(VIEWS, view) ? (view as HistoryView) : 'changes'; // just tested

export interface Props {
  districtId: string;
  state: HistoryState;
  change: (changes: Partial<HistoryState>) => void;
}
