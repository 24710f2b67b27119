import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { enteredText } from '../../../core/text.ts';
import { Effect, WriteHeaders, Written } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const DuplicateOrganization = z.object({
  id: s.OrganizationId,
  name: z.string(),
  shortName: z.string().nullable(),
  aliases: z.array(z.string()),
  city: z.string().nullable(),
  state: z.string().nullable(),
  roles: z.array(s.RoleId).describe('Roles that it fills in this district'),
  facts: z.number().int().describe('Number of facts in this district that name it'),
});

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';
const why = enteredText(500).optional().describe('Why, shown in the history');

export const listDuplicates = endpoint({
  method: 'GET',
  path: '/districts/:districtId/duplicates',
  access: 'edit district',
  tag: 'Duplicates',
  summary: 'List likely duplicates among the organizations of a district, with reasons.',
  description:
    'Proposed by name, short name, first letters, place and role; nothing is merged automatically. Likeliest first. A proposal that was dismissed, by a change that enters a fact of kind dismissed duplicates, is not made again.',
  params,
  response: z.object({
    districtId: s.DistrictId,
    revision: z.number().int().describe('For the If-Match of a merge'),
    items: z.array(
      z.object({
        keep: DuplicateOrganization.describe('The one that more facts name'),
        merge: DuplicateOrganization,
        score: z.number().int().min(60).max(100),
        reasons: z.array(z.string()).describe('Why they may be the same, as sentences'),
      }),
    ),
    dismissed: z.array(
      z.object({
        first: s.OrganizationId,
        second: s.OrganizationId,
        factId: z.string(),
        on: s.Day,
        by: z.string(),
        why: z.string().nullable(),
      }),
    ),
  }),
  notFound,
});

export const showPair = endpoint({
  method: 'GET',
  path: '/districts/:districtId/duplicates/pair',
  access: 'edit district',
  tag: 'Duplicates',
  summary: 'Preview what merging any two organizations of a district would do, without writing it.',
  description: 'The two need not be likely duplicates.',
  params,
  query: z.object({
    keepId: s.OrganizationId.describe('The organization that would be kept'),
    mergeId: s.OrganizationId.describe('The organization that would be merged into it'),
  }),
  response: z.object({
    districtId: s.DistrictId,
    revision: z.number().int().describe('For the If-Match of the merge'),
    keep: DuplicateOrganization,
    merge: DuplicateOrganization,
    goes: z
      .boolean()
      .describe(
        'True if the merged organization is removed, so that its id leads to the one that was kept. Otherwise it stays for other districts that name it or entered it',
      ),
    effect: Effect,
  }),
  notFound,
});

export const mergeDuplicates = endpoint({
  method: 'POST',
  path: '/districts/:districtId/duplicates/merges',
  access: 'edit district',
  tag: 'Duplicates',
  summary:
    'Merge an organization into another of the district: all its facts in this district become those of the other.',
  description:
    'Any two can be merged, likely duplicates or not. The merge is a change in the history and can be undone there. If other districts name the merged organization, it stays on record for them; otherwise its id leads to the one that was kept.',
  params,
  headers: WriteHeaders,
  body: z.object({ keepId: s.OrganizationId, mergeId: s.OrganizationId, why }),
  response: Written,
  notFound,
});
