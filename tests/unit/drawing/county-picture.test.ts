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
});
