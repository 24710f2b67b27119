import { randomUUID } from 'node:crypto';
import type { Run } from './graph.ts';
import { createLoad } from './queries.ts';

/** What was brought into the graph beside what people change. */
interface Load {
  readonly kind: 'reference data' | 'migration';
  readonly edition: string;
  readonly at: Date;
  /** The files of the gap model by name, as JSON. */
  readonly model?: string;
}

/** Puts a load on record, in the transaction that ends it. */
export async function recordLoad(run: Run, { kind, edition, at, model }: Load): Promise<void> {
  const moment = at.toISOString();
  const day = moment.slice(0, 10);
  await run(createLoad, { id: randomUUID(), kind, edition, day, at: moment, model: model ?? null });
}
