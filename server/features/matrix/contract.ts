import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

export const roleMatrix = endpoint({
  method: 'GET',
  path: '/matrix/roles',
  access: 'summary',
  tag: 'Nation',
  summary: 'Get the state of every role in every district.',
  query: s.AsOf.extend(s.Paging.shape),
  response: s.pageOf(
    z.object({
      districtId: s.DistrictId,
      revision: z.number().int(),
      roles: z.record(s.RoleId, s.RoleState),
    }),
  ),
});

export const tieMatrix = endpoint({
  method: 'GET',
  path: '/matrix/ties',
  access: 'summary',
  tag: 'Nation',
  summary: 'Get the state of every expected tie in every district.',
  query: s.AsOf.extend(s.Paging.shape),
  response: s.pageOf(
    z.object({ districtId: s.DistrictId, revision: z.number().int(), ties: z.record(s.TieId, s.TieState) }),
  ),
});
