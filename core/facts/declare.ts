import { z } from 'zod';
import type { FactNames } from '../words/fact-names.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** What a sentence of the history can say of a row: its columns, and the names of what they name. */
export interface Say {
  readonly row: AnyRow;
  readonly text: (column: string) => string;
  readonly named: (name: keyof FactNames, column: string) => string;
  readonly day: (column: string) => string;
}

export interface RowFault {
  /** The column. */
  readonly field: string;
  /** Goes on from its name. */
  readonly message: string;
  /** It is right in form, but no one said so. */
  readonly unsaid?: true;
}

/** Who enters a row, and in which district. */
export interface Desk {
  readonly districtId: string;
  /** The U.S. Attorney's Office of the district. */
  readonly officeId: string;
  /** May all facts of the district be entered, or those of some organizations alone? */
  readonly editsFacts: boolean;
  readonly speaksFor: (organizationId: string) => boolean;
  /** The organization whose own answers, given by its link, are being accepted. */
  readonly answered?: string | undefined;
}

/** One kind of fact: everything that differs between kinds. All else is derived from `index.ts`, the only list of kinds. */
export interface FactDeclaration<Shape extends z.ZodRawShape> {
  /** What one is called, in a heading. */
  readonly title: string;
  /** A row. Ids are the writer's, and the same fact has the same id each time it is written. */
  readonly columns: Shape;
  /** Columns that say which fact it is: who means another removes this one and enters that. */
  readonly fixed?: readonly (keyof Shape & string)[];
  /** Columns that the graph keeps as relationships; all others are properties. */
  readonly ends: readonly (keyof Shape & string)[];
  /** How the rows of a district are read: by the district, by the ids of organizations or people, or all there are. */
  readonly read: 'by district' | 'by id' | 'by person' | 'all';
  /** Where it belongs, so who may change it: the district, all districts of its evidence, of its person, of its organization. */
  readonly home: 'district' | 'evidence' | 'person' | 'organization';
  /** Other districts see it too: those in which rows of these kinds name what the column holds. */
  readonly alsoSeen?: { readonly column: keyof Shape & string; readonly through: readonly NamedIn[] };
  /** Each id is one node of the whole graph, so that another district may have it already. */
  readonly ownNode?: true;
  /** A remark on something else: it keeps nothing from being removed. */
  readonly remark?: true;
  /** In whose name an organization's own account may enter it; no other row may be entered by such accounts. */
  readonly speakers?: (
    row: AnyRow,
    partiesOf: (evidenceId: string) => readonly string[],
  ) => readonly string[];
  /** May it be entered by trainers: always, or where it is, or is part of, a training? */
  readonly training?: 'always' | 'its kind' | 'its evidence';
  /** What is wrong with a row as a whole, though each column is right. */
  readonly faults?: (row: AnyRow, desk: Desk) => readonly RowFault[];
  /** What a change of it is about, in a sentence of the history: `FBI Cleveland as FBI`. */
  readonly subject: (say: Say) => string;
}

/** Kinds through which other districts name an organization, a person or a practice. */
export type NamedIn =
  | 'fills'
  | 'parties'
  | 'statements'
  | 'reports'
  | 'countyCoverage'
  | 'holders'
  | 'maintainers'
  | 'adoptions';

/** Declares a kind of fact and keeps the exact types of its columns. */
export function fact<Shape extends z.ZodRawShape>(declaration: FactDeclaration<Shape>) {
  return { ...declaration, shape: z.strictObject(declaration.columns) };
}

/** `until` before `since`. */
export const endsBeforeItBegins = ({ since, until }: AnyRow): readonly RowFault[] =>
  typeof since === 'string' && typeof until === 'string' && until < since
    ? [{ field: 'until', message: 'lies before since' }]
    : [];

/** Two columns that must name two. */
export const mustDiffer =
  (first: string, field: string, message: string) =>
  (row: AnyRow): readonly RowFault[] =>
    row[first] === row[field] ? [{ field, message }] : [];
