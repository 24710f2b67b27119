import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';
import { nationPageOf } from '../../nation/contract.ts';

const of = { districtId: s.DistrictId, asOf: s.Day, revision: z.number().int() };

export const roleMatrix = endpoint({
  method: 'GET',
  path: '/matrix/roles',
  access: 'summary',
  tag: 'Nation',
  summary: 'Get the state of every role in every district.',
  query: s.Days.extend(s.Paging.shape),
  response: nationPageOf(z.object({ ...of, roles: z.record(s.RoleId, s.RoleState) })),
});

export const tieMatrix = endpoint({
  method: 'GET',
  path: '/matrix/ties',
  access: 'summary',
  tag: 'Nation',
  summary: 'Get the state of every expected tie in every district.',
  query: s.Days.extend(s.Paging.shape),
  response: nationPageOf(z.object({ ...of, ties: z.record(s.TieId, s.TieState) })),
});
