import { describe, expect, it } from 'vitest';
import { eventsOf, stopAt, stopsOf } from '../../../core/explorer/events.ts';
import { freeLayout, stressOf } from '../../../core/explorer/free-layout.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { packedLayout } from '../../../core/explorer/packed-layout.ts';
import { pivotLayout } from '../../../core/explorer/pivot-layout.ts';
import { placed } from '../../../core/explorer/placing.ts';
import type { Edge } from '../../../core/explorer/steps.ts';
import { EXPLORED_MODEL, network, organization, piece, star } from './example.ts';

const path: Edge[] = Array.from({ length: 19 }, (_, at) => [at, at + 1]);

describe('the free layout', () => {
  it('draws a path as a line: distances are numbers of steps', () => {
    expect(stressOf(20, path, freeLayout(20, path))).toBeLessThan(0.001);
  });

  it('gives the same picture for the same network', () => {
    expect(freeLayout(20, path)).toEqual(freeLayout(20, path));
  });

  it('says how far it is, up to the end', () => {
    const told: number[] = [];
    freeLayout(5, path.slice(0, 4), (done) => told.push(done));
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((x, y) => x - y));
  });
});

describe('the pivot layout', () => {
  /** A grid of 12 by 12 nodes, more than there are pivots. */
  const grid = Array.from({ length: 144 }, (_, at) => at).flatMap((at): Edge[] => [
    ...(at % 12 < 11 ? [[at, at + 1] as const] : []),
    ...(at < 132 ? [[at, at + 12] as const] : []),
  ]);

  it('draws a path as a straight line, with one step between neighbors', () => {
    const { x, y } = pivotLayout(20, path);
    const lengths = path.map(([a, b]) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)));
    for (const length of lengths) expect(length).toBeCloseTo(1, 6);
    expect(Math.hypot((x[0] ?? 0) - (x[19] ?? 0), (y[0] ?? 0) - (y[19] ?? 0))).toBeCloseTo(19, 6);
  });

  it('unfolds a grid, and the free layout improves it', () => {
    const draft = stressOf(144, grid, pivotLayout(144, grid));
    expect(draft).toBeLessThan(0.05);
    expect(stressOf(144, grid, freeLayout(144, grid))).toBeLessThan(draft);
  });

  it('takes a node alone, and nodes with the same neighbors', () => {
    expect(pivotLayout(1, []).x).toEqual(Float64Array.of(0));
    const leaves: Edge[] = [1, 2, 3].map((leaf) => [0, leaf]);
    const { x, y } = freeLayout(4, leaves);
    const ends = [1, 2, 3].map((at) => `${x[at]?.toFixed(2)} ${y[at]?.toFixed(2)}`);
    expect(new Set(ends).size).toBe(3);
  });
});

describe('the layout of a network in parts', () => {
  /** Two paths of ten, and eight alone. */
  const edges = path.filter(([a]) => a !== 9);
  const { x, y } = packedLayout(freeLayout, 28, edges);
  const around = (nodes: readonly number[]) => {
    const [across, down] = [nodes.map((at) => x[at] ?? 0), nodes.map((at) => y[at] ?? 0)];
    return [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)] as const;
  };
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

  it('puts no part over another', () => {
    const parts = [numbers(0, 10), numbers(10, 20), ...numbers(20, 28).map((at) => [at])].map(around);
    for (const [index, one] of parts.entries())
      for (const other of parts.slice(index + 1)) {
        const across = one[0] > other[1] + 0.5 || other[0] > one[1] + 0.5;
        const down = one[2] > other[3] + 0.5 || other[2] > one[3] + 0.5;
        expect(across || down, `${one} and ${other}`).toBe(true);
      }
  });

  it('leaves little room between them', () => {
    const [left, right, top, bottom] = around(numbers(0, 28));
    expect((right - left) * (bottom - top)).toBeLessThan(150);
  });
});

describe('places that were kept', () => {
  const { lines } = explorerNetwork(star(3), EXPLORED_MODEL, new Set());
  const known = { center: { x: 10, y: 20 }, 'pd-0': { x: 200, y: 20 } };

  it('stay when others come, who go beside their neighbors', () => {
    const places = placed(['center', 'pd-0', 'pd-1', 'pd-2'], lines, known);
    expect(places.center).toEqual(known.center);
    expect(places['pd-0']).toEqual(known['pd-0']);
    for (const id of ['pd-1', 'pd-2'])
      expect(Math.hypot((places[id]?.x ?? 999) - 10, (places[id]?.y ?? 999) - 20)).toBeLessThan(150);
    expect(places['pd-1']).not.toEqual(places['pd-2']);
  });

  it('lie above who is tied to no one', () => {
    expect(placed(['center', 'alone'], lines, known).alone?.y).toBeGreaterThan(100);
  });
});

describe('the years', () => {
  const events = eventsOf(
    network({
      organizations: [
        organization('fbi', [], {
          roles: [{ role: 'fbi', state: 'on record', part: false, since: '2025-02-01' }],
        }),
      ],
      evidence: [
        piece('m', ['fbi'], 'ended', { kind: 'mou', since: '2024-06-01', until: '2026-06-01' }),
        piece('t', ['fbi'], 'current', { kind: 'training', activityDates: ['2025-05-05'] }),
        piece('s', ['fbi'], 'current', { activityDates: ['2023-01-01'] }),
      ],
    }),
  );

  it('have posts, memoranda and trainings by their days, and no meetings', () => {
    expect(events.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      ...['2024-06-01 memorandum', '2025-02-01 post', '2025-05-05 training', '2026-06-01 memorandum'],
    ]);
  });

  it('are walked month by month from before the first event to today', () => {
    const stops = stopsOf('2026-11-25', events);
    expect([stops[0], stops.at(-1)]).toEqual(['2024-05-25', '2026-11-25']);
    expect(stops).toHaveLength(31);
    expect(stopsOf('2026-11-25', [])).toHaveLength(13);
    expect([stopAt(stops, '2026-11-25'), stopAt(stops, '2026-11-01'), stopAt(stops, '1999-01-01')]).toEqual([
      ...[30, 29, 0],
    ]);
  });
});
