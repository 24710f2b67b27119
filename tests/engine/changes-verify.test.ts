import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphSettings } from '../../server/graph/open.ts';
import { writeFacts } from '../../server/store/load.ts';
import { onBothEngines, open, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';
import { change, confirmed } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const script = fileURLToPath(new URL('../../server/commands/verify-history.ts', import.meta.url));

/** What `npm run verify-history` says of a graph, and its exit code. */
function verify({ url, user, password }: GraphSettings, ...files: string[]) {
  const env = { ...process.env, GRAPH_URL: url, ...(user && { GRAPH_USER: user, GRAPH_PASSWORD: password }) };
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...files], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  return new Promise((done) => child.on('close', (status) => done({ status, ...said })));
}

async function alter(settings: GraphSettings, text: string, params = {}) {
  const graph = await open(settings);
  await graph.write((run) => run(probe(text, z.object({})), params));
  await graph.close();
}

onBothEngines((_, fresh) => {
  it('npm run verify-history says in one line that the history is whole, and names the first broken link when it is not', async () => {
    const settings = await fresh();
    const graph = await open(settings);
    await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    await change(graph, 'aaa', [confirmed('v-1', 'bureau', 'fbi')]);
    const { changeId } = await change(graph, 'aaa', [confirmed('v-2', 'bureau', 'fbi')]);
    await change(graph, 'bbb', [confirmed('v-3', 'bureau', 'fbi')]);
    if (settings.url.startsWith('embedded:'))
      expect(await verify(settings)).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(/in use|open/),
      });
    await graph.close();
    const ends = join(temporaryFolder(), 'ends.json');
    const whole = 'The history of 3 districts is complete: 3 entries, none altered.\n';
    expect(await verify(settings, ends)).toEqual({
      ...{ status: 0, stderr: '' },
      stdout: `${whole}The end of each history was saved in ${ends} for the next check.\n`,
    });
    const kept = readFileSync(ends, 'utf8');

    await alter(
      settings,
      `MATCH (c:Change {id: $id})-[l:CHANGED]->(d:District {id: 'aaa'}) MATCH (:Change)-[first:CHANGED {seq: 1}]->(d)
       SET d.historySeq = 1, d.historyHash = first.hash DELETE l`,
      { id: changeId },
    );
    expect(await verify(settings)).toMatchObject({ status: 0 });
    expect(await verify(settings, ends)).toEqual({
      ...{ status: 1, stderr: '' },
      stdout: 'aaa: entry 2 (no change): it is missing at the end.\n',
    });
    expect(readFileSync(ends, 'utf8')).toBe(kept);
    expect(await verify(settings, script)).toEqual({
      ...{ status: 1, stdout: '' },
      stderr: `The history could not be checked. ${script} does not contain the ends from an earlier check; name another file.\n`,
    });

    await alter(settings, "MATCH (c:Change)-[:CHANGED]->(:District {id: 'bbb'}) SET c.why = 'Because'");
    expect(await verify(settings)).toMatchObject({
      ...{ status: 1, stderr: '' },
      stdout: expect.stringMatching(
        /^bbb: entry 1 \(change [\w-]+\): it was altered after it was written\.\n$/,
      ),
    });
  }, 120_000);
});
