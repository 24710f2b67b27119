import type { StateStyle } from '../../core/drawing/states.ts';
import type { Step } from './steps.ts';

/** One row of the record, whatever it is about: what stands in the table, and what opens beside it. */
export interface RecordRow {
  id: string;
  title: string;
  cells: readonly string[];
  /** The last cell, by which the list is narrowed. */
  state: string;
  /** What stands there where it says more than the state. */
  stateWords?: string;
  badge?: StateStyle;
  /** Names by which it is found, the cells apart. */
  aliases?: readonly string[];
  /** The form that opens at once, and the others. */
  form?: Step;
  steps: readonly Step[];
  /** The ids of the facts that it shows, for what was before. */
  facts: readonly string[];
  personId?: string;
}

/** One list of the record. */
export interface RecordTab {
  id: string;
  name: string;
  /** What the rows are, in the plural. */
  what: string;
  columns: readonly string[];
  /** Heads the last column. */
  state: string;
  rows: readonly RecordRow[];
}

/** What stands in the last column. */
export const stateOf = ({ state, stateWords = state }: RecordRow): string => stateWords;

/** After all that ends on a day. */
export const NEVER = '9999';
