import { expect, it } from 'vitest';
import { countyMapInWords, countyPicture } from '../../../core/drawing/county-picture.ts';
import type { CountyShapes } from '../../../core/drawing/county-shapes.ts';

const shape = (id: string, x: number) => ({
  ...{ id, name: `C${id}`, d: `M${x} 0h100v100h-100z` },
  ...{ seat: [x + 50, 50] as const, width: 100 },
});
const map: CountyShapes = {
  box: [0, 0, 400, 100],
  counties: ['1', '2', '3', '4'].map((id, at) => shape(id, at * 100)),
};
const county = (fips: string) => ({ fips, title: `Invented ${fips} & Co County` });
const counties = [
  { ...county('1'), state: 'contact', covers: 'county' },
  { ...county('2'), state: 'covered', covers: 'district' },
  { ...county('3'), state: 'not asked', covers: null },
  { ...county('4'), state: 'no one', covers: null },
] as const;
const drawn = countyPicture(map, counties, { title: 'Map', notes: ['As of today'] });

it('tells every way to reach a county by more than its color, and how many counties each is', () => {
  expect(drawn.match(/<path d="M\d+ 0h100/g)).toHaveLength(4);
  const fills = [...drawn.matchAll(/<path d="M\d+ 0h100v100h-100z" fill="([^"]+)"/g)].map(([, fill]) => fill);
  expect(new Set(fills).size).toBe(4);
  for (const pattern of ['dots-covered', 'hatch']) expect(drawn).toContain(`fill="url(#${pattern})"`);
  expect(drawn).toContain('1 not asked');
  expect(drawn).toContain('1 no contact on file: works in the district, counties not on record');
});

it('draws the border of a county that no one reaches over those of its neighbors', () => {
  expect(drawn.lastIndexOf('<path d="M300 0h100')).toBeGreaterThan(drawn.lastIndexOf('<path d="M200 0h100'));
});

it('says the same in words', () => {
  const words = countyMapInWords(counties);
  for (const { title } of counties) expect(words).toContain(title);
  expect(words).toMatch(/^Map of 4 counties by which service providers reach them\. contact on file/);
  expect(words.match(/: Invented/g)).toHaveLength(4);
});

it('names together the counties that are reached in the same way, and leaves out ways that none is', () => {
  const alike = ['1', '2'].map((fips) => ({
    ...{ fips, title: `Invented ${fips}`, state: 'not asked' as const, covers: null },
  }));
  expect(countyMapInWords(alike)).toBe(
    'Map of 2 counties by which service providers reach them. not asked: Invented 1, Invented 2.',
  );
  const picture = countyPicture(map, alike, { title: 'Map', notes: [] });
  expect(picture).toContain('2 not asked');
  expect(picture).not.toContain('no one');
});

it('has its title, the map, the key and the notes one below the other, all within its edges', () => {
  const placeOf = (words: string): number =>
    Number(drawn.match(new RegExp(`<text x="16" y="([\\d.]+)"[^>]*>${words}`))?.[1]);
  const [, width, height] = drawn.match(/width="(\d+)" height="(\d+)"/) ?? [];
  const [, , top] = drawn.match(/<g transform="translate\((\d+) (\d+)\)"/) ?? [];
  expect(Number(width)).toBe(400 + 2 * 16);
  expect(placeOf('Map')).toBeLessThan(Number(top));
  const note = placeOf('As of today');
  const keys = [...drawn.matchAll(/<text x="46" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(keys).toHaveLength(4);
  expect(keys[0]).toBeGreaterThan(Number(top) + 100);
  for (const [at, y] of keys.entries()) expect((keys[at + 1] ?? note) - y).toBeGreaterThanOrEqual(13);
  expect(Number(height)).toBeGreaterThan(note);
  expect(Number(height) - note).toBeLessThanOrEqual(32);
});

it('moves a map that does not begin at zero to the same place', () => {
  const moved = countyPicture({ ...map, box: [-50, 20, 400, 100] }, counties, { title: 'Map', notes: [] });
  const start = (picture: string) =>
    picture
      .match(/<g transform="translate\((\S+) (\S+)\)"/)
      ?.slice(1)
      .map(Number);
  const [left = 0, top = 0] = start(drawn) ?? [];
  expect(start(moved)).toEqual([left + 50, top - 20]);
});

it('writes a county’s name in its middle where there is room, and readable on a pattern', () => {
  const name = (fips: string, picture = drawn) =>
    picture.match(new RegExp(`<text x="\\d+" y="54"[^>]*>C${fips}<`))?.[0];
  expect(name('1')).toContain('x="50"');
  expect(name('1')).not.toContain('paint-order');
  expect(name('2')).toContain('paint-order="stroke"');
  const narrow = { ...map, counties: map.counties.map((one) => ({ ...one, width: 10 })) };
  expect(name('1', countyPicture(narrow, counties, { title: 'Map', notes: [] }))).toBeUndefined();
});

it('draws no county that is not in the list', () => {
  const few = countyPicture(map, counties.slice(0, 1), { title: 'Map', notes: [] });
  expect(few.match(/<path d="M\d+ 0h100/g)).toHaveLength(1);
});

it('marks in the map and in the key what no one reaches by a wide red border', () => {
  const wide = [...drawn.matchAll(/stroke="#b50909"[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => width);
  expect(wide).toEqual(['2.5', '2.5']);
});
