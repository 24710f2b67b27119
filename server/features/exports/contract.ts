import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { endpoint } from '../../http/endpoint.ts';

export const EXPORT_TABLES = ['partners', 'people', 'evidence', 'ties', 'to-do'] as const;

export const NETWORK_FORMATS = ['csv', 'xlsx', 'json', 'graphml', 'gexf', 'cypher'] as const;

const Switch = z.enum(['1']).optional();

export const exportTable = endpoint({
  method: 'GET',
  path: '/districts/:districtId/exports/:table',
  access: 'export',
  tag: 'Exports',
  summary: 'Export a table of a district as CSV: partners, people, evidence, ties or open items.',
  description:
    'One table in UTF-8 whose first line is its header; ids of organizations, roles, evidence and people have the same names in every table. `since` is the first day in effect, `until` the first day no longer in effect; `last_seen` is a day on which people here saw it, never the day of an award. Names, contact details and ids of persons are empty for those who may not see them. Each export is recorded.',
  params: z.object({ districtId: s.DistrictId, table: z.enum(EXPORT_TABLES) }),
  query: s.Days.extend({
    notes: Switch.describe(
      '1: a ZIP file with the table and notes.csv: day, method, and how far it can be trusted',
    ),
    excel: Switch.describe('1: begin with the byte order mark that lets Excel recognize UTF-8'),
  }),
  produces: ['text/csv', 'application/zip'],
  response: z.string(),
  notFound: 'No district has this id.',
});

const Ids = z.string().min(1).max(THRESHOLDS.idsInAddress.value).optional();

const networkQuery = s.Days.extend({
  format: z.enum(NETWORK_FORMATS),
  organizations: Ids.describe(
    'Ids of organizations, separated by commas: only these and the ties between them',
  ),
});

const NETWORK_DESCRIPTION =
  'Organizations, the roles they fill, the ties between them with level, kind of evidence and days, and the people whom the caller may see; docs/exports.md says what each format carries. `csv` is a ZIP file of tables. Notes say the days, the filter and the method. Each export is recorded.';

const NETWORK_TYPES = [
  'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/json',
  'application/xml',
  'text/plain',
] as const;

export const exportNetwork = endpoint({
  method: 'GET',
  path: '/districts/:districtId/export',
  access: 'export',
  tag: 'Exports',
  summary: 'Export the network of a district as a file.',
  description: NETWORK_DESCRIPTION,
  params: z.object({ districtId: s.DistrictId }),
  query: networkQuery,
  produces: NETWORK_TYPES,
  response: z.string(),
  notFound: 'No district has this id.',
});

export const exportNetworkTogether = endpoint({
  method: 'GET',
  path: '/export',
  access: 'export some',
  tag: 'Exports',
  summary: 'Export the network of several districts, a circuit, a state or the nation as a file.',
  description: `${NETWORK_DESCRIPTION} Without districts, circuit and state: the nation. It holds the districts that the caller may export, and its notes name them.`,
  query: networkQuery.extend({
    districts: Ids.describe('Ids of districts, separated by commas'),
    circuit: z.string().max(2).optional(),
    state: z.string().length(2).optional(),
  }),
  produces: NETWORK_TYPES,
  response: z.string(),
});
