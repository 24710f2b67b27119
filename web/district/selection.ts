import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Selection } from '../../core/drawing/emphasis.ts';

/** One selection and one mark for the whole page: all views and lists show what any of them sets. */
export interface SelectionState {
  selection: Selection | null;
  /** The same as text: a role, a tie `a--b` or an organization `org:id`; empty for none. */
  subject: string;
  /** A role, a tie `a--b` or an organization `org:id`; empty clears. */
  select: (subject: string) => void;
  /** The item under the pointer or keyboard focus, in any view. */
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

/** Returns the props with which a row marks its line or slot while the pointer or focus is on it. */
export const marking = (choice: SelectionState, subjects: readonly string[]) => ({
  onMouseEnter: () => choice.mark(subjects),
  onMouseLeave: () => choice.mark([]),
  onFocusIn: () => choice.mark(subjects),
  onFocusOut: () => choice.mark([]),
});

/** True if this is the selection. */
export const isSelected = (choice: SelectionState, subject: string): boolean =>
  choice.subject === subject && subject !== '';
