import { readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { archiveLines, writeArchiveFile } from '../../server/archive/archive-file.ts';
import { beginRestore } from '../../server/archive/queries.ts';
import { restoreArchive } from '../../server/archive/restore-archive.ts';
import { type Begin, writeArchive } from '../../server/archive/write-archive.ts';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { type GraphSettings, openGraph } from '../../server/graph/open.ts';
import { countNodes } from '../../server/graph/queries.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import { onBothEngines, open, temporaryFolder } from './engines.ts';
import { linesOfEverything } from './lines-of-everything.ts';
import { probe } from './probe.ts';
import { change, confirmed } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

vi.setConfig({ testTimeout: 240_000 }); // Neo4j takes its time to plan the queries of everything, once

const { entryOf } = row;
const SECRET = 'invented-secret';
const WORKS = ['aaa', 'bbb', 'ccc'];

const secrets = probe(
  `CREATE (a:Account {id: 'a', email: 'who@example.org', name: 'An\u2028Editor', role: 'coordinator', districts: ['aaa'],
     organizations: [], disabled: false, createdAt: '2026-01-01T00:00:00.000Z', passwordHash: 'hash of invented-secret'})
   CREATE (:Session {id: 'session of invented-secret'})-[:OF]->(a)
   CREATE (:ApiToken {id: 'token of invented-secret'})-[:OF]->(a)
   CREATE (:OneTimeLink {id: 'link of invented-secret'})-[:FOR]->(a)`,
  z.object({}),
);

/** A network with a history, a person beside it, and ways to come in. */
async function withEverything(graph: Graph): Promise<Graph> {
  await graph.write((run) => writeFacts(run, WORKS, networkFacts));
  await change(graph, 'aaa', [confirmed('v-1', 'bureau', 'fbi')]);
  await change(graph, 'bbb', [entryOf('people', row.person('z', 'Zebulon “Zeb” Formerly'))]);
  await graph.write((run) => run(secrets, {}));
  return graph;
}

const fileIn = (name = 'all.archive'): string => join(temporaryFolder(), name);

async function archived(
  graph: Graph,
  { accounts = true, passphrase = null as string | null, file = fileIn() } = {},
) {
  await writeArchiveFile(file, passphrase === null ? null : { passphrase }, (begin) =>
    writeArchive(graph, accounts, begin),
  );
  return file;
}

const restored = async (
  settings: GraphSettings,
  file: string,
  replace = false,
  passphrase = '',
): Promise<Graph> => {
  const graph = await openGraph(settings, 'to restore');
  await restoreArchive(graph, () => archiveLines(file, async () => passphrase), replace).finally(graph.close);
  return open(settings);
};

async function fileOf(lines: Iterable<string>): Promise<string> {
  const file = fileIn();
  await writeArchiveFile(file, null, async (begin) => {
    const line = await begin();
    for (const text of lines) await line(text);
  });
  return file;
}

const elsewhere = (): GraphSettings => ({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
const textIn = (file: string): string => gunzipSync(readFileSync(file)).toString();
const bytesIn = (file: string): string => readFileSync(file).toString('hex');

onBothEngines((openFresh, fresh) => {
  it('an archive that is restored and archived again has the same bytes, from either engine to the other and back', async () => {
    const there = elsewhere();
    const first = await archived(await withEverything(await open(there)));
    const graph = await restored(await fresh(), first);
    const second = await archived(graph);
    expect(textIn(second)).toBe(textIn(first));
    expect(bytesIn(second)).toBe(bytesIn(first));
    expect(await verifyHistory(graph, [])).toMatchObject({ breaks: [] });
    const back = await restored(elsewhere(), second);
    expect(bytesIn(await archived(back))).toBe(bytesIn(first));
    expect(textIn(first).split('\n').length).toBeGreaterThan(50);
  });

  it('every label and every kind of relationship comes back with all that it says', async () => {
    const file = await fileOf(linesOfEverything());
    const graph = await restored(await fresh(), file);
    expect(textIn(await archived(graph))).toBe(textIn(file));
  });

  it('an archive that names what it does not hold, or holds something twice, leaves the graph as it was', async () => {
    const settings = await fresh();
    for (const [line, instead, told] of [
      [
        '{"id":"one","node":"County"',
        '{"id":"other","node":"County"',
        /refers to County one but does not contain it/,
      ],
      ['{"id":"two","node":"County"', '{"id":"one","node":"County"', /contains County one twice/],
    ] as const) {
      const lines = [...linesOfEverything()].map((text) => text.replace(line, instead));
      await expect(restored(settings, await fileOf(lines))).rejects.toThrow(told);
    }
    const graph = await open(settings);
    expect(await graph.read((run) => run(countNodes, {}))).toEqual([{ nodes: 1 }]);
  });

  it('an empty graph, such as one at an address that was typed wrong, is not archived', async () => {
    await expect(archived(await openFresh())).rejects.toThrow(/nothing to archive/);
  });

  it('an archive is for its owner alone, and holds passwords only when asked for, and nothing else that lets someone in', async () => {
    const graph = await withEverything(await openFresh());
    const without = await archived(graph, { accounts: false });
    expect(statSync(without).mode & 0o777).toBe(0o600);
    expect(textIn(without)).toContain('who@example.org');
    expect(textIn(without)).not.toContain(SECRET);
    const found = textIn(await archived(graph)).match(new RegExp(`\\w+ of ${SECRET}`, 'g'));
    expect(found).toEqual([`hash of ${SECRET}`]);
  });

  it('while people work all the time, everything is of one moment', async () => {
    const graph = await withEverything(await openFresh());
    let begun = 0;
    let waiting: Promise<unknown> = Promise.resolve();
    const file = fileIn();
    await writeArchiveFile(file, null, (begin) => {
      const whileOthersWork: Begin = async () => {
        const line = await begin();
        begun += 1;
        const edit = change(graph, 'aaa', [confirmed(`w-${begun}`, 'bureau', 'fbi')]);
        if (begun <= 3) await edit;
        else waiting = edit; // the graph is held
        return line;
      };
      return writeArchive(graph, true, whileOthersWork);
    });
    await waiting;
    expect(begun).toBe(graph.engine === 'embedded' ? 1 : 4);
    const copy = await restored(elsewhere(), file);
    const { breaks, ends } = await verifyHistory(copy, []);
    expect(breaks).toEqual([]);
    expect(ends.find(({ districtId }) => districtId === 'aaa')?.seq).toBe(
      graph.engine === 'embedded' ? 1 : 4,
    );
  });

  it('nothing is restored over what is there unless that is asked for, nor from an archive that was cut short', async () => {
    const file = await archived(await withEverything(await open(elsewhere())));
    const settings = await fresh();
    const graph = await open(settings);
    await graph.write((run) => writeFacts(run, ['ddd'], {}));
    await graph.write((run) => run(probe("CREATE (:Practice {id: 'mine'})", z.object({})), {}));
    const before = textIn(await archived(graph));
    await graph.close();
    await expect(restored(settings, file)).rejects.toThrow(/not empty/);
    const cut = await archived(await restored(elsewhere(), file));
    truncateSync(cut, statSync(cut).size - 20);
    await expect(restored(settings, cut, true)).rejects.toThrow(/cannot be read/);
    const untouched = await open(settings);
    expect(textIn(await archived(untouched))).toBe(before);
    await untouched.close();
    const replaced = await restored(settings, file, true);
    expect(bytesIn(await archived(replaced))).toBe(bytesIn(file));
  });

  it('a graph that is half restored is opened by nothing but a restore, which makes it whole', async () => {
    const file = await archived(await withEverything(await open(elsewhere())));
    const settings = await fresh();
    const graph = await openGraph(settings, 'to restore');
    await graph.write((run) => run(beginRestore, {}));
    await graph.close();
    await expect(openGraph(settings)).rejects.toThrow(/half restored/);
    const whole = await restored(settings, file);
    expect(bytesIn(await archived(whole))).toBe(bytesIn(file));
  });
});

it('an encrypted archive tells nothing to who lacks the passphrase, and all to who has it', async () => {
  const graph = await withEverything(await open(elsewhere()));
  const file = await archived(graph, { passphrase: 'four invented words' });
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption.org\/v1\n-> scrypt/);
  const linesWith = async (passphrase: string): Promise<string> => {
    const lines: string[] = [];
    for await (const line of archiveLines(file, async () => passphrase)) lines.push(`${line}\n`);
    return lines.join('');
  };
  await expect(linesWith('another')).rejects.toThrow(/cannot be read/);
  expect(await linesWith('four invented words')).toBe(textIn(await archived(graph)));
}); // the key is made slowly on purpose
