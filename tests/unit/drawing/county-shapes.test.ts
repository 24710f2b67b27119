import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildCountyShapes } from '../../../core/drawing/build-county-shapes.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const shapes = buildCountyShapes({
  lonLat: JSON.parse(read('node_modules/us-atlas/counties-10m.json')),
  counties: parse(read('data/counties.csv'), { columns: true }),
});

describe('the map of the counties of a district', () => {
  it('is there for all 94, with every county but those without a court and the farthest islands', () => {
    const drawn = Object.values(shapes).flatMap((map) => map.counties);
    expect(Object.keys(shapes)).toHaveLength(94);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(3231 - 3 - 1);
    expect(drawn.filter(({ d }) => !d.startsWith('M'))).toEqual([]);
    expect(shapes.ohnd?.counties).toHaveLength(40);
  });

  it('has each county inside its box, also where a district crosses the line of dates', () => {
    const outside = Object.values(shapes).flatMap(({ box: [left, top, width, height], counties: here }) =>
      here.filter(({ seat: [x, y] }) => x < left || x > left + width || y < top || y > top + height),
    );
    expect(outside.map(({ name }) => name)).toEqual([]);
    for (const { box } of Object.values(shapes)) expect(box[3]).toBeLessThanOrEqual(901);
  });

  it('lies as the land does: Lucas is north of Wood and west of Cuyahoga', () => {
    const seat = (id: string) => shapes.ohnd?.counties.find((county) => county.id === id)?.seat ?? [0, 0];
    expect(seat('39095')[1]).toBeLessThan(seat('39173')[1]);
    expect(seat('39095')[0]).toBeLessThan(seat('39035')[0]);
  });
});
