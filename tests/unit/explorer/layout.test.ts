import { describe, expect, it } from 'vitest';
import { eventsOf, stopAt, stopsOf } from '../../../core/explorer/events.ts';
import { type Edge, freeLayout, stressOf } from '../../../core/explorer/free-layout.ts';
import { explorerNetwork } from '../../../core/explorer/network.ts';
import { placed } from '../../../core/explorer/placing.ts';
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

  it('keeps apart what nothing joins', () => {
    const { x, y } = freeLayout(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(Math.hypot((x[0] ?? 0) - (x[2] ?? 0), (y[0] ?? 0) - (y[2] ?? 0))).toBeGreaterThan(1);
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
