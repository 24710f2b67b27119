import { randomUUID } from 'node:crypto';
import type { Run } from './graph.ts';
import { createLoad } from './queries.ts';

/** Data that a release or migration brought into the graph, as opposed to people's changes. */
interface Load {
  readonly kind: 'reference data' | 'migration';
  readonly edition: string;
  readonly at: Date;
  /** The files of the gap model by name, as JSON. */
  readonly model?: string;
}

/** Records a load, in the transaction that completes it. */
export async function recordLoad(run: Run, { kind, edition, at, model }: Load): Promise<void> {
  const moment = at.toISOString();
  const day = moment.slice(0, 10);
  await run(createLoad, { id: randomUUID(), kind, edition, day, at: moment, model: model ?? null });
}
