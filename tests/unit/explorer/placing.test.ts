import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplorerLine } from '../../../core/explorer/inputs.ts';
import { placed } from '../../../core/explorer/placing.ts';

const lineOf = (a: string, b: string): ExplorerLine => ({
  ...{ id: `${a}+${b}`, a, b, ties: [], state: null, meaning: 'other', vacant: false, level: 1 },
  ...{ status: 'current', evidence: [], kinds: [], sources: [], seen: null },
});

describe('organizations without a place', () => {
  it('never cover each other nor those that have one, and none of those moves', () => {
    const someKnown = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(someKnown, fc.integer({ min: 1, max: 20 }), (spots, count) => {
        // a grid, so that those with a place don't cover each other either
        const known = Object.fromEntries(
          spots.map(({ x, y }) => [`known ${x} ${y}`, { x: x * 60, y: y * 60 }]),
        );
        const news = Array.from({ length: count }, (_, at) => `new ${at}`);
        const lines = news.map((id) => lineOf(Object.keys(known)[0] ?? '', id));
        const places = placed([...Object.keys(known), ...news], lines, known);
        expect(places).toMatchObject(known);
        const all = Object.values(places);
        for (const [at, one] of all.entries())
          for (const other of all.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(48 - 1e-9);
      }),
    );
  });

  it('go near the middle of all neighbors that have a place', () => {
    const known = { left: { x: -300, y: 100 }, right: { x: 500, y: 100 }, below: { x: 100, y: 700 } };
    const lines = ['left', 'right', 'below'].map((id) => lineOf(id, 'new'));
    const { x = 0, y = 0 } = placed(['new'], lines, known).new ?? {};
    expect(Math.hypot(x - 100, y - 300)).toBeCloseTo(60); // the first spot of the spiral around the middle
  });

  it('go in a row below all others if they have no neighbors', () => {
    const known = { high: { x: 0, y: -50 }, low: { x: 10, y: 400 } };
    const places = placed(['high', 'one', 'two', 'low'], [], known);
    expect([places.one, places.two]).toEqual([
      { x: 0, y: 520 },
      { x: 60, y: 520 },
    ]);
  });
});
