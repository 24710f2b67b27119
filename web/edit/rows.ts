import type { StateStyle } from '../../core/drawing/states.ts';
import type { Step } from './steps.ts';

/** One row of a record list: its table cells and the forms that open beside it. */
export interface RecordRow {
  id: string;
  title: string;
  cells: readonly string[];
  /** The last cell, used to filter the list. */
  state: string;
  /** Text for the last cell, if more specific than the state. */
  stateWords?: string;
  badge?: StateStyle;
  /** Other names that the search matches, besides the cells. */
  aliases?: readonly string[];
  /** The form that opens with the row. */
  form?: Step;
  steps: readonly Step[];
  /** The ids of the facts shown, for finding earlier changes. */
  facts: readonly string[];
  personId?: string;
}

/** One list of the record. */
export interface RecordTab {
  id: string;
  name: string;
  /** What the rows are, in the plural. */
  what: string;
  /** The same after a number, if it differs. */
  counted?: string;
  columns: readonly string[];
  /** The heading of the last column. */
  state: string;
  rows: readonly RecordRow[];
}

/** The text of the last column. */
export const stateOf = ({ state, stateWords = state }: RecordRow): string => stateWords;

/** Sorts after every date. */
export const NEVER = '9999';
