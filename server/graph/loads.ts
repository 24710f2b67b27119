import { randomUUID } from 'node:crypto';
import type { Run } from './graph.ts';
import { createLoad } from './queries.ts';

/** What was brought into the graph beside what people change. */
interface Load {
  readonly kind: 'reference data' | 'migration';
  readonly edition: string;
  readonly at: Date;
}

/** Puts a load on record, in the transaction that ends it. */
export async function recordLoad(run: Run, { kind, edition, at }: Load): Promise<void> {
  const moment = at.toISOString();
  await run(createLoad, { id: randomUUID(), kind, edition, day: moment.slice(0, 10), at: moment });
}
