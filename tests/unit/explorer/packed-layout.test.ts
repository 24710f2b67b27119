import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeLayout } from '../../../core/explorer/free-layout.ts';
import { packedLayout } from '../../../core/explorer/packed-layout.ts';
import type { Edge, Spots } from '../../../core/explorer/steps.ts';

/** Lays out a part as a column, in the order of its nodes. */
const column = (nodes: number): Spots => ({
  x: new Float64Array(nodes).fill(5),
  y: Float64Array.from({ length: nodes }, (_, at) => at - 3),
});
/** Paths of these lengths; their nodes follow each other. */
const pathsOf = (lengths: readonly number[]) => {
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
  return {
    starts,
    nodes: lengths.reduce((sum, length) => sum + length, 0),
    edges: starts.flatMap((start, at) =>
      Array.from({ length: (lengths[at] ?? 1) - 1 }, (_, step): Edge => [start + step, start + step + 1]),
    ),
  };
};
const someLengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 25 });

describe('parts of a network', () => {
  it('are laid out by their own edges, wherever they are put', () => {
    const { nodes, edges } = pathsOf([6, 4, 1]);
    const { x, y } = packedLayout(freeLayout, nodes, edges);
    for (const [a, b] of edges)
      expect(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))).toBeCloseTo(1, 1);
  });

  it('start at the top left with the tallest', () => {
    const { nodes, edges, starts } = pathsOf([2, 1, 7, 3]);
    const { x, y } = packedLayout(column, nodes, edges);
    const longest = starts[2] ?? Number.NaN;
    expect([x[longest], y[longest]]).toEqual([0, 0]);
    expect(Math.min(...x, ...y)).toBe(0);
  });

  it('keep their form and the room for names to the right and below', () => {
    fc.assert(
      fc.property(someLengths, (lengths) => {
        const { nodes, edges, starts } = pathsOf(lengths);
        const { x, y } = packedLayout(column, nodes, edges);
        for (const [a, b] of edges) expect([x[b], y[b]]).toEqual([x[a], expect.closeTo((y[a] ?? 0) + 1)]);
        const areas = starts.map((start, at) => ({
          ...{ left: x[start] ?? 0, right: (x[start] ?? 0) + 1.5 - 1e-9 },
          ...{ top: y[start] ?? 0, bottom: (y[start] ?? 0) + (lengths[at] ?? 0) - 1 + 0.6 - 1e-9 },
        }));
        for (const [at, one] of areas.entries())
          for (const other of areas.slice(at + 1))
            expect(
              one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top,
            ).toBe(true);
      }),
    );
  });

  it('fill rows, so that the picture is about half again as wide as high', () => {
    const { nodes, edges } = pathsOf(Array.from({ length: 60 }, () => 2));
    const { x, y } = packedLayout(column, nodes, edges);
    const shape = (Math.max(...x) + 1.5) / (Math.max(...y) + 0.6);
    expect(shape).toBeGreaterThan(1.2);
    expect(shape).toBeLessThan(1.8);
  });

  it('tell how far they are by the number of nodes done, up to all', () => {
    const { nodes, edges } = pathsOf([3, 1]);
    const told: number[] = [];
    const halfWay = (count: number, _: readonly Edge[], onRound: (done: number) => void) => {
      onRound(0.5);
      onRound(1);
      return column(count);
    };
    packedLayout(halfWay, nodes, edges, (done) => told.push(done));
    expect(told).toEqual([1.5 / 4, 3 / 4, 3.5 / 4, 1]);
  });
});
