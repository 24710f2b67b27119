import type { Graph } from '../graph/graph.ts';
import { countNodes } from '../graph/queries.ts';
import { FORMAT } from '../migrations/index.ts';
import { kindOf } from './contents.ts';
import {
  type ArchivedNode,
  type ArchivedRelationship,
  type ArchiveEnd,
  ArchiveError,
  type ArchiveHead,
  readHead,
  readLine,
} from './lines.ts';
import * as q from './queries.ts';

/** Limits of one transaction: rows, or characters of the archive. */
const ROWS = 2000;
const CHARACTERS = 4_000_000;
/** Nothing else can use the graph during a restore, and planning the queries alone can take a busy database half a minute. */
const LASTS = 'as long as it takes';

/** Reads the lines of an archive from the beginning, each time that it is called. */
export type ReadLines = () => AsyncIterable<string>;

/**
 * Restores an archive into an empty graph or, with `replace`, in place of what is there. The archive is read to its end before
 * anything is written; until everything is written, nothing else can open the graph (`openGraph`).
 * @throws ArchiveError if the archive is not complete or the graph is not empty; the graph is then unchanged.
 */
export async function restoreArchive(graph: Graph, lines: ReadLines, replace: boolean): Promise<ArchiveEnd> {
  const { head, end } = await check(lines);
  const [counted] = await graph.read((run) => run(countNodes, {}), LASTS);
  const isEmpty = counted?.nodes === 1; // the one that marks it as Tieline's
  if (!replace && !isEmpty)
    throw new ArchiveError(
      'The graph at GRAPH_URL is not empty. Use an empty folder or database, or replace everything in it with --replace.',
    );
  await graph.write((run) => run(q.beginRestore, {}), LASTS);
  await deleteAll(graph);
  const rows = rowsInto(graph);
  for await (const line of things(lines))
    if ('relationship' in line) await rows.relationship(line);
    else if ('node' in line) await rows.node(line);
  await rows.end();
  await graph.write((run) => run(q.endRestore, head.graph), LASTS);
  if (!isEmpty) await graph.purge();
  return end;
}

/** Checks the archive to its end before anything is written, because an error later on would leave half a graph. */
async function check(lines: ReadLines): Promise<{ head: ArchiveHead; end: ArchiveEnd }> {
  const nodes = new Set<string>();
  let relationships = 0;
  let head: ArchiveHead | undefined;
  let end: ArchiveEnd | undefined;
  for await (const thing of things(lines, (first) => {
    head = first;
  })) {
    if (end) throw new ArchiveError('The archive continues after its end.');
    if ('node' in thing) addOnce(nodes, `${thing.node} ${thing.id}`);
    else if ('relationship' in thing) {
      refuseMissing(nodes, thing);
      relationships += 1;
    } else end = thing;
  }
  if (!head || end?.nodes !== nodes.size || end.relationships !== relationships)
    throw new ArchiveError('The archive is incomplete: its end is missing, or its line counts do not match.');
  if (head.graph.format > FORMAT)
    throw new ArchiveError('A newer version of Tieline wrote this archive; restore it with that version.');
  return { head, end };
}

function addOnce(nodes: Set<string>, node: string): void {
  if (nodes.has(node)) throw new ArchiveError(`The archive contains ${node} twice.`);
  nodes.add(node);
}

function refuseMissing(nodes: ReadonlySet<string>, { from, fromId, to, toId }: ArchivedRelationship): void {
  const missing = [`${from} ${fromId}`, `${to} ${toId}`].find((node) => !nodes.has(node));
  if (missing) throw new ArchiveError(`The archive refers to ${missing} but does not contain it.`);
}

async function* things(
  lines: ReadLines,
  onHead: (head: ArchiveHead) => void = () => {},
): AsyncGenerator<ArchivedNode | ArchivedRelationship | ArchiveEnd> {
  let number = 0;
  for await (const line of lines()) {
    number += 1;
    if (number === 1) onHead(readHead(line));
    else yield readLine(line, number);
  }
}

async function deleteAll(graph: Graph): Promise<void> {
  for (let more = true; more; ) {
    const [some] = await graph.write((run) => run(q.deleteSome, {}), LASTS);
    more = (some?.deleted ?? 0) > 0;
  }
}

/** Collects rows into large transactions; all nodes are written before the first relationship. */
function rowsInto(graph: Graph) {
  const nodes = gathered<ArchivedNode>((found) => {
    const rows = found.map(({ node: label, id, values }) => ({ label, id, values }));
    return graph.write(async (run) => assertWritten(await run(q.writeNodes, { rows }), rows), LASTS);
  });
  const relationships = gathered<ArchivedRelationship>((found) => {
    const rows = found.map((one) => {
      const { fromId, toId, values } = one;
      return { kind: kindOf(one), fromId, toId, values };
    });
    return graph.write(async (run) => assertWritten(await run(q.writeRelationships, { rows }), rows), LASTS);
  });
  return {
    node: nodes.add,
    async relationship(row: ArchivedRelationship) {
      await nodes.end();
      await relationships.add(row);
    },
    async end() {
      await nodes.end();
      await relationships.end();
    },
  };
}

/** Checks that all rows were written; if not, the graph must stay marked as half restored. */
function assertWritten(branches: readonly { written: number }[], rows: readonly unknown[]): void {
  const count = branches.reduce((sum, { written }) => sum + written, 0);
  if (count !== rows.length) throw new Error(`Only ${count} of ${rows.length} rows were written.`);
}

function gathered<Row>(write: (rows: Row[]) => Promise<void>) {
  let rows: Row[] = [];
  let characters = 0;
  const end = async (): Promise<void> => {
    const some = rows;
    rows = [];
    characters = 0;
    if (some.length > 0) await write(some);
  };
  return {
    async add(row: Row): Promise<void> {
      rows.push(row);
      characters += JSON.stringify(row).length;
      if (rows.length >= ROWS || characters >= CHARACTERS) await end();
    },
    end,
  };
}
