import { join } from 'node:path';
import { z } from 'zod';
import { DistrictId } from '../../core/shapes.ts';
import { readCsv } from '../reference/csv.ts';

const row = z
  .object({
    city: z.string().min(1),
    state: z.string().length(2),
    district_id: DistrictId,
    source: z.string().min(1),
  })
  .transform(({ city, state, district_id: districtId }) => ({ city, state, districtId }));

export interface City {
  readonly city: string;
  readonly state: string;
  readonly districtId: string;
}

/** The cities of the states with several districts (data/README.md, Cities), read by the first import. */
export const readCities = (): readonly City[] =>
  readCsv(join(import.meta.dirname, '../../data/cities.csv'), row);
