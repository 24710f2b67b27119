import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { marker } from '../../../server/graph/queries.ts';
import { query } from '../../../server/graph/query.ts';
import { statements } from '../../../server/graph/run.ts';

const none = z.object({});
const RIGHT = { format: 1, commits: 7, restoring: false };

describe('a query', () => {
  it('stops the start when its file is missing, with the path of the file', () => {
    expect(() => query('graph/nowhere', { params: none, row: none })).toThrowError(
      /^The query file \S+cypher[/\\]graph[/\\]nowhere\.cypher is missing or cannot be read\.$/,
    );
  });

  it('cannot be defined twice', () => {
    expect(() => query('graph/marker', { params: none, row: none })).toThrowError(
      'The query "graph/marker" is defined twice; import the first definition.',
    );
  });
});

describe('the run of a query', () => {
  const answering = (...rows: unknown[]) => statements(async () => rows);

  it('sends the text of the file and gives back the rows, in the key order of the definition', async () => {
    const sent: unknown[] = [];
    const { run } = statements(async (text, params) => {
      sent.push(text, params);
      return [{ restoring: false, commits: 7, format: 1 }];
    });
    const rows = await run(marker, {});
    expect(JSON.stringify(rows)).toBe('[{"format":1,"commits":7,"restoring":false}]');
    expect(sent).toEqual([expect.stringContaining('MATCH (g:TielineGraph'), {}]);
  });

  it.each([
    ['a column too many', { ...RIGHT, extra: 1 }, /^graph\/marker\.cypher: row 1: .*extra/],
    ['a column too few', { format: 1, restoring: false }, /^graph\/marker\.cypher: row 1, column commits: /],
    ['a value of another type', { ...RIGHT, format: '1' }, /^graph\/marker\.cypher: row 1, column format: /],
    ['a whole number that one engine gives as a bigint', { ...RIGHT, format: 1n }, /row 1, column format: /],
  ])('is refused for %s, by the name of the file', async (_, row, message) => {
    const { run, settled } = answering(RIGHT, row);
    await expect(run(marker, {})).rejects.toMatchObject({
      code: 'query',
      message: expect.stringMatching(message),
    });
    await expect(settled()).rejects.toMatchObject({ code: 'query' });
  });

  it('is refused for a parameter that the query does not have', async () => {
    const { run } = answering();
    await expect(run(marker, { id: 'x' } as never)).rejects.toThrowError(
      /^graph\/marker\.cypher: parameter .*id/,
    );
  });

  it('keeps the object of an engine’s error, and names the file in it', async () => {
    const ofEngine = new Error('syntax');
    const { run, settled } = statements(() => Promise.reject(ofEngine));
    await expect(run(marker, {})).rejects.toBe(ofEngine);
    await expect(settled()).rejects.toBe(ofEngine);
    expect(ofEngine.message).toBe('graph/marker.cypher: syntax');
  });
});
