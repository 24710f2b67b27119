import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeFacts } from '../../server/facts/write.ts';
import { open, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';
import { change, confirmed } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const script = fileURLToPath(new URL('../../server/changes/verify-history.ts', import.meta.url));

/** What `npm run verify-history` says of a graph, and its exit code. */
function verify(url: string) {
  const environment = { ...process.env, GRAPH_URL: url };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    ...{ env: environment, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

describe('npm run verify-history', () => {
  it('says in one line that the history is whole, and names the first broken link when it is not', async () => {
    const url = `embedded:${join(temporaryFolder(), 'graph')}`;
    const graph = await open({ url });
    await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    await change(graph, 'aaa', [confirmed('v-1', 'bureau', 'fbi')]);
    const { changeId } = await change(graph, 'aaa', [confirmed('v-2', 'bureau', 'fbi')]);
    await change(graph, 'bbb', [confirmed('v-3', 'bureau', 'fbi')]);
    expect(verify(url)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/in use|open/),
    });
    await graph.close();
    expect(verify(url)).toEqual({
      ...{ status: 0, stderr: '' },
      stdout: 'The history of 3 districts is whole: 3 entries, none altered.\n',
    });

    const again = await open({ url });
    const forget = probe(`MATCH (c:Change {id: $id}) SET c.why = 'Because'`, z.object({}));
    await again.write((run) => run(forget, { id: changeId }));
    await again.close();
    expect(verify(url)).toEqual({
      ...{ status: 1, stderr: '' },
      stdout: `aaa: entry 2 (change ${changeId}): it was altered after it was written.\n`,
    });
  }, 120_000);
});
