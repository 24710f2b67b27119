import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { onBothEngines } from './engines.ts';
import { probe } from './probe.ts';

onBothEngines((open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  /** The rows as the bytes that a client would get, so that types and the order of keys count. */
  const bytes = async (text: string, params: Record<string, unknown>, row: z.ZodType): Promise<string> =>
    JSON.stringify(await graph.write((run) => run(probe(text, row), params)));

  it('keeps whole numbers whole: stored, divided, as a limit, in lists and in rows', async () => {
    const text = `CREATE (p:Practice {id: 'whole', n: $n, list: $list})
      WITH p UNWIND $rows AS row
      RETURN p.n AS n, p.n / 2 AS half, p.list AS list, row.n / 2 AS inRow LIMIT $n`;
    const row = z.object({ n: z.int(), half: z.int(), list: z.array(z.int()), inRow: z.int() });
    const params = { n: 3, list: [1, 2], rows: [{ n: 5 }] };
    expect(await bytes(text, params, row)).toBe('[{"n":3,"half":1,"list":[1,2],"inRow":2}]');
  });

  it('keeps fractions, and divides a whole number as a fraction where the query says toFloat', async () => {
    const text = 'RETURN $f AS f, toFloat($n) / 2 AS half';
    const row = z.object({ f: z.number(), half: z.number() });
    expect(await bytes(text, { f: 0.1, n: 3 }, row)).toBe('[{"f":0.1,"half":1.5}]');
  });

  it('refuses a whole number that would come back rounded', async () => {
    const attempt = bytes('RETURN 9007199254740993 AS n', {}, z.object({ n: z.number() }));
    await expect(attempt).rejects.toMatchObject({
      code: 'query',
      message: expect.stringContaining('a test.cypher'),
    });
  });

  it('gives days and moments as ISO-8601 text, with no more digits than they need', async () => {
    const text = `WITH date($day) AS day, datetime($moment) AS moment, datetime($half) AS half, datetime($offset) AS offset
      RETURN day, moment, half, offset, day + duration({days: 30}) AS later`;
    const params = {
      day: '2026-02-28',
      moment: '2026-02-28T09:05:00Z',
      half: '2026-02-28T09:05:00.5Z',
      offset: '2026-02-28T09:05:00+02:00',
    };
    const row = z.object({
      ...Object.fromEntries(Object.keys(params).map((key) => [key, z.string()])),
      later: z.string(),
    });
    expect(await bytes(text, params, row)).toBe(JSON.stringify([{ ...params, later: '2026-03-30' }]));
  });

  it('gives text back as it was, in any script', async () => {
    const text = '  Señor O\'Hara "Łódź" 漢字 👩‍⚖️\n\t\\ $x // no comment ';
    expect(await bytes('RETURN $text AS text', { text }, z.object({ text: z.string() }))).toBe(
      JSON.stringify([{ text }]),
    );
  });

  it('tells null, false, zero, empty text and an empty list apart after storing them', async () => {
    const text = `CREATE (p:Practice {id: 'empty'}) SET p += $all
      RETURN p.nothing AS nothing, p.no AS no, p.zero AS zero, p.text AS text, p.list AS list`;
    const all = { nothing: null, no: false, zero: 0, text: '', list: [] };
    const row = z.object({
      nothing: z.null(),
      no: z.boolean(),
      zero: z.int(),
      text: z.string(),
      list: z.array(z.string()),
    });
    expect(await bytes(text, { all }, row)).toBe(JSON.stringify([all]));
  });

  it('removes a property that a map of changes sets to null, and leaves the others', async () => {
    const text = `CREATE (p:Practice {id: 'changed', kept: 'a', gone: 'b'}) SET p += $changes
      RETURN p.kept AS kept, p.gone AS gone, p.added AS added`;
    const row = z.object({ kept: z.string(), gone: z.null(), added: z.string() });
    const params = { changes: { gone: null, added: 'c' } };
    expect(await bytes(text, params, row)).toBe('[{"kept":"a","gone":null,"added":"c"}]');
  });

  describe('rows', () => {
    it('have the keys in the order of the schema, whatever the order of the columns', async () => {
      const row = z.object({ b: z.int(), a: z.int(), c: z.int() });
      expect(await bytes('RETURN 1 AS a, 2 AS b, 3 AS c', {}, row)).toBe('[{"b":2,"a":1,"c":3}]');
    });

    it('are refused with the file, the row and the column when a value is of another type', async () => {
      const attempt = bytes(
        'UNWIND $list AS n RETURN n',
        { list: ['x', 'y'] },
        z.object({ n: z.enum(['x']) }),
      );
      await expect(attempt).rejects.toMatchObject({
        code: 'query',
        message: expect.stringMatching(/^a test\.cypher: row 1, column n: /),
      });
    });

    it('are refused when they hold a node', async () => {
      const attempt = bytes("CREATE (p:Practice {id: 'node'}) RETURN p", {}, z.object({ p: z.string() }));
      await expect(attempt).rejects.toMatchObject({ code: 'query' });
    });
  });
});
