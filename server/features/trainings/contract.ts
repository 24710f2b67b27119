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
  summary: 'List the topics that trainings may have.',
  response: Topics,
});

export const saveTrainingTopic = endpoint({
  method: 'PUT',
  path: '/training-topics/:topicId',
  access: 'administer',
  ...about,
  summary: 'Change a topic of trainings, or add one.',
  params: z.object({
    topicId: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'must be lowercase letters, digits and hyphens'),
  }),
  body: z.strictObject({ name: enteredText(80, 1), retired: z.boolean() }),
  response: Topics,
});

const Named = z.object({ id: z.string(), name: z.string() });
const LastTrained = s.Day.nullable().describe(
  'The most recent day by then; null where no training is on record',
);
const Months = z.number().int().nullable().describe('Whole months since then');
const last = { lastTrained: LastTrained, months: Months };

const Training = z.object({
  id: z.string(),
  name: z.string(),
  since: s.Day.nullable(),
  until: s.Until,
  heldOn: s.Day.nullable().describe('The most recent day on which it was held; null where none is known'),
  monthsAgo: z.number().int().nullable().describe('Whole months since then'),
  topic: Named.nullable(),
  url: z.string().nullable().describe('Link to its material'),
  hosts: z.array(Named),
  trainers: z.array(Named).describe('The organizations that taught it'),
  attended: z.array(
    Named.extend({
      people: z.number().int().nullable().describe('How many people from it; null if no one counted'),
    }),
  ),
  people: z.number().int().nullable().describe('How many people are counted in all'),
  districts: z.array(Named).describe('Where it is on record'),
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
        'Applicable roles, and when those who fill each today were last trained in it. Without organizations no one is known who could have been trained',
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
      .describe('Those that fill a role; in whichever role they were trained'),
    counties: z.array(
      z.object({
        fips: z.string(),
        county: z.string(),
        ...last,
        organizations: z.number().int().describe('Organizations that are said to cover it, and fill a role'),
      }),
    ),
    wholeDistrict: z
      .object({ organizations: z.number().int(), ...last })
      .describe('Organizations of which no county is on record: they cover the whole district'),
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
    'Expected ties of which both roles were in the room, and whether two organizations of the room met them by other evidence than trainings: on the day before it began, and 6 and 12 months after it was last held. Beside them the same ties, between whoever fills the roles, in the similar districts that held no training from 12 months before to 12 months after. It proves no effect.',
  params: z.object({ districtId: s.DistrictId, trainingId: z.string().min(1).max(120) }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    training: Named,
    heldOn: s.Day,
    days: looks(s.Day.nullable()).describe('The days of the looks; null for one that is still to come'),
    ties: z
      .array(z.object({ id: s.TieId, title: z.string(), met: looks(z.boolean().nullable()) }))
      .describe('Expected ties between those in the room'),
    met: looks(Count).describe('How many of these ties were met'),
    similar: z
      .array(Named.extend({ met: looks(Count) }))
      .describe('Similar districts without a training around that time, most alike first'),
    leftOut: z.array(Named).describe('Similar districts that held a training around that time'),
    middle: looks(
      z
        .object({ value: z.number(), low: z.number(), high: z.number(), of: z.number().int() })
        .nullable()
        .describe('The middle of the similar districts; null where they are too few'),
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
    'One seat for each role: of those who fill it whoever was never trained in it or longest ago, then whoever has most ties to make, then whoever covers most counties; then seats for counties that no one in the room covers by name. Names and contact details are null for viewers who may not see them. Nothing is stored or sent.',
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
        role: s.RoleId.nullable().describe('Null for a seat that is there for its counties'),
        roleName: z.string().nullable(),
        contact: OfficeContact,
        ...last,
        counties: z.array(z.string()).describe('Counties that are on record for it'),
        couldMeet: z.array(z.string()).describe('Who else is invited, with whom an expected tie is not met'),
      }),
    ),
    missing: z
      .array(z.object({ role: s.RoleId, name: z.string(), state: s.RoleState }))
      .describe('Roles that no organization on record fills'),
    countiesMissing: z.array(z.string()).describe('Counties that no one in the room is said to cover'),
    ties: z
      .array(z.object({ id: s.TieId, title: z.string(), a: Named, b: Named }))
      .describe('Ties that the room could make: expected between two who are invited, and not met'),
    hosts: z.array(Candidate).describe('Who could host: those who did first, then the best connected'),
    trainers: z.array(Candidate).describe('Who could teach: those who did first, then the best connected'),
    mentors: z
      .array(
        Named.extend({
          acteam: z.boolean().describe('It has an Anti-Trafficking Coordination Team'),
          practices: z
            .array(
              Named.extend({ mends: z.array(z.string()).describe('Of what is open here, what it mends') }),
            )
            .describe('Practices that started there, those first that mend what is open here'),
          ties: z
            .array(z.object({ id: s.TieId, title: z.string() }))
            .describe('Of the ties, those met there'),
        }),
      )
      .describe(
        'Bordering districts, or those of the circuit where none borders, that have what is open here',
      ),
    alike: z
      .array(
        Named.extend({
          openToo: z.number().int().describe('How many of these are not met there'),
          of: z.number().int().describe('Ties that the room could make and that are expected there'),
        }),
      )
      .describe('Similar districts, for which the same course may fit; most alike first'),
    letter: z.object({ subject: z.string(), text: z.string() }),
    progress: NationProgress,
  }),
  notFound: 'No district has this id.',
});
