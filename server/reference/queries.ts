import { z } from 'zod';
import { query } from '../graph/query.ts';

/** The reference data that was loaded completely; no row before the first load is complete. */
export const loadedVersion = query('reference/loaded-version', {
  params: z.object({}),
  row: z.object({ version: z.string() }),
});

/** Null while a load is under way. */
export const setLoadedVersion = query('reference/set-loaded-version', {
  params: z.object({ version: z.string().nullable() }),
  row: z.object({}),
});

const text = z.string();

/** Loads, oldest first; `model` is JSON of the gap model's files by name. */
export const loadsOf = query('reference/loads', {
  params: z.object({}),
  row: z.object({ kind: text, day: text, at: text, model: text.nullable() }),
});

/** `revisions` is JSON of the districts' earlier revisions by id; only the first batch of a transaction has it. */
const Replaced = z.strictObject({
  at: text,
  edition: text,
  kind: text,
  revisions: text.nullable(),
  rows: text,
});

export const keepReplaced = query('reference/keep-replaced', {
  params: z.object({ rows: z.array(z.strictObject({ id: text, values: Replaced })) }),
  row: z.object({ written: z.int() }),
});

export const replacedSince = query('reference/replaced-since', {
  params: z.object({ from: text }),
  row: z.object({ id: text, ...Replaced.omit({ edition: true }).shape }),
});
