import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Selection } from '../../core/drawing/emphasis.ts';

/** One selection and one mark for the whole page: whichever view or list sets it, all others show it. */
export interface SelectionState {
  selection: Selection | null;
  /** The same as a word: a role, a tie `a--b` or an organization `org:id`; empty for none. */
  subject: string;
  /** A role, a tie `a--b` or an organization `org:id`; empty clears. */
  select: (subject: string) => void;
  /** What the pointer or the keyboard is on, here or elsewhere. */
  highlighted: readonly string[];
  mark: (subjects: readonly string[]) => void;
}

export const SelectionContext = createContext<SelectionState>({
  selection: null,
  subject: '',
  select: () => {},
  highlighted: [],
  mark: () => {},
});

export const useSelection = (): SelectionState => useContext(SelectionContext);

/** What a row needs so that its line or slot is marked while the pointer or the focus is on it. */
export const marking = (choice: SelectionState, subjects: readonly string[]) => ({
  onMouseEnter: () => choice.mark(subjects),
  onMouseLeave: () => choice.mark([]),
  onFocusIn: () => choice.mark(subjects),
  onFocusOut: () => choice.mark([]),
});

/** True if this is the selection. */
export const isSelected = (choice: SelectionState, subject: string): boolean =>
  choice.subject === subject && subject !== '';
