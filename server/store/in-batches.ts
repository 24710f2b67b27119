import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Query } from '../graph/query.ts';

/** Rows per statement: enough to be fast, few enough for a small Neo4j heap. */
const BATCH = 500;

/** Writes rows in batches. @throws GraphError `query` unless each is written. */
export async function link<Row extends { readonly id: string }>(
  run: Run,
  query: Query<{ rows: Row[] }, { written: number }>,
  rows: readonly Row[],
  tell?: (rows: number) => void,
): Promise<void> {
  let sum = 0;
  const count = (answers: readonly { readonly written: number }[]): void => {
    for (const { written } of answers) sum += written;
  };
  await inBatches(run, query, rows, count, tell);
  if (sum !== rows.length) throw notOnRecord(query);
}

export const notOnRecord = ({ name }: { readonly name: string }): GraphError =>
  new GraphError('query', `${name}.cypher: a row names something that is not on record.`);

/** Sends rows in batches, each while the engine still works on the one before it. */
export async function inBatches<Row, Answer>(
  run: Run,
  query: Query<{ rows: Row[] }, Answer>,
  rows: readonly Row[],
  use: (answers: readonly Answer[]) => void = () => {},
  tell: (rows: number) => void = () => {},
): Promise<void> {
  let before: Promise<Answer[]> | undefined;
  for (let at = 0; at < rows.length || before; at += BATCH) {
    const sent = at < rows.length ? run(query, { rows: rows.slice(at, at + BATCH) }) : undefined;
    sent?.catch(() => {}); // awaited in the next round, unless the batch before it failed
    if (before) {
      use(await before);
      tell(Math.min(at, rows.length));
    }
    before = sent;
  }
}
