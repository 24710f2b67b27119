import { z } from 'zod';
import type { FactNames } from '../words/fact-names.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * What a sentence of the history can use from a row: its columns, and the names of what they refer
 * to.
 */
interface Say {
  readonly row: AnyRow;
  readonly text: (column: string) => string;
  readonly named: (name: keyof FactNames, column: string) => string;
  readonly day: (column: string) => string;
}

export interface RowFault {
  /** The column. */
  readonly field: string;
  /** Follows the column's name. */
  readonly message: string;
  /** Valid in form, but no one has reported it. */
  readonly unsaid?: true;
}

/** Who is entering a row, and in which district. */
export interface Desk {
  readonly districtId: string;
  /** The U.S. Attorney's Office of the district. */
  readonly officeId: string;
  /** True if all facts of the district may be entered, not only those of some organizations. */
  readonly editsFacts: boolean;
  readonly speaksFor: (organizationId: string) => boolean;
  /** The organization whose answers, given through its link, are being accepted. */
  readonly answered?: string | undefined;
}

/**
 * Declares one kind of fact: everything that differs between kinds. The rest is derived from `index.ts`, the
 * only list of kinds.
 */
export interface FactDeclaration<Shape extends z.ZodRawShape> {
  /** What one is called, in a heading. */
  readonly title: string;
  /** A row. The writer chooses ids, and the same fact has the same id each time it is written. */
  readonly columns: Shape;
  /** Columns that identify the fact. To change one, remove this fact and enter another. */
  readonly fixed?: readonly (keyof Shape & string)[];
  /** Columns stored as relationships in the graph; all others are properties. */
  readonly ends: readonly (keyof Shape & string)[];
  /** How rows are read: by district, by the ids of organizations or people, or all at once. */
  readonly read: 'by district' | 'by id' | 'by person' | 'all';
  /**
   * Where it belongs, which decides who may change it: its district, or all districts of its evidence, its
   * person or its organization.
   */
  readonly home: 'district' | 'evidence' | 'person' | 'organization';
  /**
   * Other districts that see it too: those in which rows of these kinds refer to what the column
   * holds.
   */
  readonly alsoSeen?: { readonly column: keyof Shape & string; readonly through: readonly NamedIn[] };
  /** Each id is one node in the whole graph, so another district may already have it. */
  readonly ownNode?: true;
  /** A remark about something else; it doesn't prevent anything from being removed. */
  readonly remark?: true;
  /**
   * The organizations in whose name such a row may be entered by an organization's own account. Without this,
   * those accounts may not enter it.
   */
  readonly speakers?: (
    row: AnyRow,
    partiesOf: (evidenceId: string) => readonly string[],
  ) => readonly string[];
  /** Whether trainers may enter it: always, or only if it is, or is part of, a training. */
  readonly training?: 'always' | 'its kind' | 'its evidence';
  /** Returns faults of the row as a whole, when each column on its own is valid. */
  readonly faults?: (row: AnyRow, desk: Desk) => readonly RowFault[];
  /** What a change of it is about, in a sentence of the history: `FBI Cleveland as FBI`. */
  readonly subject: (say: Say) => string;
}

/** Kinds through which other districts refer to an organization, a person or a practice. */
type NamedIn =
  | 'fills'
  | 'parties'
  | 'statements'
  | 'reports'
  | 'countyCoverage'
  | 'holders'
  | 'maintainers'
  | 'adoptions';

/** Declares a kind of fact, preserving the exact types of its columns. */
export function fact<Shape extends z.ZodRawShape>(declaration: FactDeclaration<Shape>) {
  return { ...declaration, shape: z.strictObject(declaration.columns) };
}

/** Returns a fault if `until` is before `since`. */
export const endsBeforeItBegins = ({ since, until }: AnyRow): readonly RowFault[] =>
  typeof since === 'string' && typeof until === 'string' && until < since
    ? [{ field: 'until', message: 'must not be before since' }]
    : [];

/** Returns a check that two columns hold different values. */
export const mustDiffer =
  (first: string, field: string, message: string) =>
  (row: AnyRow): readonly RowFault[] =>
    row[first] === row[field] ? [{ field, message }] : [];
