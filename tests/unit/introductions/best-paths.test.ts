import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestFirst,
  bestPaths,
  type Link,
  neighborsOf,
  type Path,
} from '../../../core/introductions/best-paths.ts';

const STEPS = 3;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const DAYS = [null, '2025-01-01', '2026-06-01', '2026-11-01'];

const aLink = fc.record({
  ...{ a: fc.constantFrom(...IDS), b: fc.constantFrom(...IDS), level: fc.integer({ min: 1, max: 4 }) },
  ...{ seen: fc.constantFrom(...DAYS), key: fc.constantFrom('x', 'y', 'z') },
});
const aGraph = fc.record({
  links: fc.array(aLink, { maxLength: 18 }),
  from: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }).map((ids) => new Set(ids)),
  to: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }).map((ids) => new Set(ids)),
  most: fc.integer({ min: 1, max: 5 }),
});
type Graph = { links: Link[]; from: Set<string>; to: Set<string>; most: number };

const find = ({ links, ...search }: Graph) => bestPaths(neighborsOf(links), { ...search, steps: STEPS });

/** Every path by trying every row of nodes, with no thought of how many there are. */
function everyPath({ links, from, to }: Graph): Path<Link>[] {
  const neighbors = neighborsOf(links);
  const walk = (nodes: string[]): string[][] => {
    const last = nodes.at(-1) ?? '';
    if (nodes.length > 1 && to.has(last)) return [nodes];
    if (nodes.length > STEPS || (nodes.length > 1 && from.has(last))) return [];
    return IDS.filter((id) => neighbors.get(last)?.has(id) && !nodes.includes(id)).flatMap((id) =>
      walk([...nodes, id]),
    );
  };
  return [...from]
    .filter((id) => !to.has(id))
    .flatMap((id) => walk([id]))
    .filter((nodes) => nodes.slice(1).every((id) => !from.has(id)))
    .map((nodes) => ({
      nodes,
      links: nodes.slice(1).flatMap((id, at) => neighbors.get(nodes[at] ?? '')?.get(id) ?? []),
    }))
    .sort(bestFirst);
}

describe('the best paths between people', () => {
  it('are those of every path that trying all of them finds best', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        expect(find(graph)).toEqual(everyPath(graph).slice(0, graph.most));
      }),
      { numRuns: 500 },
    );
  });

  it('meet no one twice, take three steps at most, and have those asked for at their ends alone', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        for (const { nodes, links } of find(graph)) {
          expect(new Set(nodes).size).toBe(nodes.length);
          expect(links.length).toBeLessThanOrEqual(STEPS);
          expect(nodes.filter((id) => graph.from.has(id))).toEqual(nodes.slice(0, 1));
          expect(nodes.filter((id) => graph.to.has(id))).toEqual(nodes.slice(-1));
          links.forEach(({ a, b }, at) => {
            expect([a, b].sort()).toEqual([nodes[at], nodes[at + 1]].sort());
          });
        }
      }),
    );
  });

  it('do not depend on the order in which links are on record, nor on which end is named first', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const turned = graph.links.map((link) => ({ ...link, a: link.b, b: link.a })).reverse();
        const nodesOf = (paths: Path<Link>[]) => paths.map(({ nodes }) => nodes);
        expect(nodesOf(find({ ...graph, links: turned }))).toEqual(nodesOf(find(graph)));
      }),
    );
  });

  it('never get longer, nor weaker at the same length, by one link more', () => {
    fc.assert(
      fc.property(aGraph, aLink, (graph, link) => {
        const [best] = find(graph);
        const [now] = find({ ...graph, links: [...graph.links, link] });
        if (!best) return;
        if (!now) throw new Error('A link more took a path away');
        expect(now.links.length).toBeLessThanOrEqual(best.links.length);
        const weakest = ({ links }: Path<Link>) => Math.min(...links.map(({ level }) => level));
        // Freshness may fall: of several reasons between two the strongest counts, which may be an older one.
        if (now.links.length === best.links.length)
          expect(weakest(now)).toBeGreaterThanOrEqual(weakest(best));
      }),
    );
  });
});

describe('the order of paths', () => {
  const path = (nodes: string, ...links: [number, string | null][]): Path<Link> => ({
    nodes: nodes.split(''),
    links: links.map(([level, seen], at) => ({
      a: nodes[at] ?? '',
      b: nodes[at + 1] ?? '',
      level,
      seen,
      key: '',
    })),
  });

  it('has fewest steps first, then the strongest weakest step, then the freshest, then ids', () => {
    const inOrder = [
      path('az', [1, null]),
      path('abz', [3, '2025-01-01'], [4, '2025-01-01']),
      path('acz', [2, '2026-06-01'], [4, '2026-06-01']),
      path('adz', [4, '2026-11-01'], [2, '2026-05-01']),
      path('aez', [2, '2026-11-01'], [2, null]),
      path('afz', [2, null], [3, '2026-11-01']),
      path('abcz', [4, '2026-11-01'], [4, '2026-11-01'], [4, '2026-11-01']),
    ];
    expect(inOrder.toReversed().sort(bestFirst)).toEqual(inOrder);
  });

  it('gives one path of those that are the same to their reader: the best', () => {
    const links = [
      { a: 'a', b: 'x1', level: 4, seen: null, key: '' },
      { a: 'a', b: 'x2', level: 2, seen: null, key: '' },
      ...['x1', 'x2'].map((a) => ({ a, b: 'z', level: 4, seen: null, key: '' })),
    ];
    const shownAs = ({ nodes }: Path<Link>) => nodes.map((id) => id[0]).join('');
    const search = { from: new Set(['a']), to: new Set(['z']), steps: STEPS, most: 3, shownAs };
    expect(bestPaths(neighborsOf(links), search).map(({ nodes }) => nodes)).toEqual([['a', 'x1', 'z']]);
  });
});

it('of two reasons to know each other that are equally good, the same one is given in any order', () => {
  const link = (key: string): Link => ({ a: 'a', b: 'z', level: 2, seen: '2026-06-01', key });
  const search = { from: new Set(['a']), to: new Set(['z']), steps: STEPS, most: 3 };
  const reasonOf = (...keys: string[]) =>
    bestPaths(neighborsOf(keys.map(link)), search).map(({ links }) => links[0]?.key);
  expect([reasonOf('x', 'y'), reasonOf('y', 'x')]).toEqual([['x'], ['x']]);
});
