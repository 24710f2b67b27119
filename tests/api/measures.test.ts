import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, fill, organization, party, report } from './editing-entries.ts';
import { administrator, grantWriter } from './editing-people.ts';

const LEAVES = ['ash', 'elm', 'oak', 'pine'];
const meeting = { kind: 'meeting', everyDays: 30, since: '2026-10-01', until: null } as const;

interface Node {
  id: string;
  degree: number;
  sector: string;
}
let api: EditingApp & Requests;
/** The network of public record, to which the star is added. */
let before: { nodes: number; ties: number; components: number };
beforeAll(async () => {
  api = await openEditing();
  before = (await api.get(`${DISTRICT}/measures`)).body.network;
  const sectors = ['victim-services', 'state-local-law-enforcement'];
  const answer = await api
    .as(administrator)
    .change('add evidence', [
      organization('hub', { sector: 'prosecution' }),
      ...LEAVES.map((id, at) => organization(id, { sector: sectors[at % 2] ?? null })),
      ...['hub', ...LEAVES].map((id) => fill(`${id}-fills`, id, 'shelter')),
      ...LEAVES.flatMap((id) => [
        evidence(`with-${id}`, meeting),
        party(`with-${id}`, 'hub'),
        party(`with-${id}`, id),
      ]),
      report('one-way', 'hub', 'ash'),
      report('and-back', 'ash', 'hub'),
      report('unanswered', 'hub', 'elm'),
      report('of-nothing', 'oak', 'hub', { level: 0 }),
    ]);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
});
afterAll(() => api.stop());

const measures = async () => (await api.get(`${DISTRICT}/measures`)).body;
const nodeIn = ({ nodes }: { nodes: Node[] }, id: string) => nodes.find((node) => node.id === id);

describe('a star of five beside the network of public record', () => {
  it('has at its center what the definitions say of a star', async () => {
    expect(nodeIn(await measures(), 'hub')).toEqual({
      ...{ id: 'hub', name: 'Invented hub', sector: 'justice', districts: 1 },
      // Four partners of level 2, each one step away; six pairs of them meet over it alone.
      ...{ degree: 4, weightedDegree: 8, harmonicCloseness: 4, betweenness: 6 },
      // Σ (1/4)² over four partners; nothing is redundant; none of six pairs is tied.
      ...{ constraint: 0.25, effectiveSize: 4, clustering: 0, core: 1 },
      // Two of services, two of police: 4 ordered pairs of one sector, 8 of different ones, the hub of a third.
      brokerage: { coordinator: 0, itinerant: 4, gatekeeper: 0, representative: 0, liaison: 8 },
    });
  });

  it('has at each end what they say of a leaf', async () => {
    expect(nodeIn(await measures(), 'ash')).toMatchObject({
      ...{ degree: 1, weightedDegree: 2, harmonicCloseness: 2.5, betweenness: 0 },
      ...{ constraint: 1, effectiveSize: 1, clustering: null, core: 1 },
      brokerage: { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 },
    });
  });

  it('adds five organizations, four bridges and one part, and a third of its reports is not answered', async () => {
    const { network } = await measures();
    const [nodes, ties] = [before.nodes + 5, before.ties + 4];
    expect(network).toMatchObject({ nodes, ties, components: before.components + 1 });
    expect(network.density).toBeCloseTo((2 * ties) / (nodes * (nodes - 1)), 12);
    expect(network.reciprocity).toBeCloseTo(2 / 3, 12);
    expect(network.cutPoints).toContainEqual({ id: 'hub', name: 'Invented hub' });
    const ofHub = network.bridges.filter((ends: { id: string }[]) => ends.some(({ id }) => id === 'hub'));
    const others = ofHub.map((ends: { id: string }[]) => ends.find(({ id }) => id !== 'hub')?.id);
    expect(others).toEqual(LEAVES);
  });

  it('states what no one asked about, and marks the measures that this spoils most', async () => {
    const { missing, definitions } = await measures();
    const { ties } = (await api.get(`${DISTRICT}/assessment`)).body;
    const notAsked = ties.filter(({ state }: { state: string }) => state === 'unknown').length;
    expect(missing).toEqual({
      ...{ ties: ties.length, notAsked },
      text: `${notAsked} of ${ties.length} expected ties of all roles not asked: read betweenness and all marked measures with care.`,
    });
    const spoiled = [...definitions.network, ...definitions.nodes].filter((one) => one.spoiled);
    expect(spoiled.map(({ key }) => key)).toContain('betweenness');
  });
});

describe('the measures of several districts together', () => {
  it('have an office that serves two of them once', async () => {
    const { revision } = (await api.as(administrator).get('/districts/ohsd/facts')).body;
    const body = {
      action: 'fill role',
      entries: [fill('hub-south', 'hub', 'shelter', { districtId: 'ohsd' })],
    };
    const headers = { 'if-match': `"${revision}"` };
    await api.as(administrator).post('/districts/ohsd/changes', body, headers);
    const { body: ohio } = await api.get('/measures?state=OH');
    expect(ohio).toMatchObject({ districts: 2, progress: { districts: 2, current: 2 } });
    expect(ohio.nodes.filter(({ id }: Node) => id === 'hub')).toMatchObject([{ districts: 2, degree: 4 }]);
    const [north, south] = [await measures(), (await api.get('/districts/ohsd/measures')).body];
    const ids = new Set([...north.nodes, ...south.nodes].map(({ id }: Node) => id));
    expect(ohio.network.nodes).toBe(ids.size);
    expect(ohio.missing.ties).toBe(north.missing.ties + south.missing.ties);
  });

  it('are of a circuit, and of the nation', async () => {
    const sixth = (await api.get('/measures?circuit=6')).body;
    const nation = (await api.get('/measures')).body;
    expect(nation).toMatchObject({ districts: 94, progress: { current: 94 } });
    expect(sixth.districts).toBeLessThan(94);
    expect(sixth.network.nodes).toBeLessThan(nation.network.nodes);
    expect((await api.get('/measures?state=ZZ')).status).toBe(400);
  });

  it('are for those who read all districts', async () => {
    expect((await api.as(grantWriter).get('/measures')).status).toBe(403);
    expect((await api.as(grantWriter).get(`${DISTRICT}/measures`)).status).toBe(200);
  });
});
