import { z } from 'zod';
import { COUNTED } from '../../core/industries/weight.ts';
import * as c from './columns.ts';

const sourced = {
  source: c.text,
  source_url: c.textOrNull,
  source_date: c.partialDayOrNull,
  read_on: c.day,
  grade: c.grade,
};

/** Rows of the files on industries and goods, as README.md of the data folder describes them. */
export const industryRow = (roles: c.Ids) =>
  z
    .object({
      industry_id: c.text.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      name: c.text,
      naics: c.texts,
      not_counted: c.textOrNull,
      why: c.text,
      inspectors: c.text,
      role_ids: c.idsOf(roles),
      law: c.text,
      ...sourced,
      goods: c.texts,
      agencies: c.text,
    })
    .transform((row) => {
      // goods.csv names the industry of each good.
      const { industryId: id, goods: _, ...rest } = c.inCamelCase(row);
      return { id, ...rest };
    });

/** A number without an industry is for all other industries together. */
export function industryCountRow(districts: c.Ids, industries: c.Ids) {
  const once = c.trackDuplicates();
  return z
    .object({
      district_id: c.idOf(districts),
      industry_id: c.idOfOrNull(industries),
      measure: z.enum(COUNTED),
      year: c.text,
      value: c.number,
      counties: c.number,
      counties_in_district: c.number,
      ...sourced,
    })
    .refine((row) => once(`${row.district_id} ${row.industry_id} ${row.measure}`), {
      path: ['measure'],
      error: c.DUPLICATE_VALUE,
    })
    .transform(c.inCamelCase);
}

export const goodRow = (industries: c.Ids) =>
  z
    .object({
      good_id: c.text.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      good: c.text,
      country: c.text,
      kind: z.enum(['forced labor', 'both', 'child labor']),
      list: c.texts,
      sector: c.textOrNull,
      naics: c.texts,
      industry_id: c.idsOf(industries),
      ...sourced,
      note: c.textOrNull,
    })
    .transform((row) => {
      const { list: lists, industryId: industryIds, ...rest } = c.inCamelCase(row);
      return { ...rest, lists, industryIds };
    });

export const importOrderRow = (industries: c.Ids) =>
  z
    .object({
      order_id: c.text.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      kind: z.enum(['withhold release order', 'finding']),
      product: c.text,
      maker: c.text,
      other_names: c.textOrNull,
      country: c.textOrNull,
      date: c.day,
      status: c.text,
      industry_id: c.idsOf(industries),
      ...sourced,
      note: c.textOrNull,
    })
    .transform((row) => {
      const { industryId: industryIds, ...rest } = c.inCamelCase(row);
      return { ...rest, industryIds };
    });
