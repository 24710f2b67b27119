import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../../core/model/kinds.ts';
import * as s from '../../../core/shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { Nothing } from '../../access/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const { value: daysOfCalendar } = THRESHOLDS.daysOfCalendar;

const entry = {
  kind: z
    .enum(['role', 'acting', 'adoption', ...EVIDENCE_KINDS])
    .describe('A role, an acting position, a practice that was adopted, or evidence'),
  id: z.string().describe('Id of the evidence, of the role, of the adoption, or of organization and role'),
  text: z.string().describe('Description of the entry'),
  subject: z
    .string()
    .describe('The organizations, role or district that it is about; never the name of a person'),
  name: z.string().nullable().describe('For evidence or a practice, its name as entered'),
  link: z.string().describe('The page that shows it'),
};
const Entry = z.object({
  day: s.Day.describe(
    'Last day in effect for something that ends; first day of aging for a confirmation; for a question, the first day it is asked (it stays until answered)',
  ),
  what: z.enum(['ends', 'ages', 'asks']),
  ...entry,
});
export type CalendarEntry = z.output<typeof Entry>;

export const getCalendar = endpoint({
  method: 'GET',
  path: '/districts/:districtId/calendar',
  access: 'district',
  tag: 'Districts',
  summary: 'List the days on which facts of a district end or age, or a question is due.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days.extend({
    within: z.coerce.number().int().min(1).max(daysOfCalendar).default(daysOfCalendar).describe('Days ahead'),
  }),
  response: z.object({
    districtId: s.DistrictId,
    districtName: z.string(),
    abbreviation: z.string(),
    asOf: s.Day,
    through: s.Day.describe('The last day that is included'),
    entries: z.array(Entry).describe('Soonest first'),
    undated: z.array(z.object(entry)).describe('Acting positions without an end on record'),
  }),
  notFound: 'No district has this id.',
});

const own = { access: 'self', tag: 'Own account', path: '/own/calendar-feed' } as const;
const Moment = z.iso.datetime();

export const showOwnFeed = endpoint({
  method: 'GET',
  ...own,
  summary: 'Get when your calendar and news addresses were created.',
  response: z.object({ createdAt: Moment.nullable().describe('Null if you have none') }),
});

export const makeOwnFeed = endpoint({
  method: 'POST',
  ...own,
  summary: 'Create the addresses at which programs read the calendar and news of your districts.',
  description:
    'Both use one secret, and earlier addresses stop working. They require no sign-in: protect them like a password.',
  response: z.object({
    url: z.string().describe('For calendar programs (iCalendar). Shown only here'),
    newsUrl: z.string().describe('For feed readers (Atom). Shown only here'),
    createdAt: Moment,
  }),
});

export const revokeOwnFeed = endpoint({
  method: 'DELETE',
  ...own,
  summary: 'Revoke your calendar and news addresses.',
  response: Nothing,
  notFound: 'You have no calendar address.',
});
