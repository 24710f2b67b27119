import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Measures, measureNetwork } from '../../../core/measures/measure-network.ts';
import { Network } from '../../../core/measures/network.ts';

const rowsOf = (name: string) =>
  readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Numbers to a billionth, all else exactly. */
const close = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(close);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, close(inner)]));
};

describe('networks that NetworkX 3.6.1 has measured', () => {
  const expected = new Map(rowsOf('measured-by-networkx.jsonl').map((row) => [row.id, row]));
  it.each(rowsOf('networks.jsonl').map((row) => [row.id, row]))('%s has the same measures', (id, network) => {
    expect(measureNetwork(Network.parse(network))).toEqual(close(expected.get(id)));
  });
});

const SECTORS = ['justice', 'police', 'labor', 'services'];
const randomNetwork = fc
  .record({
    sectors: fc.array(fc.constantFrom(...SECTORS), { maxLength: 9 }),
    chosen: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
  })
  .map(({ sectors, chosen }): Network => {
    const nodes = sectors.map((sector, place) => ({ id: `n${place}`, sector }));
    const pairs = nodes.flatMap(({ id: a }, place) => nodes.slice(place + 1).map(({ id: b }) => ({ a, b })));
    const ties = pairs.filter((_, place) => chosen[place]).map((pair) => ({ ...pair, weight: 1 }));
    return { id: 'random', nodes, ties, reports: [] };
  });

const withoutNode = (network: Network, gone: string): Network => ({
  ...network,
  nodes: network.nodes.filter(({ id }) => id !== gone),
  ties: network.ties.filter(({ a, b }) => a !== gone && b !== gone),
});
const whole = (network: Network): Measures['network'] => measureNetwork(network).network;

describe('any network', () => {
  it('falls apart without a cut point, and without no other node', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const before = whole(network);
        const alone = (id: string) => !network.ties.some(({ a, b }) => a === id || b === id);
        const found = network.nodes
          .map(({ id }) => id)
          .filter(
            (id) => whole(withoutNode(network, id)).components > before.components - (alone(id) ? 1 : 0),
          );
        expect(before.cutPoints).toEqual(found);
      }),
    );
  });

  it('falls apart without a bridge, and without no other tie', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const before = whole(network);
        const found = network.ties
          .filter((tie) => {
            const ties = network.ties.filter((other) => other !== tie);
            return whole({ ...network, ties }).components > before.components;
          })
          .map(({ a, b }) => [a, b]);
        expect(before.bridges).toEqual(found);
      }),
    );
  });

  it('has for each node as much brokerage as ordered pairs of its neighbors without a tie', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const has = (x: string, y: string) =>
          network.ties.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
        const ids = network.nodes.map(({ id }) => id);
        for (const { id, brokerage } of measureNetwork(network).nodes) {
          const around = ids.filter((other) => has(id, other));
          const open = around.flatMap((x) => around.filter((y) => x !== y && !has(x, y)));
          expect(Object.values(brokerage).reduce((sum, count) => sum + count, 0)).toBe(open.length);
        }
      }),
    );
  });

  it('is measured alike in whatever order its nodes and ties are given', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const turned = {
          ...network,
          nodes: network.nodes.toReversed(),
          ties: network.ties.map(({ a, b, weight }) => ({ a: b, b: a, weight })).toReversed(),
        };
        expect(measureNetwork(turned)).toEqual(close(measureNetwork(network)));
      }),
    );
  });
});

test('each kind of brokerage is told by the sectors of the three', () => {
  const brokered = (from: string, broker: string, to: string) =>
    measureNetwork(
      Network.parse({
        id: 'three',
        nodes: [
          { id: 'a', sector: from },
          { id: 'b', sector: broker },
          { id: 'c', sector: to },
        ],
        ties: [
          { a: 'a', b: 'b' },
          { a: 'b', b: 'c' },
        ],
      }),
    ).nodes[1]?.brokerage;
  const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
  expect(brokered('police', 'police', 'police')).toEqual({ ...none, coordinator: 2 });
  expect(brokered('police', 'justice', 'police')).toEqual({ ...none, itinerant: 2 });
  expect(brokered('police', 'police', 'labor')).toEqual({ ...none, gatekeeper: 1, representative: 1 });
  expect(brokered('police', 'justice', 'labor')).toEqual({ ...none, liaison: 2 });
});

test('a weight enters weighted degree alone', () => {
  const nodes = ['a', 'b', 'c'].map((id) => ({ id, sector: 'police' }));
  const tied = (weight?: number) =>
    measureNetwork(
      Network.parse({
        ...{ id: 'w', nodes },
        ties: [
          { a: 'a', b: 'b', weight },
          { a: 'b', b: 'c' },
        ],
      }),
    ).nodes.map(({ weightedDegree, ...others }) => ({ weightedDegree, others }));
  expect(tied(4).map(({ weightedDegree }) => weightedDegree)).toEqual([4, 5, 1]);
  expect(tied(4).map(({ others }) => others)).toEqual(tied().map(({ others }) => others));
});
