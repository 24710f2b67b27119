import { expect, test } from 'vitest';
import type { Run } from '../../../server/graph/graph.ts';
import { linkParents } from '../../../server/store/fact-queries.ts';
import { inBatches } from '../../../server/store/in-batches.ts';

const rows = Array.from({ length: 1_200 }, (_, at) => ({ id: `${at}`, parentId: 'whole' }));

test('a batch that fails ends the writing with its error, and the batch already sent ends nothing else', async () => {
  let sent = 0;
  const run = (() => {
    sent += 1;
    return Promise.reject(new Error(`batch ${sent} was refused`));
  }) as Run;
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', keep);
  await expect(inBatches(run, linkParents, rows)).rejects.toThrow('batch 1 was refused');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', keep);
  expect({ sent, unhandled }).toEqual({ sent: 2, unhandled: [] });
});

test('progress counts the rows of the batches that were written', async () => {
  const told: number[] = [];
  const run = (async (_query: unknown, { rows }: { rows: unknown[] }) => [{ written: rows.length }]) as Run;
  let written = 0;
  await inBatches(
    run,
    linkParents,
    rows,
    (answers) => {
      for (const answer of answers) written += answer.written;
    },
    (done) => told.push(done),
  );
  expect({ written, told }).toEqual({ written: 1_200, told: [500, 1_000, 1_200] });
});
