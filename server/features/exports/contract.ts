import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

export const EXPORT_TABLES = ['partners', 'people', 'evidence', 'ties', 'to-do'] as const;

const Switch = z.enum(['1']).optional();

export const exportTable = endpoint({
  method: 'GET',
  path: '/districts/:districtId/exports/:table',
  access: 'export',
  tag: 'Exports',
  summary: 'Export a table of a district as CSV: partners, people, evidence, ties or open items.',
  description:
    'One table in UTF-8 whose first line is its header; ids of organizations, roles, evidence and people have the same names in every table. `until` is the first day on which a fact no longer holds. Names, contact details and ids of persons are empty for those who may not see them. Each export is recorded.',
  params: z.object({ districtId: s.DistrictId, table: z.enum(EXPORT_TABLES) }),
  query: s.AsOf.extend({
    notes: Switch.describe(
      '1: a ZIP file with the table and notes.csv: day, method, and how far it can be trusted',
    ),
    excel: Switch.describe('1: begin with the byte order mark by which Excel knows UTF-8'),
  }),
  produces: ['text/csv', 'application/zip'],
  response: z.string(),
  notFound: 'No district has this id.',
});
