import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../../core/drawing/build-map-shapes.ts';
import { frame, SMALL } from '../../../core/drawing/map-frame.ts';
import type { Point } from '../../../core/drawing/map-shapes.ts';
import { type Direction, neighborIn } from '../../../web/map/neighbor.ts';
import { type Box, placeCard } from '../../../web/map/place-card.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const shapes = buildShapes({
  albers: JSON.parse(read('node_modules/us-atlas/counties-albers-10m.json')),
  lonLat: JSON.parse(read('node_modules/us-atlas/counties-10m.json')),
  counties: parse(read('data/counties.csv'), { columns: true }),
  districts: parse(read('data/districts.csv'), { columns: true }),
});
const shapeOf = (id: string) => {
  const shape = shapes.districts.find((one) => one.id === id);
  if (!shape) throw new Error(`No shape of ${id}`);
  return shape;
};

/** The rings of a path of straight lines, read back from its text. */
const rings = (d: string): Point[][] =>
  d
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair): Point => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return [x, y];
        }),
    );

/** Whether a ray to the right of the point crosses the outline an odd number of times. */
const inside = ([px, py]: Point, d: string): boolean => {
  let crossings = 0;
  for (const ring of rings(d))
    ring.forEach(([x1, y1], place) => {
      const [x2, y2] = ring[(place + 1) % ring.length] ?? [x1, y1];
      if (y1 > py !== y2 > py && px < x1 + ((py - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    });
  return crossings % 2 === 1;
};

describe('the outlines of the districts', () => {
  it('are 94, each with an outline of its own', () => {
    expect(new Set(shapes.districts.map(({ d }) => d)).size).toBe(94);
  });

  it('hold the seat of their district, and no other seat', () => {
    const wrong = shapes.districts.flatMap(({ id, seat }) => {
      const around = shapes.districts.filter(({ d }) => inside(seat, d)).map((other) => other.id);
      return around.join() === id ? [] : [`seat of ${id} in ${around.join()}`];
    });
    // Seats on the shore of a coarse coastline may lie in the water of no district, never in another district.
    expect(wrong.filter((line) => !line.endsWith('in '))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(6);
  });

  it('put the territories into their boxes', () => {
    expect(shapes.insets.map(({ code }) => code)).toEqual(['PR', 'VI', 'GU', 'MP']);
    for (const [place, id] of ['prd', 'vid', 'gud', 'nmid'].entries()) {
      const points = rings(shapeOf(id).d).flat();
      const [x = 0, y = 0, width = 0, height = 0] = shapes.insets[place]?.box ?? [];
      const outside = points.filter(([px, py]) => px < x || py < y || px > x + width || py > y + height);
      expect(outside, id).toEqual([]);
    }
  });

  it('cost a page well below 150 kB', () => {
    expect(gzipSync(JSON.stringify(shapes)).length).toBeLessThan(90_000);
  });
});

describe('the arrow keys on the map', () => {
  it.each<[string, Direction, string]>([
    ['ksd', 'left', 'cod'],
    ['ksd', 'up', 'ned'],
    ['cod', 'left', 'utd'],
    ['mtd', 'down', 'wyd'],
    ['med', 'left', 'nhd'],
    ['flsd', 'up', 'flmd'],
  ])('lead from %s %s to its neighbour %s', (from, direction, to) => {
    expect(neighborIn(shapes.districts, shapeOf(from), direction)).toBe(to);
  });

  it('stop at the edge', () => {
    expect(neighborIn(shapes.districts, shapeOf('akd'), 'left')).toBeNull();
  });

  it('reach every district from every other', () => {
    const directions: Direction[] = ['left', 'right', 'up', 'down'];
    const next = new Map(
      shapes.districts.map((shape) => [
        shape.id,
        directions.flatMap((direction) => neighborIn(shapes.districts, shape, direction) ?? []),
      ]),
    );
    for (const { id: start } of shapes.districts) {
      const reached = new Set([start]);
      for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
      expect(reached.size, `from ${start}`).toBe(94);
    }
  });
});

describe('the frame of the map', () => {
  it.each([700, 736, 880, 1400])(
    'keeps the keys of small districts 24 pixels high and apart, %i pixels wide',
    (pixels) => {
      const { unit, left, width, height, chips } = frame(pixels);
      const tops = SMALL.map((id) => chips.get(id)?.[1] ?? Number.NaN);
      tops.slice(1).forEach((top, place) => {
        expect((top - (tops[place] ?? 0)) / unit).toBeGreaterThanOrEqual(24);
      });
      expect(Math.max(...tops) + 24 * unit).toBeLessThanOrEqual(height);
      expect(width / unit).toBeCloseTo(pixels);
      for (const [x] of chips.values()) expect((left + width - x) / unit).toBeGreaterThanOrEqual(24 + 50);
    },
  );

  it('has no keys where they would not fit', () => {
    expect(frame(328).chips.size).toBe(0);
  });
});

describe('the card beside a district', () => {
  const card = { width: 336, height: 240 };
  const box = { width: 880, height: 560 };
  const covers = (place: { left: number; top: number }, [left, top, right, bottom]: Box): boolean =>
    place.left < right &&
    left < place.left + card.width &&
    place.top < bottom &&
    top < place.top + card.height;

  it('never covers its district and never leaves the map, wherever the district is', () => {
    for (let x = 0; x < box.width; x += 40)
      for (let y = 0; y < box.height; y += 40) {
        const district: Box = [x, y, x + 60, y + 50];
        const place = placeCard(district, card, box);
        if (!place) continue;
        expect(covers(place, district), `at ${x}, ${y}`).toBe(false);
        expect(place.left >= 0 && place.left + card.width <= box.width).toBe(true);
        expect(place.top >= 0 && place.top + card.height <= box.height).toBe(true);
      }
  });

  it('stands to the right of its district where there is room, else to the left', () => {
    expect(placeCard([100, 200, 160, 250], card, box)?.left).toBeGreaterThan(160);
    expect(placeCard([800, 200, 860, 250], card, box)?.left).toBeLessThan(800 - card.width);
  });

  it('has no place beside a district that fills the map', () => {
    expect(placeCard([100, 50, 800, 500], card, box)).toBeNull();
  });
});
