import { z } from 'zod';
import { query } from './query.ts';

/** The node that marks a database as Tieline's. Only the embedded engine maintains `commits`. */
export const marker = query('graph/marker', {
  params: z.object({}),
  row: z.object({ format: z.int(), commits: z.int(), restoring: z.boolean() }),
});

export const countNodes = query('graph/count-nodes', {
  params: z.object({}),
  row: z.object({ nodes: z.int() }),
});

export const mark = query('graph/mark', {
  params: z.object({ format: z.int() }),
  row: z.object({}),
});

/** Written first by a migration, so that other processes that would migrate the same graph wait. */
export const lock = query('graph/lock', {
  params: z.object({ at: z.string() }),
  row: z.object({ format: z.int() }),
});

export const setFormat = query('graph/set-format', {
  params: z.object({ format: z.int() }),
  row: z.object({}),
});

export const createLoad = query('graph/record-load', {
  params: z.object({
    id: z.string(),
    kind: z.string(),
    edition: z.string(),
    day: z.string(),
    at: z.string(),
    model: z.string().nullable(),
  }),
  row: z.object({}),
});

export const countCommit = query('graph/count-commit', {
  params: z.object({}),
  row: z.object({ commits: z.int() }),
});

/** The one clock that all processes on this graph share; the only query that reads one. */
export const clock = query('graph/clock', { params: z.object({}), row: z.object({ at: z.int() }) });

/** The cheapest read, for a health check. */
export const ping = query('graph/ping', { params: z.object({}), row: z.object({ answer: z.int() }) });

/** The key with which all processes on this graph sign what browsers keep for them; the first to ask makes it. */
export const sharedKey = query('graph/shared-key', {
  params: z.object({ key: z.string() }),
  row: z.object({ key: z.string() }),
});
