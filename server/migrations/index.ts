import type { Query } from '../graph/query.ts';
import { terms } from './002-terms-queries.ts';
import { enteredIn } from './004-entered-in-queries.ts';

/** Brings a graph of the format before to this one, in one transaction. */
export interface Migration {
  readonly format: number;
  /** As it is on record in the graph. */
  readonly edition: string;
  readonly steps: readonly Query<Record<string, never>, unknown>[];
}

/** Forward only, in this order, each to the next format. The first release made graphs of format 1. */
export const MIGRATIONS: readonly Migration[] = [
  { format: 2, edition: '002-terms', steps: terms },
  // Changes refer to names and contacts that are kept beside them from now on, which an earlier release would not find.
  { format: 3, edition: '003-names-beside', steps: [] },
  { format: 4, edition: '004-entered-in', steps: [enteredIn] },
  // What a change of an import says is kept in parts from now on, which an earlier release would not find.
  { format: 5, edition: '005-parts', steps: [] },
];

/** The shape of the data that this release reads and writes. */
export const FORMAT = 1 + MIGRATIONS.length;
