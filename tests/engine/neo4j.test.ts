import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type GraphSettings, openGraph } from '../../server/graph/open.ts';
import { sharedKey } from '../../server/graph/queries.ts';
import { reader } from '../../server/graph/reader.ts';
import { emptied, open } from './engines.ts';
import { probe } from './probe.ts';

const number = z.object({ n: z.int() });
const create = probe('CREATE (:District {id: $id, revision: 0})', z.object({}));
const bump = probe(
  'MATCH (d:District {id: $id}) SET d.revision = d.revision + 1 RETURN d.revision AS n',
  number,
);
const revisions = probe('MATCH (d:District) RETURN d.revision AS n ORDER BY d.id', number);

/** A web server, whose port people take for the one of Bolt. */
const webServer = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
};

it.each([
  ['nothing listens', async () => '127.0.0.1:1'],
  ['a web server listens', webServer],
])('is refused with a sentence that names the address, without the password, where %s', async (_, host) => {
  const at = await host();
  const error = await openGraph({ url: `neo4j://neo4j:letmein@${at}` }).catch((e: unknown) => e);
  expect(error).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(`No Neo4j answers at neo4j://${at}; check`),
  });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('letmein');
});

const neo4j = inject('neo4j');
if (neo4j) describe('a Neo4j', () => suite(neo4j));

function suite(settings: GraphSettings & { user: string; password: string }): void {
  const refused = async (change: Partial<GraphSettings>): Promise<unknown> =>
    openGraph({ ...settings, ...change }).catch((error: unknown) => error);

  it('that refuses the password is reported without the password, the wrong one and the right one', async () => {
    const error = await refused({ password: 'not-the-password' });
    expect(error).toMatchObject({ code: 'unauthorized', message: expect.stringContaining('GRAPH_PASSWORD') });
    const everything = inspect(error, { depth: null, showHidden: true });
    expect(everything).not.toContain('not-the-password');
    expect(everything).not.toContain(settings.password);
  });

  it('that wants a sign-in is reported when none was given', async () => {
    expect(await openGraph({ url: settings.url }).catch((error: unknown) => error)).toMatchObject({
      code: 'unauthorized',
    });
  });

  it('takes user and password from the address as well', async () => {
    const { host } = new URL(settings.url);
    await emptied(settings);
    const graph = await open({ url: `neo4j://${settings.user}:${settings.password}@${host}` });
    expect(await graph.read((run) => run(revisions, {}))).toEqual([]);
  });

  it('that has no database of the name is reported', async () => {
    expect(await refused({ url: `${settings.url}/nowhere` })).toMatchObject({ code: 'settings' });
  });

  it('runs one of two writes again when each waits for what the other holds', async () => {
    const graph = await open(await emptied(settings));
    await graph.write((run) => Promise.all([run(create, { id: 'd1' }), run(create, { id: 'd2' })]));
    let attempts = 0;
    let holding = 0;
    const both = new EventEmitter();
    const bothHoldOne = once(both, 'held');
    const takeBoth = (first: string, second: string) =>
      graph.write(async (run) => {
        attempts++;
        await run(bump, { id: first });
        if (++holding === 2) both.emit('held');
        await bothHoldOne;
        await run(bump, { id: second });
      });
    await Promise.all([takeBoth('d1', 'd2'), takeBoth('d2', 'd1')]);
    expect(await graph.read((run) => run(revisions, {}))).toEqual([{ n: 2 }, { n: 2 }]);
    expect(attempts).toBeGreaterThan(2);
  });

  describe('with bookmarks', () => {
    const asReader = <T>(saw: readonly string[], work: () => Promise<T>) => {
      const carried = { saw, wrote: new Set<string>() };
      return reader.run(carried, async () => ({ result: await work(), wrote: [...carried.wrote] }));
    };

    it('lets another process see what a reader wrote here, and passes on what they write there', async () => {
      const here = await open(await emptied(settings));
      const elsewhere = await open(settings);
      const first = await asReader([], () => here.write((run) => run(create, { id: 'd1' })));
      expect(first.wrote).toHaveLength(1);
      const read = await asReader(first.wrote, () => elsewhere.read((run) => run(revisions, {})));
      expect(read).toEqual({ result: [{ n: 0 }], wrote: [] });
      const second = await asReader(first.wrote, () => elsewhere.write((run) => run(bump, { id: 'd1' })));
      const back = await asReader(second.wrote, () => here.read((run) => run(revisions, {})));
      expect(back.result).toEqual([{ n: 1 }]);
    });

    it('refuses one that is not its own, for that reader alone', async () => {
      const graph = await open(await emptied(settings));
      const ask = () => graph.read((run) => run(revisions, {}));
      await expect(asReader(['made up'], ask)).rejects.toMatchObject({ code: 'bookmark' });
      expect(await ask()).toEqual([]);
    });

    it('lets two processes that start at once sign with the same key', async () => {
      const both = [await open(await emptied(settings)), await open(settings)];
      const keys = await Promise.all(
        both.map((graph, n) => graph.write((run) => run(sharedKey, { key: `invented ${n}` }))),
      );
      expect(keys[0]).toEqual(keys[1]);
    });
  });
}
