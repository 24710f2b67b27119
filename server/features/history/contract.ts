import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { HistoryEntry } from '../../changes/contract.ts';
import { ComparedDays } from '../../comparison/contract.ts';
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
  response: s.pageOf(HistoryEntry).extend({
    elsewhere: z
      .array(z.object({ id: s.DistrictId, abbreviation: z.string() }))
      .describe('The other districts that entries name in `madeIn` and `madeWith`'),
  }),
  notFound,
});

export const compareDays = endpoint({
  method: 'GET',
  path: '/districts/:districtId/compare',
  access: 'district',
  tag: 'History',
  summary: 'Compare two days of a district: what changed, what became known, what was corrected.',
  description:
    'Compares a fact’s own date with the date on which it was entered. `changed`: its date is between the two days. `newlyKnown`: it was entered between them but was already true on `from`; this includes what was only reported or seen between them, unless the record shows that it began then or was different before. `corrected`: an entry was removed or amended. A role or tie can be in several lists, once for each cause. Uses the gap model that was known on `knownOn`.',
  params,
  query: z.object({
    from: s.AskedDay,
    to: s.AskedDay.optional(),
    knownOn: s.AskedDay.optional().describe(
      'Compare with what was known at the end of that day; now when left out',
    ),
  }),
  response: ComparedDays,
  notFound,
});

export const listAccesses = endpoint({
  method: 'GET',
  path: '/districts/:districtId/accesses',
  access: 'administer',
  tag: 'History',
  summary: 'List who read names and contact details of a district, or exported its data.',
  description: 'Everything that one account reads in a district within ten minutes is one entry.',
  params,
  query: s.Paging,
  response: s.pageOf(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      actorId: z.string(),
      actor: z.string(),
      what: z.string(),
      personIds: z.array(z.string()).describe('IDs of the people who were named'),
    }),
  ),
  notFound,
});
