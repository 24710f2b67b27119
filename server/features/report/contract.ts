import { z } from 'zod';
import { FundingShape, Items } from '../../../core/funding/shape.ts';
import { REPORT_FORMATS, ReportShape } from '../../../core/report/shape.ts';
import * as s from '../../../core/shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

const profile = z
  .string()
  .max(40)
  .default('general')
  .describe('Whose requirements are judged; `profiles` lists them');
const profiles = z.array(z.object({ id: z.string(), name: z.string() }));

/** Of a joint report, beside the first. */
const FURTHER = THRESHOLDS.districtsOfReport.value - 1;
const FURTHER_DISTRICTS = new RegExp(`^([a-z]{3,5}(,[a-z]{3,5}){0,${FURTHER - 1}})?$`);

const query = s.Days.extend({
  with: z
    .string()
    .regex(FURTHER_DISTRICTS, `must be up to ${FURTHER} district ids, such as ohsd,mied`)
    .default('')
    .describe('Further districts, for a joint report; you must be allowed to read each of them'),
  profile,
  from: s.AskedDay.optional().describe(
    'The first day of the reporting period, which ends on `asOf`; twelve months before it when left out',
  ),
  items: Items.default('').describe(
    'Roles and ties of a funding plan, joined by commas: the report then has a section of what they would bring. Those of a further district come after its id, as in `shelter,ohsd:shelter`',
  ),
});

export const getReport = endpoint({
  method: 'GET',
  path: '/districts/:districtId/report',
  access: 'district',
  tag: 'Reports',
  summary: 'Get the report of a district, from which its documents are made.',
  description:
    'Sections of figures, sentences, tables and pictures. Without names of persons; role mailboxes and positions of signers are empty where the caller may not see them. With `with` it is of several districts side by side, without mailboxes and positions unless the caller may see them in all of them. The same days, profile and districts give the same report.',
  params,
  query,
  response: ReportShape.extend({ profiles }),
  notFound,
});

export const getReportFile = endpoint({
  method: 'GET',
  path: '/districts/:districtId/report/:format',
  access: 'export',
  tag: 'Reports',
  summary: 'Export the report of a district as a document.',
  description:
    'A Word document, a tagged PDF (PDF/UA-1), or a workbook from the same report. The same report gives the same bytes. Each export is recorded for each of its districts.',
  params: params.extend({ format: z.enum(REPORT_FORMATS) }),
  query,
  produces: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  response: z.string(),
  notFound,
});

export const getReportRing = endpoint({
  method: 'GET',
  path: '/districts/:districtId/report/ring',
  access: 'district',
  tag: 'Reports',
  summary: 'Get the picture of a report: the ring of expected partners.',
  params,
  query: s.Days.extend({
    size: z
      .enum(['page', 'phone'])
      .default('page')
      .describe('`phone`: 362 pixels wide, with a list of its codes in place of the labels'),
  }),
  produces: ['image/svg+xml'],
  response: z.string(),
  notFound,
});

export const getReportCounties = endpoint({
  method: 'GET',
  path: '/districts/:districtId/report/counties',
  access: 'district',
  tag: 'Reports',
  summary: 'Get the map of a report: counties shaded by which service providers reach them.',
  params,
  query: s.Days,
  produces: ['image/svg+xml'],
  response: z.string(),
  notFound: 'No district has this id, or there is no map of its counties.',
});

export const getFundingPlan = endpoint({
  method: 'GET',
  path: '/districts/:districtId/funding-plan',
  access: 'district',
  tag: 'Reports',
  summary: 'Preview the effect of closing selected gaps and answering selected questions.',
  description:
    'A simulation: nothing is stored. The picked roles are filled and confirmed on the day, the picked ties brought to what is expected and confirmed by both sides, and the district is assessed again, once and together. Costs are not asked for. The same items on a later day show what came of them: `settled` lists those of which nothing is open any more.',
  params,
  query: s.Days.extend({ items: Items.default(''), profile }),
  response: FundingShape.extend({
    districtId: s.DistrictId,
    name: z.string(),
    asOf: s.Day,
    revision: z.number().int(),
    profiles,
  }),
  notFound,
});
