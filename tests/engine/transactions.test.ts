import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { onBothEngines } from './engines.ts';
import { probe } from './probe.ts';

const none = z.object({});
const number = z.object({ n: z.int() });
const create = probe('CREATE (:District {id: $id, revision: 0})', none);
const count = probe('MATCH (d:District) RETURN count(d) AS n', number);
const bump = probe(
  'MATCH (d:District {id: $id}) SET d.revision = d.revision + 1 RETURN d.revision AS n',
  number,
);
const revision = probe('MATCH (d:District {id: $id}) RETURN d.revision AS n', number);
const broken = probe('MATCH (d:District {id: $id}) SET d.revision = 1 / 0', none);

const districts = async (graph: Graph) => (await graph.read((run) => run(count, {})))[0]?.n;

onBothEngines((open) => {
  describe('a write', () => {
    it('is seen by the next read, and inside itself before that', async () => {
      const graph = await open();
      const inside = await graph.write(async (run) => {
        expect(await run(create, { id: 'd1' })).toEqual([]);
        return run(count, {});
      });
      expect(inside).toEqual([{ n: 1 }]);
      expect(await districts(graph)).toBe(1);
    });

    it('is undone as a whole when its work throws, and the caller gets the very error', async () => {
      const graph = await open();
      const mine = new Error('changed my mind');
      const attempt = graph.write(async (run) => {
        await run(create, { id: 'd1' });
        throw mine;
      });
      await expect(attempt).rejects.toBe(mine);
      expect(await districts(graph)).toBe(0);
    });

    it('is undone as a whole when one of its statements fails, even where the work caught the error', async () => {
      const graph = await open();
      const attempt = graph.write(async (run) => {
        await run(create, { id: 'd1' });
        await run(broken, { id: 'd1' }).catch(() => {});
        return 'as if nothing had happened';
      });
      await expect(attempt).rejects.toMatchObject({
        code: 'query',
        message: expect.stringContaining('a test.cypher'),
      });
      expect(await districts(graph)).toBe(0);
    });

    it('is undone as a whole when one of several statements sent at once fails', async () => {
      const graph = await open();
      await graph.write((run) => run(create, { id: 'd1' }));
      const attempt = graph.write((run) =>
        Promise.all([run(create, { id: 'd2' }), run(broken, { id: 'd1' }), run(create, { id: 'd3' })]),
      );
      await expect(attempt).rejects.toMatchObject({ code: 'query' });
      expect(await districts(graph)).toBe(1);
    });

    it('that was undone leaves its records free for the next one', async () => {
      const graph = await open();
      await graph.write((run) => run(create, { id: 'd1' }));
      const attempt = graph.write(async (run) => {
        await run(bump, { id: 'd1' });
        throw new Error('changed my mind');
      });
      await expect(attempt).rejects.toThrowError('changed my mind');
      expect(await graph.write((run) => run(bump, { id: 'd1' }))).toEqual([{ n: 1 }]);
    });

    it('refuses a second record with the same id, by a code and a sentence', async () => {
      const graph = await open();
      await graph.write((run) => run(create, { id: 'd1' }));
      const attempt = graph.write(async (run) => {
        await run(create, { id: 'd2' });
        await run(create, { id: 'd1' });
      });
      await expect(attempt).rejects.toMatchObject({
        name: 'GraphError',
        code: 'unique',
        message: 'There is a District with this id already.',
      });
      expect(await districts(graph)).toBe(1);
    });

    it('loses no change when a hundred writers change one record at the same time', async () => {
      const graph = await open();
      await graph.write((run) => run(create, { id: 'd1' }));
      const seen = await Promise.all(
        Array.from({ length: 100 }, () => graph.write(async (run) => (await run(bump, { id: 'd1' }))[0]?.n)),
      );
      expect(seen.sort((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 100 }, (_, index) => index + 1),
      );
      expect(await graph.read((run) => run(revision, { id: 'd1' }))).toEqual([{ n: 100 }]);
    });
  });

  describe('a read', () => {
    it('refuses a query that writes, and keeps nothing of it', async () => {
      const graph = await open();
      const attempt = graph.read((run) => run(create, { id: 'd1' }));
      await expect(attempt).rejects.toMatchObject({
        code: 'query',
        message: expect.stringMatching(/^a test.cypher: .*writ/i),
      });
      expect(await districts(graph)).toBe(0);
    });

    it('runs beside other reads, several queries at once', async () => {
      const graph = await open();
      await graph.write((run) => run(create, { id: 'd1' }));
      const both = () => graph.read((run) => Promise.all([run(count, {}), run(revision, { id: 'd1' })]));
      expect(await Promise.all([both(), both(), both()])).toEqual(Array(3).fill([[{ n: 1 }], [{ n: 0 }]]));
    });
  });

  it('refuses all work with a sentence after it was closed, and may be closed twice', async () => {
    const graph = await open();
    await graph.close();
    await graph.close();
    await expect(districts(graph)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The graph is closed.',
    });
    await expect(graph.write((run) => run(create, { id: 'd1' }))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('finishes the work at hand before it closes', async () => {
    const graph = await open();
    const writes = ['d1', 'd2', 'd3'].map((id) => graph.write((run) => run(create, { id })));
    await graph.close();
    await expect(Promise.all(writes)).resolves.toHaveLength(3);
  });
});
