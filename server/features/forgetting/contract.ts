import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const Listed = z.object({
  personId: z.string(),
  name: z.string(),
  leftOn: s.Day.describe('The first day without a job or role on record'),
  forgetOn: s.Day.describe('From this day the name and contacts are removed'),
});
const afterYears = z
  .number()
  .int()
  .describe('Years after the last job ended, from the setting FORGET_PEOPLE_AFTER_YEARS; 0: never');
const FORGETTING = { tag: 'Forgetting' } as const;

export const listForgetting = endpoint({
  method: 'GET',
  path: '/districts/:districtId/forgetting',
  access: 'edit district',
  ...FORGETTING,
  summary: 'List the people of a district whose names and contacts will be removed.',
  description:
    'People are on this list for at least 30 days before they are removed. A new job or role takes a person off the list.',
  params: z.object({ districtId: s.DistrictId }),
  response: z.object({ districtId: s.DistrictId, afterYears, people: z.array(Listed) }),
  notFound: 'No district has this id.',
});

export const listAllForgetting = endpoint({
  method: 'GET',
  path: '/forgetting',
  access: 'administer',
  ...FORGETTING,
  summary: 'List all people whose names and contacts will be removed, and when that was done before.',
  response: z.object({
    afterYears,
    people: z.array(Listed.extend({ districtIds: z.array(s.DistrictId) })),
    done: z.array(
      z.object({
        id: z.string(),
        day: s.Day,
        people: z.number().int().describe('How many were forgotten'),
        replaced: z
          .number()
          .int()
          .describe('Changes of early formats whose content can no longer be checked since then'),
        actorId: z.string().describe('The administrator who asked for it, or the name of the setting'),
      }),
    ),
  }),
});

export const forgetPerson = endpoint({
  method: 'POST',
  path: '/people/:personId/forget',
  access: 'administer',
  ...FORGETTING,
  summary: 'Remove the name and contacts of a person now, also from the history.',
  description: 'What the person did, and when, stays. This cannot be undone.',
  params: z.object({ personId: z.string().min(1).max(120) }),
  response: z.object({ personId: z.string() }),
  notFound: 'No person has this id, or the name was removed before.',
});
