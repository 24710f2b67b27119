import { chunks } from '../../core/chunks.ts';
import { sortedJson } from '../changes/canonical.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { FORMAT } from '../migrations/index.ts';
import { holdDistricts, revisions } from '../store/place-queries.ts';
import { ARCHIVED, keyOf, kindOf, LEFT_OUT, RELATIONSHIPS, SIGN_IN } from './contents.ts';
import { type ArchiveEnd, endLine, headLine, nodeLine, relationshipLine } from './lines.ts';
import * as q from './queries.ts';

/** How many times to read everything while people work, before their changes have to wait for the read. */
const ATTEMPTS = 3;
const CHANGED = 'The data kept changing while it was archived; try again.';
/** Nodes per query. */
const BATCH = 1000;

export type Line = (text: string) => Promise<void>;
/** Starts over: discards what was read before, since something changed in between. */
export type Begin = () => Promise<Line>;

/**
 * Writes the lines of an archive of everything as of one moment, while people work. The embedded engine reads a snapshot. Neo4j
 * reads what others commit in between, so everything is read again if the revision of a district has changed meanwhile, and
 * after some attempts with all changes locked out.
 */
export async function writeArchive(graph: Graph, accounts: boolean, begin: Begin): Promise<void> {
  const atOneRevision = async (run: Run): Promise<boolean> => {
    const before = await readRevisions(run);
    await writeLines(run, accounts, await begin());
    return (await readRevisions(run)) === before;
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
    if (await graph.read(atOneRevision, 'as long as it takes').catch(isOvertaken)) return;
  await graph.write(async (run) => {
    const districtIds = (await run(revisions, {})).map(({ districtId }) => districtId).sort();
    await run(holdDistricts, { districtIds }); // in the order in which changes lock them
    await writeLines(run, accounts, await begin());
  }, 'as long as it takes');
}

/** Returns false for a conflict with something that was created meanwhile without raising a revision; rethrows other errors. */
function isOvertaken(error: unknown): false {
  if (error instanceof GraphError && error.code === 'conflict') return false;
  throw error;
}

const readRevisions = async (run: Run): Promise<string> =>
  (await run(revisions, {}))
    .map(({ districtId, revision }) => `${districtId} ${revision}`)
    .sort()
    .join();

async function writeLines(run: Run, accounts: boolean, line: Line): Promise<void> {
  const [graph] = await run(q.marks, {});
  if (graph?.format !== FORMAT)
    throw new GraphError(
      'version',
      'Another release wrote this graph; start this release once to migrate it.',
    );
  await refuseOther(run);
  await line(headLine({ accounts, graph }));
  const names: Named[] = [];
  for (const label of ARCHIVED) {
    const ids = (await run(q.idsOf, { label })).map(({ id }) => id).sort();
    for (const id of ids) names.push({ label, id });
  }
  const there = new Set(names.map(({ label, id }) => `${label} ${id}`));
  const end: ArchiveEnd = { nodes: 0, relationships: 0 };
  for (const rows of chunks(names, BATCH)) end.nodes += await writeNodes(run, rows, accounts, line);
  for (const rows of chunks(names, BATCH)) {
    end.relationships += await writeRelationships(run, rows, there, line);
  }
  await line(endLine(end));
}

/** Refuses an empty graph, as at a mistyped address, and labels unknown to this release, which would silently be missing. */
async function refuseOther(run: Run): Promise<void> {
  const labels = (await run(q.labels, {})).map(({ label }) => label).sort();
  if (!labels.some((label) => ARCHIVED.includes(label)))
    throw new GraphError('not-ours', 'There is nothing to archive: the graph is empty.');
  const unknown = labels.filter((label) => !ARCHIVED.includes(label) && !(label in LEFT_OUT));
  if (unknown.length > 0) throw notKnown(unknown);
}

const notKnown = (names: readonly string[]): GraphError =>
  new GraphError('version', `This release cannot archive ${names.join(', ')}.`);

interface Named {
  readonly label: string;
  readonly id: string;
}

async function writeNodes(run: Run, rows: Named[], accounts: boolean, line: Line): Promise<number> {
  const found = await run(q.readNodes, { rows });
  for (const { label, id, properties } of inOrder(found, ({ id }) => [id])) {
    const without = [keyOf(label), ...(accounts ? [] : SIGN_IN)];
    const values = Object.fromEntries(Object.entries(properties).filter(([key]) => !without.includes(key)));
    await line(nodeLine({ node: label, id, values }));
  }
  return found.length;
}

async function writeRelationships(
  run: Run,
  rows: Named[],
  there: ReadonlySet<string>,
  line: Line,
): Promise<number> {
  const found = await run(q.readRelationships, { rows });
  const ordered = inOrder(found, ({ fromId, type, toLabels: [to = ''], toId, properties }) => [
    ...[fromId, type, to, toId],
    sortedJson(properties),
  ]);
  for (const {
    label: from,
    fromId,
    type,
    toLabels: [to = ''],
    toId,
    properties: values,
  } of ordered) {
    const relationship = { relationship: type, from, fromId, to, toId, values };
    if (!RELATIONSHIPS.includes(kindOf(relationship))) throw notKnown([kindOf(relationship)]);
    if (!there.has(`${to} ${toId}`)) throw new GraphError('conflict', CHANGED);
    await line(relationshipLine(relationship));
  }
  return found.length;
}

/** Sorts by the position of the label in `ARCHIVED`, then by the texts: the same order on both engines. */
function inOrder<T extends { label: string }>(found: readonly T[], textsOf: (one: T) => string[]): T[] {
  const placed = found.map((one) => ({
    one,
    place: ARCHIVED.indexOf(one.label),
    text: textsOf(one).join('\n'),
  }));
  placed.sort((x, y) => x.place - y.place || (x.text < y.text ? -1 : 1));
  return placed.map(({ one }) => one);
}
