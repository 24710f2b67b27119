import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { Effect, HistoryEntry } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

export const listHistory = endpoint({
  method: 'GET',
  path: '/districts/:districtId/history',
  access: 'district',
  tag: 'History',
  summary: 'List the changes in a district, with who made them, when and why.',
  params,
  query: s.Paging,
  response: s.pageOf(HistoryEntry),
  notFound,
});

const { roles, ties } = Effect.shape;
const Split = z.object({
  before: z.number().describe('For `from`, as known on that day'),
  corrected: z.number().describe('Through entries that were removed or amended since'),
  newlyKnown: z.number().describe('Through what became known since and held on `from` already'),
  changed: z.number().describe('Through what happened between the two days: it alone may be called progress'),
  after: z.number().describe('For `to`, as known on `knownOn`: exactly the sum of the four before'),
});
const SplitByDirection = Split.extend({
  better: z.number().describe('Of `changed`, what was gained'),
  worse: z
    .number()
    .describe(
      'Of `changed`, what was lost, such as by evidence that ended: zero or less. Both make `changed`',
    ),
});
const How = z.enum(['better', 'worse', 'renewed', 'ended']);
const gapFound = z.boolean().describe('A gap of which no one knew: neither progress nor a step back');

export const compareDays = endpoint({
  method: 'GET',
  path: '/districts/:districtId/compare',
  access: 'district',
  tag: 'History',
  summary: 'Compare two days of a district: what changed, what became known, what was corrected.',
  description:
    'Decided by the own day of a fact against the day on which it was entered. `changed`: its day lies between the two. `newlyKnown`: it was entered between, and held on `from` already; what was only said or seen between counts so, unless something on record says that it began between or was otherwise before. `corrected`: an entry was removed or amended. A role or tie may be in several lists, once for each cause. All by the gap model that was known on `knownOn`.',
  params,
  query: z.object({
    from: s.AskedDay,
    to: s.AskedDay.optional(),
    knownOn: s.AskedDay.optional().describe(
      'Compare with what was known at the end of that day; now when left out',
    ),
  }),
  response: z.object({
    districtId: s.DistrictId,
    from: s.Day,
    to: s.Day,
    knownOn: s.Day,
    began: s.Day.nullable().describe(
      'The day on which this installation began, where `from` lies before it: nothing was known then',
    ),
    text: z.string(),
    points: z.object({ confirmed: SplitByDirection, recorded: Split, possible: Split }),
    changed: z.object({
      roles: z.array(roles.element.extend({ how: How })),
      ties: z.array(ties.element.extend({ how: How })),
    }),
    newlyKnown: z.object({
      roles: z.array(roles.element.extend({ gapFound })),
      ties: z.array(ties.element.extend({ gapFound })),
    }),
    corrected: z.object({ roles, ties }),
  }),
  notFound,
});

export const listAccesses = endpoint({
  method: 'GET',
  path: '/districts/:districtId/accesses',
  access: 'administer',
  tag: 'History',
  summary: 'List who read names and contact details of a district, or exported its data.',
  description: 'All that one account reads of a district within ten minutes is one entry.',
  params,
  query: s.Paging,
  response: s.pageOf(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      actorId: z.string(),
      actor: z.string(),
      what: z.string(),
      personIds: z.array(z.string()).describe('Ids of the persons who were named'),
    }),
  ),
  notFound,
});
