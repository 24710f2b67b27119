import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { readReferenceFiles } from '../../server/reference/files.ts';
import { loadReference } from '../../server/reference/load.ts';
import { readModel } from '../../server/reference/read-model.ts';
import { loadSample } from '../../server/sample/load.ts';
import { sampleNetwork } from '../../server/sample/network.ts';
import { assertSampleMode, sampleState } from '../../server/sample/sample-mode.ts';
import { readSnapshots } from '../../server/store/snapshot.ts';
import { snapshotsOf } from '../unit/sample/on-paper.ts';
import { onBothEngines } from './engines.ts';
import { probe } from './probe.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const model = readModel(data);
const ANCHOR = '2026-11-25';
const LATER = '2027-01-15';
/** Milliseconds that a load may take on Neo4j while other tests use the machine. */
const WHOLE_LOAD = 240_000;

/** What a start of Tieline does with its graph. */
async function start(graph: Graph, sample: boolean, today: string): Promise<void> {
  await assertSampleMode(graph, sample, today);
  const files = await loadReference(graph, data);
  if (sample) await loadSample(graph, { model, files });
}

/** The graph, with the number of its write transactions; after so many, each fails. */
function counted(graph: Graph, most = Number.POSITIVE_INFINITY): Graph & { writes: () => number } {
  let writes = 0;
  return {
    ...graph,
    writes: () => writes,
    write: (work) => {
      writes += 1;
      return writes > most ? Promise.reject(new Error('interrupted')) : graph.write(work);
    },
  };
}

const Count = z.object({ count: z.int() });
const sampleNodes = probe("MATCH (n) WHERE n.origin = 'sample' RETURN count(n) AS count", Count);
const sampleLinks = probe("MATCH ()-[r]->() WHERE r.origin = 'sample' RETURN count(r) AS count", Count);
const sampleRows = async (graph: Graph): Promise<number> => {
  const counts = await graph.read((run) => Promise.all([run(sampleNodes, {}), run(sampleLinks, {})]));
  return counts.flat().reduce((sum, { count }) => sum + count, 0);
};
const someDistrict = probe("CREATE (d:District {id: 'ohnd', revision: 0}) RETURN 1 AS count", Count);

onBothEngines((open) => {
  describe('a sample that was interrupted while it was loaded', { timeout: WHOLE_LOAD }, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await open();
      await assertSampleMode(graph, true, ANCHOR);
      const files = await loadReference(graph, data);
      await expect(loadSample(counted(graph, 6), { model, files })).rejects.toThrow('interrupted');
    }, WHOLE_LOAD);

    it('is a sample that is not complete, and never taken for real data', async () => {
      expect(await sampleRows(graph)).toBeGreaterThan(0);
      expect(await sampleState(graph)).toEqual({ kind: 'sample', anchor: ANCHOR, complete: false });
      await expect(start(graph, false, LATER)).rejects.toThrow(/Start with --sample/);
    });

    it('is loaded whole by the next start, to the network of the first day', async () => {
      await start(graph, true, LATER);
      expect(await sampleState(graph)).toEqual({ kind: 'sample', anchor: ANCHOR, complete: true });
      const files = readReferenceFiles(data);
      const expected = snapshotsOf(files, sampleNetwork({ files, model, anchor: ANCHOR }), ANCHOR);
      const ids = expected.map(({ id }) => id);
      for (const id of ids.filter((_, place) => place % 8 === 0)) {
        const [reading] = await graph.read((run) => readSnapshots(run, [id], ANCHOR));
        expect(reading?.snapshot).toEqual(expected.find((snapshot) => snapshot.id === id));
      }
    });

    it('is left as it is by a further start: nothing is written, and no day moves', async () => {
      const before = await sampleRows(graph);
      const again = counted(graph);
      const files = await loadReference(again, data);
      await loadSample(again, { model, files });
      expect(again.writes()).toBe(0);
      await start(graph, true, LATER);
      expect(await sampleState(graph)).toEqual({ kind: 'sample', anchor: ANCHOR, complete: true });
      expect(await sampleRows(graph)).toBe(before);
    });
  });

  describe('a graph of real data', { timeout: WHOLE_LOAD }, () => {
    it('holds no row of the sample', async () => {
      const graph = await open();
      expect(await sampleState(graph)).toEqual({ kind: 'empty' });
      await start(graph, false, ANCHOR);
      expect(await sampleState(graph)).toEqual({ kind: 'real' });
      expect(await sampleRows(graph)).toBe(0);
    });

    it('refuses the sample, and stays a graph of real data', async () => {
      const graph = await open();
      await graph.write((run) => run(someDistrict, {}));
      await expect(start(graph, true, ANCHOR)).rejects.toMatchObject({
        code: 'settings',
        message: expect.stringMatching(/^The graph at GRAPH_URL contains real data\. Start without --sample/),
      });
      expect(await sampleState(graph)).toEqual({ kind: 'real' });
    });

    it('is not written to by a load that no one guarded', async () => {
      const graph = counted(await open());
      const files = readReferenceFiles(data);
      await expect(loadSample(graph, { model, files })).rejects.toMatchObject({ code: 'settings' });
      expect(graph.writes()).toBe(0);
    });
  });
});
