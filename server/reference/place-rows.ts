import { z } from 'zod';
import * as c from './columns.ts';

/** Numbers of a county; the point is its center of population. */
export const countyFactRow = (counties: c.Ids) =>
  z
    .object({
      fips: c.idOf(counties).refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      population_2020: c.number,
      rural_urban_code_2023: c.numberOrNull,
      latitude: c.numberOrNull,
      longitude: c.numberOrNull,
    })
    .transform((row) => ({
      fips: row.fips,
      population: row.population_2020,
      ruralCode: row.rural_urban_code_2023,
      point:
        row.latitude === null || row.longitude === null ? null : ([row.latitude, row.longitude] as const),
    }));

/** Rows of the files on places, as README.md of the data folder describes them. */
export const districtFactRow = (districts: c.Ids) =>
  z
    .object({
      district_id: c.idOf(districts).refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      population_2020: c.number,
      nonmetro_share_percent: c.numberOrNull,
      counties: c.number,
      tribes_headquartered: c.number,
      neighbors: c.number,
      trafficking_offenses_2021_2023: c.number,
      agencies_with_offenses_2021_2023: c.number,
      caveat: c.text,
    })
    .transform((row) => ({
      districtId: row.district_id,
      population: row.population_2020,
      ruralPercent: row.nonmetro_share_percent,
      counties: row.counties,
      tribes: row.tribes_headquartered,
      borders: row.neighbors,
    }));
