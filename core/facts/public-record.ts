import type { z } from 'zod';
import { OnRecordFrom, publicRecord } from '../shapes.ts';
import type { FactKind, FactRow } from './index.ts';

/**
 * What reference data says about a fact besides the columns that people edit: its source, how reliable it is,
 * and its date. Only a newer edition changes it, so it is not part of changes, forms or history.
 */
const PUBLIC_RECORD = {
  organizations: publicRecord,
  fills: {
    ...publicRecord,
    /** The first day on which it counts as on record if its start is unknown (data/ORGANIZATIONS.md). */
    onRecordFrom: OnRecordFrom,
  },
  evidence: publicRecord,
} as const;

export type PublicRecordOf<Kind extends FactKind> = Kind extends keyof typeof PUBLIC_RECORD
  ? z.output<z.ZodObject<(typeof PUBLIC_RECORD)[Kind]>>
  : unknown;

/** Facts as read, each with what reference data says about it. */
export type RecordedFacts = {
  readonly [Kind in FactKind]: readonly (FactRow<Kind> & PublicRecordOf<Kind>)[];
};

const COLUMNS: Readonly<Partial<Record<FactKind, z.ZodRawShape>>> = PUBLIC_RECORD;
export const publicRecordShape = (kind: FactKind): z.ZodRawShape => COLUMNS[kind] ?? {};

type Source = z.output<z.ZodObject<typeof publicRecord>>;
const NONE: Source = { sourceDate: null, readOn: null, grade: null, sourceUrl: null, note: null };

/** Returns the source details of a row; empty once a person has given it another source. */
export const sourceOf = (row: Source & { readonly sourceKind: string }): Source => {
  if (row.sourceKind === 'entered') return NONE;
  const { sourceDate, readOn, grade, sourceUrl, note } = row;
  return { sourceDate, readOn, grade, sourceUrl, note };
};
