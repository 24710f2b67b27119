import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { ChangeRequest, Effect, FactKind, WriteHeaders } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

export const previewChange = endpoint({
  method: 'POST',
  path: '/districts/:districtId/preview',
  access: 'report',
  tag: 'Editing',
  summary: 'Preview what a change would do to the assessment, without writing it.',
  params,
  query: s.AsOf,
  body: ChangeRequest,
  response: Effect,
  notFound,
});

export const makeChange = endpoint({
  method: 'POST',
  path: '/districts/:districtId/changes',
  access: 'report',
  tag: 'Editing',
  summary: 'Enter, correct, end or remove facts, all or none.',
  description:
    'Coordinators change anything in their districts; contributors confirm, sight and report for their own organizations. A stale If-Match answers 412 with what has changed since.',
  params,
  headers: WriteHeaders,
  body: ChangeRequest,
  response: z.object({ changeId: z.string(), revision: z.number().int(), effect: Effect }),
  notFound,
});

export const undoChange = endpoint({
  method: 'POST',
  path: '/districts/:districtId/changes/:changeId/undo',
  access: 'report',
  tag: 'Editing',
  summary: 'Undo a change, which is itself a change.',
  description:
    'Coordinators undo any change of their districts; a contributor, changes of that very account; a trainer, changes to trainings and practices.',
  params: params.extend({ changeId: z.string().min(1).max(120) }),
  headers: WriteHeaders,
  body: z.object({ why: z.string().trim().max(500).optional() }),
  response: z.object({ changeId: z.string(), revision: z.number().int(), effect: Effect }),
  notFound: 'No such change in this district.',
});

export const getFacts = endpoint({
  method: 'GET',
  path: '/districts/:districtId/facts',
  access: 'district',
  tag: 'Editing',
  summary: 'List the facts of a district, row by row, as forms edit them.',
  description:
    'Names and contact details of persons are null, and `redacted` true, for those who may not see them.',
  params,
  response: z.object({
    districtId: s.DistrictId,
    revision: z.number().int(),
    redacted: z.boolean(),
    facts: z.array(z.object({ fact: FactKind, id: z.string(), value: z.record(z.string(), z.unknown()) })),
  }),
  notFound,
});
