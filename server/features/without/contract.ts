import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../../core/model/kinds.ts';
import { OUTCOMES } from '../../../core/network/what-falls.ts';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const Id = z.string().min(1).max(100);
const Named = z.object({ id: z.string(), name: z.string() });
const Piece = Named.extend({ kind: z.enum(EVIDENCE_KINDS) });
const Coverage = z.object({ before: s.ThreeNumbers, after: s.ThreeNumbers });

export const getWithout = endpoint({
  method: 'GET',
  path: '/districts/:districtId/without',
  access: 'district',
  tag: 'Districts',
  summary: 'Preview what is lost if a person leaves, an organization closes or a piece of evidence ends.',
  description:
    'A simulation: nothing is stored. The district is assessed again as if that were entered on the day. Name exactly one of `person`, `organization` and `evidence`. A person whom you may not see is treated like one who does not exist.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf.extend({
    person: Id.optional(),
    organization: s.OrganizationId.optional(),
    evidence: Id.optional(),
  }),
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    away: Named.extend({
      kind: z.enum(['person', 'organization', 'evidence']),
      organizations: z.array(Named).describe('The person’s organizations; empty for anything else'),
    }),
    text: z.string(),
    coverage: Coverage,
    pairs: z
      .array(
        z.object({
          organization: Named.describe('The side that loses someone, if any'),
          partner: Named.extend({ roles: z.array(s.RoleId) }),
          outcome: z
            .enum(OUTCOMES)
            .describe(
              'cut: nothing current or aging is left. on paper only: a memorandum, a protocol or a task force is left. goes on: more is left',
            ),
          falls: z.array(Piece),
          stays: z.array(Piece),
          others: z
            .array(Named)
            .describe('Others who work with the partner on the ties that are expected of the two'),
          colleague: Named.nullable().describe(
            'A colleague who could take over a tie that is cut or on paper only',
          ),
        }),
      )
      .describe('Each pair of organizations whose work depends on what is removed'),
    ties: z
      .array(
        z.object({
          id: s.TieId,
          before: s.TieState,
          after: s.TieState,
          outcome: z
            .enum(OUTCOMES)
            .nullable()
            .describe('The best state among the dependent pairs only; null if none belongs to this tie'),
        }),
      )
      .describe('Expected ties that depend on it or change their state'),
    roles: z.array(z.object({ role: s.RoleId, before: s.RoleState, after: s.RoleState })),
    gaps: z
      .array(
        z.object({
          items: z.array(z.string()),
          severity: s.Severity,
          verb: z.string(),
          title: z.string(),
          action: z.string(),
        }),
      )
      .describe('New gaps'),
    cutOff: z
      .object({
        organizations: z.array(Named),
        roles: z.array(s.RoleId),
        counties: z.array(z.object({ role: s.RoleId, counties: z.array(z.string()) })),
      })
      .describe(
        'What the U.S. Attorney’s Office no longer reaches through current evidence: partners, roles whose organizations are all unreachable, and for each role the counties whose last provider is among them',
      ),
    elsewhere: z
      .array(
        z.object({
          districtId: s.DistrictId,
          district: z.string(),
          coverage: Coverage,
          cut: z.number().int().describe('Pairs that are cut'),
          gaps: z.number().int().describe('Roles and ties that become gaps'),
        }),
      )
      .describe('For an organization: the other districts in which it fills a role and that you may read'),
  }),
  notFound: 'No district has this id, or no one and nothing there that you may see.',
});
