/** The state kept in the page's address; defaults are left out. An empty day means the page's default day. */
export const DEFAULTS = { view: 'changes', page: '1', asOf: '', knownOn: '', from: '', to: '' };
export type HistoryState = typeof DEFAULTS;

export const VIEWS = {
  changes: 'Changes',
  day: 'As of a day',
  compare: 'Two days compared',
  accesses: 'Access log',
} as const;
export type HistoryView = keyof typeof VIEWS;

/** The view in the address; an unknown one falls back to the list of changes. */
export const viewOf = ({ view }: HistoryState): HistoryView =>
  Object.hasOwn(VIEWS, view) ? (view as HistoryView) : 'changes'; // checked by hasOwn

export interface Props {
  districtId: string;
  state: HistoryState;
  change: (changes: Partial<HistoryState>) => void;
}
