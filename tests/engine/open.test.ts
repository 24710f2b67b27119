import { expect, it } from 'vitest';
import { z } from 'zod';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { openGraph } from '../../server/graph/open.ts';
import { clock, ping } from '../../server/graph/queries.ts';
import { onBothEngines, open } from './engines.ts';
import { probe } from './probe.ts';

const none = z.object({});
const number = z.object({ n: z.int() });
const countAll = probe('MATCH (n) RETURN count(n) AS n', number);

onBothEngines((_, fresh) => {
  it('opens an empty database, and again what it made of it', async () => {
    const settings = await fresh();
    const first = await open(settings);
    expect(await first.read((run) => run(ping, {}))).toEqual([{ answer: 1 }]);
    await first.close();
    const again = await open(settings);
    expect(await again.read((run) => run(countAll, {}))).toEqual([{ n: 1 }]); // the mark alone, once
    await again.close();
  });

  it('has a clock, in whole milliseconds', async () => {
    const graph = await open(await fresh());
    const before = Date.now();
    const [read] = await graph.write((run) => run(clock, {}));
    expect(Math.abs((read?.at ?? 0) - before)).toBeLessThan(10_000); // of another machine, it may differ a little
    await graph.close();
  });

  it('refuses a database that holds something else, which stays as it was', async () => {
    const settings = await fresh();
    const bare = await (settings.url.startsWith('embedded:')
      ? openEmbedded(settings.url.replace('embedded:', ''))
      : openNeo4j(settings));
    await bare.define("CREATE (:Film {title: 'The Third Man'})");
    await bare.close();
    await expect(openGraph(settings)).rejects.toMatchObject({
      code: 'not-ours',
      message: expect.stringContaining("contains 1 nodes that are not Tieline's"),
    });
  });

  it('refuses a graph in the format of a later Tieline', async () => {
    const settings = await fresh();
    const graph = await open(settings);
    await graph.write((run) => run(probe('MATCH (g:TielineGraph) SET g.format = 99', none), {}));
    await graph.close();
    await expect(openGraph(settings)).rejects.toMatchObject({
      code: 'version',
      message: expect.stringContaining('newer Tieline'),
    });
  });

  it.each([
    'District',
    'Organization',
    'Evidence',
    'ActivityDate',
    'Statement',
    'Report',
    'Note',
    'Person',
    'Practice',
    'Change',
    'ChangePart',
  ])('lets no two nodes of the label %s have one id', async (label) => {
    const graph = await open(await fresh());
    const create = probe(`CREATE (:${label} {id: $id})`, none);
    await graph.write((run) => run(create, { id: 'x' }));
    await expect(graph.write((run) => run(create, { id: 'x' }))).rejects.toMatchObject({ code: 'unique' });
  });

  it('lets no two counties have one FIPS code', async () => {
    const graph = await open(await fresh());
    const create = probe('CREATE (:County {fips: $fips})', none);
    await graph.write((run) => run(create, { fips: '01001' }));
    await expect(graph.write((run) => run(create, { fips: '01001' }))).rejects.toMatchObject({
      code: 'unique',
    });
  });
});

it.each(['', 'postgres://host', './tieline-data', 'http://localhost:7474', 'neo4j:host'])(
  'refuses the address "%s", and says what an address looks like',
  async (url) => {
    await expect(openGraph({ url })).rejects.toMatchObject({
      code: 'settings',
      message: expect.stringMatching(/^GRAPH_URL must begin with embedded: .*neo4j:\/\//),
    });
  },
);
