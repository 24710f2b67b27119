import { z } from 'zod';
import { EFFORTS } from '../../../core/practices/effort.ts';
import * as s from '../../../core/shapes.ts';
import { OfficeContact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { NationProgress } from '../../nation/contract.ts';

const District = z.object({ id: s.DistrictId, name: z.string() });
const Item = z.object({ id: z.string().describe('Id of a role or of an expected tie'), title: z.string() });
const Text = z.string().nullable();

const Adoption = District.extend({
  adoptionId: z.string(),
  since: s.Day.nullable(),
  until: s.Until,
  outcome: Text.describe('Its outcome there, if reported'),
  outcomeOn: s.Day.nullable().describe('The day on which the outcome was reported'),
});

export const Practice = z.object({
  id: z.string(),
  name: z.string(),
  what: Text.describe('Description in one sentence'),
  forWhom: Text,
  tookWhat: Text.describe('The effort it took'),
  effort: z.enum(EFFORTS).nullable().describe('The effort as a class; null if not reported'),
  whatChanged: Text,
  mends: z.array(Item).describe('The roles and expected ties whose gap it addresses'),
  url: Text,
  since: s.Day.nullable(),
  addedOn: s.Day.nullable().describe('The day on which it was entered; null if not known'),
  startedIn: District,
  adopted: z.array(Adoption).describe('The districts that use it on that day'),
  givenUp: z.array(Adoption).describe('The districts that used it before that day, and no longer do'),
  source: z.string(),
  sourceKind: s.SourceKind,
});

const about = { tag: 'Practices' } as const;

export const listPractices = endpoint({
  method: 'GET',
  path: '/practices',
  access: 'summary',
  ...about,
  summary: 'List the practices, with the gaps that each addresses, where it started and who has adopted it.',
  query: s.AsOf.extend(s.Paging.shape).extend({
    district: s.DistrictId.optional().describe('Only those that started in this district or are used there'),
    mends: z
      .string()
      .max(120)
      .optional()
      .describe('Only those that address a gap of this role or expected tie, by its id, such as `hsi--osha`'),
  }),
  response: s.pageOf(Practice),
});

/** Whom to ask in a district: its U.S. Attorney's Office. */
const Ask = z.object({
  office: z.object({ id: s.OrganizationId, name: z.string() }),
  contact: OfficeContact.nullable().describe(
    'The coordinator, and the mailbox and phone of the office, as far as you may see them; null if you may not view the district',
  ),
});

const Share = z.object({ met: z.number().int(), of: z.number().int() });

export const getPractice = endpoint({
  method: 'GET',
  path: '/practices/:practiceId',
  access: 'summary',
  ...about,
  summary: 'Get a practice, with a contact to ask about it.',
  description:
    'Names and contact details are null for viewers who may not see them. How many of its users have met what it addresses does not prove an effect: districts chose it themselves.',
  params: z.object({ practiceId: z.string().min(1).max(120) }),
  query: s.AsOf,
  response: Practice.extend({
    asOf: s.Day,
    startedIn: District.extend({ ask: Ask }),
    adopted: z.array(Adoption.extend({ ask: Ask })),
    met: z
      .object({
        adopted: Share.nullable().describe(
          'Districts that have used it for a year or more; null if there are too few to draw a conclusion',
        ),
        others: Share.describe('Districts that never used it and where any of it is expected'),
      })
      .nullable()
      .describe(
        'Districts where everything that it addresses is on record or met on the day; null if it addresses nothing',
      ),
    caution: z.string(),
    progress: NationProgress,
  }),
  notFound: 'No practice has this id.',
});

export const listPracticesForGaps = endpoint({
  method: 'GET',
  path: '/districts/:districtId/practices',
  access: 'district',
  ...about,
  summary:
    'List the practices of other districts that address a gap of this one, and which of its own need a report.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    name: z.string(),
    asOf: s.Day,
    suggested: z
      .array(
        Practice.extend({
          mendsHere: z.array(Item).describe('The roles and ties it addresses that are a gap here'),
        }),
      )
      .describe('Those for the worst gap first, without any that this district has ever adopted'),
    toReport: z
      .array(
        z.object({
          adoptionId: z.string(),
          practiceId: z.string(),
          name: z.string(),
          startedIn: District,
          since: s.Day.nullable(),
          on: s.Day.describe('The day from which its outcome is asked: six months after it was adopted'),
        }),
      )
      .describe('Practices that it adopted at least six months ago, with no outcome on record'),
  }),
  notFound: 'No district has this id.',
});
