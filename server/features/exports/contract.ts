import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

export const EXPORT_TABLES = ['partners', 'people', 'evidence', 'ties', 'to-do'] as const;

export const exportTable = endpoint({
  method: 'GET',
  path: '/districts/:districtId/exports/:table',
  access: 'export',
  tag: 'Exports',
  summary:
    'Take a table of a district away as CSV: partners, people, evidence, ties, or what there is to do.',
  description:
    'UTF-8 with a byte order mark; lines that begin with # say the day, the method and how far the table can be trusted. The columns `since` and `until` are the first day in effect and the first day not in effect, so `until` is the day after the last one; `last_seen` is a day on which people here saw it, never the day of an award. Names and contact details of persons are empty for those who may not see them. Each export is recorded.',
  params: z.object({ districtId: s.DistrictId, table: z.enum(EXPORT_TABLES) }),
  query: s.AsOf,
  produces: 'text/csv',
  response: z.string(),
  notFound: 'No district has this id.',
});
