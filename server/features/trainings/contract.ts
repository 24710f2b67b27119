import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { enteredText } from '../../../core/text.ts';
import { OfficeContact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { NationProgress } from '../../nation/contract.ts';

const Topic = z.object({
  id: z.string(),
  name: z.string(),
  retired: z.boolean().describe('No longer offered; trainings that have it keep it'),
});
const Topics = z.object({ items: z.array(Topic).describe('By name') });
const about = { tag: 'Trainings' } as const;

export const listTrainingTopics = endpoint({
  method: 'GET',
  path: '/training-topics',
  access: 'summary',
  ...about,
  summary: 'List the training topics.',
  response: Topics,
});

export const saveTrainingTopic = endpoint({
  method: 'PUT',
  path: '/training-topics/:topicId',
  access: 'administer',
  ...about,
  summary: 'Change or add a training topic.',
  params: z.object({
    topicId: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'must be lowercase letters, digits and hyphens'),
  }),
  body: z.strictObject({ name: enteredText(80, 1), retired: z.boolean() }),
  response: Topics,
});

const Named = z.object({ id: z.string(), name: z.string() });
const LastTrained = s.Day.nullable().describe(
  'The most recent training day by then; null if no training is on record',
);
const Months = z.number().int().nullable().describe('Whole months since then');
const last = { lastTrained: LastTrained, months: Months };

const Training = z.object({
  id: z.string(),
  name: z.string(),
  since: s.Day.nullable(),
  until: s.Until,
  heldOn: s.Day.nullable().describe('The most recent day on which it was held; null if not known'),
  monthsAgo: z.number().int().nullable().describe('Whole months since then'),
  topic: Named.nullable(),
  url: z.string().nullable().describe('Link to its material'),
  hosts: z.array(Named),
  trainers: z.array(Named).describe('The organizations that taught it'),
  attended: z.array(
    Named.extend({
      people: z.number().int().nullable().describe('Number of people from it; null if not counted'),
    }),
  ),
  people: z.number().int().nullable().describe('Total number of people counted'),
  districts: z.array(Named).describe('Districts in which it is on record'),
});

export const getTrainings = endpoint({
  method: 'GET',
  path: '/districts/:districtId/trainings',
  access: 'district',
  ...about,
  summary: 'Get the trainings of a district, and when each role and county was last trained.',
  description:
    'A training is evidence of kind training; its parties hosted, taught or attended it. A host or teacher counts as trained only if its people are counted. Names of people are never stored or shown.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    name: z.string(),
    abbreviation: z.string(),
    asOf: s.Day,
    revision: z.number().int(),
    trainings: z.array(Training).describe('Newest first'),
    roles: z
      .array(
        z.object({
          role: s.RoleId,
          name: z.string(),
          shortName: z.string(),
          state: s.RoleState,
          ...last,
          organizations: z.array(Named.extend(last)),
        }),
      )
      .describe(
        'Applicable roles, and when the organizations that fill each today were last trained in it. If none fills it, there is no one who could have been trained',
      ),
    organizations: z
      .array(
        Named.extend({
          roles: z.array(z.string()),
          ...last,
          came: z.number().int().describe('People on record who came since it was last trained'),
          left: z.number().int().describe('People on record who left since'),
        }),
      )
      .describe('Organizations that fill a role, trained in any role'),
    counties: z.array(
      z.object({
        fips: z.string(),
        county: z.string(),
        ...last,
        organizations: z
          .number()
          .int()
          .describe('Organizations that are reported to cover it and fill a role'),
      }),
    ),
    wholeDistrict: z
      .object({ organizations: z.number().int(), ...last })
      .describe('Organizations with no county on record, which cover the whole district'),
  }),
  notFound: 'No district has this id.',
});

const looks = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value, 'after 6 months': value, 'after 12 months': value });
const Count = z.number().int().nullable();

export const getBeforeAfter = endpoint({
  method: 'GET',
  path: '/districts/:districtId/trainings/:trainingId',
  access: 'district',
  ...about,
  summary: 'Get the ties between those at a training, before it and 6 and 12 months after.',
  description:
    'Expected ties with both roles present at the training, and whether two organizations there met them by evidence other than trainings: on the day before it began, and 6 and 12 months after it was last held. For comparison, the same ties between any organizations in these roles, in similar districts that held no training from 12 months before to 12 months after. It proves no effect.',
  params: z.object({ districtId: s.DistrictId, trainingId: z.string().min(1).max(120) }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    training: Named,
    heldOn: s.Day,
    days: looks(s.Day.nullable()).describe('The days of the comparisons; null for one in the future'),
    ties: z
      .array(z.object({ id: s.TieId, title: z.string(), met: looks(z.boolean().nullable()) }))
      .describe('Expected ties between the organizations that took part'),
    met: looks(Count).describe('Number of these ties that were met'),
    similar: z
      .array(Named.extend({ met: looks(Count) }))
      .describe('Similar districts without a training around that time, most alike first'),
    leftOut: z.array(Named).describe('Similar districts that held a training around that time'),
    middle: looks(
      z
        .object({ value: z.number(), low: z.number(), high: z.number(), of: z.number().int() })
        .nullable()
        .describe('The median of the similar districts; null if there are too few'),
    ),
    text: z.string(),
    caution: z.string(),
    progress: NationProgress,
  }),
  notFound: 'No district has this id, or it has no such training with a known date.',
});

const Candidate = Named.extend({
  before: z.number().int().describe('Trainings on record here that it hosted, or taught'),
  connected: z.number().int().describe('Organizations with which it has a tie that is met'),
});

export const getTrainingPlan = endpoint({
  method: 'GET',
  path: '/districts/:districtId/training-plan',
  access: 'district',
  ...about,
  summary:
    'Get a plan for a training: whom to invite, who could host and teach, and which districts could help.',
  description:
    'One seat per role: preferably for the organization that was never trained in it or longest ago, then the one with the most ties to make, then the one that covers the most counties. Further seats are for counties that no one invited covers by name. Names and contact details are null for viewers who may not see them. Nothing is stored or sent.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf.extend({
    topic: z.string().max(60).optional().describe('A topic of `/training-topics`, for the letter'),
    on: s.AskedDay.optional().describe('The day of the training, for the letter'),
  }),
  response: z.object({
    districtId: s.DistrictId,
    name: z.string(),
    abbreviation: z.string(),
    asOf: s.Day,
    revision: z.number().int(),
    invitations: z.array(
      z.object({
        organizationId: s.OrganizationId,
        name: z.string(),
        role: s.RoleId.nullable().describe('Null for a seat added for its counties'),
        roleName: z.string().nullable(),
        contact: OfficeContact,
        ...last,
        counties: z.array(z.string()).describe('Counties that are on record for it'),
        couldMeet: z.array(z.string()).describe('Others invited with whom an expected tie is not met'),
      }),
    ),
    missing: z
      .array(z.object({ role: s.RoleId, name: z.string(), state: s.RoleState }))
      .describe('Roles that no organization on record fills'),
    countiesMissing: z.array(z.string()).describe('Counties that no one invited is reported to cover'),
    ties: z
      .array(z.object({ id: s.TieId, title: z.string(), a: Named, b: Named }))
      .describe('Ties that the training could create: expected between two who are invited, and not met'),
    hosts: z.array(Candidate).describe('Who could host: those who did first, then the best connected'),
    trainers: z.array(Candidate).describe('Who could teach: those who did first, then the best connected'),
    mentors: z
      .array(
        Named.extend({
          acteam: z.boolean().describe('It has an Anti-Trafficking Coordination Team'),
          practices: z
            .array(
              Named.extend({
                mends: z.array(z.string()).describe('What it addresses among the open items here'),
              }),
            )
            .describe('Practices that started there; those that address open items here come first'),
          ties: z
            .array(z.object({ id: s.TieId, title: z.string() }))
            .describe('Those of the ties that are met there'),
        }),
      )
      .describe('Bordering districts, or those of the circuit if none borders, that have what is open here'),
    alike: z
      .array(
        Named.extend({
          openToo: z.number().int().describe('Number of these not met there'),
          of: z.number().int().describe('Ties that the training could create and that are expected there'),
        }),
      )
      .describe('Similar districts, for which the same course may fit; most alike first'),
    letter: z.object({ subject: z.string(), text: z.string() }),
    progress: NationProgress,
  }),
  notFound: 'No district has this id.',
});
