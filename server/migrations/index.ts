import type { Query } from '../graph/query.ts';
import { terms } from './002-terms-queries.ts';
import { enteredIn } from './004-entered-in-queries.ts';

/** Converts a graph of the previous format to this one, in one transaction. */
export interface Migration {
  readonly format: number;
  /** The name that is recorded in the graph. */
  readonly edition: string;
  readonly steps: readonly Query<Record<string, never>, unknown>[];
}

/** Migrations in order, each to the next format; there are none back. The first release made graphs of format 1. */
export const MIGRATIONS: readonly Migration[] = [
  { format: 2, edition: '002-terms', steps: terms },
  // Changes now refer to names and contacts that are stored separately, where earlier releases would not find them.
  { format: 3, edition: '003-names-beside', steps: [] },
  { format: 4, edition: '004-entered-in', steps: [enteredIn] },
  // The content of an import's change is now stored in parts, which earlier releases would not find.
  { format: 5, edition: '005-parts', steps: [] },
];

/** The format of the data that this release reads and writes. */
export const FORMAT = 1 + MIGRATIONS.length;
