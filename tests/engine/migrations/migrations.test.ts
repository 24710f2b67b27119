import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { distinct } from '../../../core/order.ts';
import { LINK_FORMAT } from '../../../server/changes/chain.ts';
import { undoChange } from '../../../server/changes/undo.ts';
import { verificationLines, verifyHistory } from '../../../server/changes/verify.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import type { GraphSettings } from '../../../server/graph/open.ts';
import { marker } from '../../../server/graph/queries.ts';
import { FORMAT, MIGRATIONS } from '../../../server/migrations/index.ts';
import { migrate } from '../../../server/migrations/migrate.ts';
import { openServices } from '../../../server/services.ts';
import { onBothEngines, open } from '../engines.ts';
import { probe } from '../probe.ts';
import { change, confirmed, editor, groundOn, revisionOf } from '../queries-changes-rows.ts';
import { expected, nodes, oldDatabase, oldFolder, relationships } from './first-release.ts';
import { expectedNow, readNow } from './read-now.ts';
import { nameNow, rowNow } from './terms.ts';

const DISTRICTS = ['miwd', 'ohnd', 'ohsd'];
const AT = new Date('2026-11-28T09:30:00.000Z');
const now = () => AT;
const columns = z.record(z.string(), z.unknown());
const found = (graph: Graph, text: string) => graph.read((run) => run(probe(text, columns), {}));
const loads = (graph: Graph) =>
  found(
    graph,
    'MATCH (l:Load) RETURN l.kind AS kind, l.edition AS edition, l.day AS day, l.at AS at ORDER BY kind, edition',
  );
const loaded = (kind: string, edition: string) => ({
  kind,
  edition,
  day: '2026-11-28',
  at: AT.toISOString(),
});
const MIGRATED = MIGRATIONS.map(({ edition }) => loaded('migration', edition));

const neo4j = inject('neo4j');
const engines: [string, () => GraphSettings | Promise<GraphSettings>][] = [['embedded', oldFolder]];
if (neo4j) engines.push(['neo4j', () => oldDatabase(neo4j)]);

/** Every node and relationship but for what the program keeps of itself, in an order of its own. */
async function contentOf(graph: Graph) {
  const lines = [
    ...(await found(graph, 'MATCH (n) RETURN labels(n) AS name, properties(n) AS properties')),
    ...(await found(
      graph,
      'MATCH (a)-[r]->(b) RETURN type(r) AS name, properties(r) AS properties, properties(a) AS a, properties(b) AS b',
    )),
  ];
  return lines.map(({ name, properties, a, b }) => lineOf([name].flat().join(), properties, a, b)).sort();
}
const Properties = columns.optional();
function lineOf(name: string, properties: unknown, a?: unknown, b?: unknown): string {
  const ends = [a, b].map((end) => Properties.parse(end)).map((end) => end?.id ?? end?.fips ?? null);
  const kept = Object.entries(rowNow(columns.parse(properties)))
    .filter(([, value]) => value !== null)
    .sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([nameNow(name), ends, kept]);
}
const isContent = (line: string): boolean => !/^\["(Request|Load|TielineGraph|ENTERED_IN)"/.test(line);
const propertiesOf = new Map(nodes.map(({ node, properties }) => [node, properties]));
const contentBefore = [
  ...nodes.map(({ labels, properties }) => lineOf(labels.join(), properties)),
  ...relationships.map(({ type, properties, from, to }) =>
    lineOf(type, properties, propertiesOf.get(from), propertiesOf.get(to)),
  ),
].sort();

/** Starts a migration in a process of its own and kills it once some of it is written. */
async function killHalfway(settings: GraphSettings): Promise<void> {
  const script = fileURLToPath(new URL('migrate-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    child.kill('SIGKILL');
  }
  expect(said).toEqual(['halfway']);
  expect(await exited).toEqual([null, 'SIGKILL']);
}

describe.each(engines)('a graph of the first release on %s', { timeout: 240_000 }, (_, old) => {
  it('is verified by this release as it stands, and again once it was migrated', async () => {
    const graph = await open(await old());
    const verified = expected.verifyHistory.map((line) => line.replace(' is whole: ', ' is complete: ')); // as it is said now
    expect(verificationLines(await verifyHistory(graph))).toEqual(verified);
    await migrate(graph, now);
    expect(verificationLines(await verifyHistory(graph))).toEqual(verified);
    await graph.close();
  });

  it('says after its migration what it said before, in the words of now', async () => {
    const graph = await open(await old());
    await migrate(graph, now);
    for (const id of DISTRICTS) expect(await readNow(graph, id)).toEqual(expectedNow(id));
    await graph.close();
  });

  it('holds after its migration what it held, and nothing else has another name; the migration is on record', async () => {
    const graph = await open(await old());
    await migrate(graph, now);
    const content = await contentOf(graph);
    expect(content.filter(isContent)).toEqual(contentBefore.filter(isContent));
    expect(content.some((line) => line.startsWith('["Request"'))).toBe(false);
    expect(await loads(graph)).toEqual(MIGRATED);
    await expect(
      graph.write((run) => run(probe("CREATE (:ActivityDate {id: 'monthly-in-october'})", z.object({})), {})),
    ).rejects.toMatchObject({ code: 'unique' });
    await graph.close();
  });

  it('knows after its migration where each organization was entered that people entered', async () => {
    const graph = await open(await old());
    await migrate(graph, now);
    const entered = await found(
      graph,
      'MATCH (o:Organization)-[:ENTERED_IN]->(d:District) RETURN o.id AS id, d.id AS district ORDER BY id',
    );
    const inHistory = DISTRICTS.flatMap((district) =>
      (expected.districts[district]?.history ?? [])
        .filter(({ madeIn }) => madeIn === district)
        .flatMap(({ mutations }) => mutations)
        .flatMap(({ fact, id, before }) => (fact === 'organizations' && !before ? `${id} ${district}` : [])),
    );
    expect(inHistory.length).toBeGreaterThan(0);
    expect(entered.map(({ id, district }) => `${id} ${district}`)).toEqual(distinct(inHistory));
    await graph.close();
  });

  it('is migrated once, however often and by however many it is started', async () => {
    const settings = await old();
    const graph = await open(settings);
    const other = settings.url.startsWith('embedded:') ? graph : await open(settings);
    await Promise.all([migrate(graph, now), migrate(other, now)]);
    const refusing: Graph = {
      ...graph,
      write: () => Promise.reject(new Error('A second start wrote something.')),
    };
    await migrate(refusing, now);
    expect(await loads(graph)).toEqual(MIGRATED);
    await other.close();
    await graph.close();
    const again = await open(settings);
    await migrate({ ...again, write: refusing.write }, now);
    expect(await again.read((run) => run(marker, {}))).toMatchObject([{ format: FORMAT }]);
    await again.close();
  });

  it('is whole after a process was killed in the middle of its migration, and migrated at the next start', async () => {
    const settings = await old();
    await killHalfway(settings);
    const graph = await open(settings);
    expect(await graph.read((run) => run(marker, {}))).toMatchObject([{ format: 1 }]);
    expect(await found(graph, 'MATCH (:Person)-[r:CARRIES]->() RETURN count(r) AS n')).toEqual([{ n: 7 }]);
    await migrate(graph, now);
    for (const id of DISTRICTS) expect(await readNow(graph, id)).toEqual(expectedNow(id));
    expect(await loads(graph)).toEqual(MIGRATED);
    await graph.close();
  });

  it('takes new changes and undoes old ones, in a history that stays whole', async () => {
    const graph = await open(await old());
    await migrate(graph, now);
    const undone: string[] = [];
    for (const [action, fact] of UNDOABLE) {
      const entry = expected.districts.ohnd?.history.find(
        (it) => it.action === action && !it.undone && it.mutations[0]?.fact === fact,
      );
      const changeId = entry?.changeId ?? `no ${action}`;
      const ifMatch = `"${await revisionOf(graph, 'ohnd')}"`;
      const submission = { districtId: 'ohnd', ifMatch, key: undefined, changeId, why: undefined };
      await undoChange(groundOn(graph), editor, submission);
      undone.push(changeId);
    }
    await change(graph, 'ohnd', [confirmed('new-one', 'fbi-cleveland', 'fbi')]);
    const { facts, history } = await readNow(graph, 'ohnd');
    expect(history.filter(({ changeId }) => undone.includes(changeId)).map((entry) => entry.undone)).toEqual(
      undone.map(() => true),
    );
    expect(facts.map(({ id }) => id)).toContain('new-one');
    const { breaks, links } = await verifyHistory(graph);
    expect({ breaks, links }).toEqual({ breaks: [], links: 85 + undone.length + 1 });
    const formats = await found(
      graph,
      'MATCH (:Change)-[l:CHANGED]->(:District) RETURN l.format AS format, count(*) AS n ORDER BY n DESC',
    );
    expect(formats).toEqual([
      { format: null, n: 85 },
      { format: LINK_FORMAT, n: undone.length + 1 },
    ]);
    await graph.close();
  });
});

/** Changes whose kinds or values have another name now: what was done, and the fact that it was done to. */
const UNDOABLE = [
  ['state nobody', 'statements'],
  ['add sighting', 'sightings'],
  ['mark for handing over', 'handOvers'],
  ['hand over', 'carriers'],
  ['undo', 'dismissals'],
];

onBothEngines((openFresh) => {
  it('a fresh graph is of the newest format, with nothing to migrate', async () => {
    const graph = await openFresh();
    expect(await graph.read((run) => run(marker, {}))).toMatchObject([{ format: FORMAT }]);
    await migrate(graph, now);
    expect(await loads(graph)).toEqual([]);
  });
});

it('starts on the folder of the first release, and records what it brought into it', async () => {
  const settings = oldFolder();
  for (const _ of ['a first start', 'a second start']) {
    const tieline = await openServices({ graph: settings, now });
    expect(await loads(tieline.graph)).toEqual([
      ...MIGRATED,
      loaded('reference data', tieline.files.version),
    ]);
    expect(verificationLines(await verifyHistory(tieline.graph))).toEqual([
      'The history of 94 districts is complete: 85 entries, none altered.',
    ]);
    await tieline.graph.close();
  }
}, 120_000);
