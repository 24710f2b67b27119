import { expect, it } from 'vitest';
import { buildCountyPlaces } from '../../../core/drawing/build-county-places.ts';

/** Squares of two degrees, around points on the equator, where the center is the middle of the corners. */
const square = (longitude: number): [number, number][] => {
  const [west, east] = [longitude - 1, longitude + 1];
  return [
    [west, -1],
    [west, 1],
    [east, 1],
    [east, -1],
    [west, -1],
  ];
};
const middles = [10, 20, 30];
const atlas = {
  type: 'Topology' as const,
  arcs: middles.map(square),
  objects: {
    counties: {
      type: 'GeometryCollection' as const,
      geometries: middles.map((_, at) => ({ type: 'Polygon' as const, id: `0000${at}`, arcs: [[at]] })),
    },
  },
};
const county = (fips: string, district_id: string) => ({ fips, county: `Invented ${fips}`, district_id });

it('each county of a district has its name and the middle of its shape', () => {
  const counties = [county('00000', 'north'), county('00001', 'south'), county('00002', 'north')];
  expect(buildCountyPlaces({ lonLat: atlas, counties })).toEqual({
    north: [
      ['Invented 00000', 10, 0],
      ['Invented 00002', 30, 0],
    ],
    south: [['Invented 00001', 20, 0]],
  });
});

it('a county that the atlas does not show is left out', () => {
  expect(buildCountyPlaces({ lonLat: atlas, counties: [county('99999', 'north')] })).toEqual({});
});

it('an atlas without counties is refused', () => {
  expect(() => buildCountyPlaces({ lonLat: { ...atlas, objects: {} }, counties: [] })).toThrow(
    'The atlas file has no counties.',
  );
});
