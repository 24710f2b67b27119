import type { z } from 'zod';
import { OnRecordFrom, publicRecord } from '../shapes.ts';
import type { FactKind, FactRow } from './index.ts';

/**
 * What reference data says of a fact beside the columns that people change: where it stands, how strong it is and of which day.
 * A newer edition alone changes it, so it is no part of changes, forms and history.
 */
export const PUBLIC_RECORD = {
  organizations: publicRecord,
  fills: {
    ...publicRecord,
    /** The first day on which it counts as on record, where its beginning is not known (data/ORGANIZATIONS.md). */
    onRecordFrom: OnRecordFrom,
  },
  evidence: publicRecord,
} as const;

export type PublicRecordOf<Kind extends FactKind> = Kind extends keyof typeof PUBLIC_RECORD
  ? z.output<z.ZodObject<(typeof PUBLIC_RECORD)[Kind]>>
  : unknown;

/** Facts as they are read, with what reference data says of each. */
export type RecordedFacts = {
  readonly [Kind in FactKind]: readonly (FactRow<Kind> & PublicRecordOf<Kind>)[];
};

const COLUMNS: Readonly<Partial<Record<FactKind, z.ZodRawShape>>> = PUBLIC_RECORD;
export const publicRecordShape = (kind: FactKind): z.ZodRawShape => COLUMNS[kind] ?? {};

type Source = z.output<z.ZodObject<typeof publicRecord>>;
const NONE: Source = { sourceDate: null, readOn: null, grade: null, sourceUrl: null, note: null };

/** What is known of the source of a row: nothing once people have given it another. */
export const sourceOf = (row: Source & { readonly sourceKind: string }): Source => {
  if (row.sourceKind === 'entered') return NONE;
  const { sourceDate, readOn, grade, sourceUrl, note } = row;
  return { sourceDate, readOn, grade, sourceUrl, note };
};
