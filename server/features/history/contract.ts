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

/** What moved between two days is told as what a change does. */
const { confirmed, recorded, possible, roles, ties } = Effect.shape;

export const compareDays = endpoint({
  method: 'GET',
  path: '/districts/:districtId/compare',
  access: 'district',
  tag: 'History',
  summary: 'Compare two days of a district.',
  params,
  query: z.object({ from: s.Day, to: s.Day.optional() }),
  response: z.object({
    districtId: s.DistrictId,
    from: s.Day,
    to: s.Day,
    text: z.string(),
    ...{ confirmed, recorded, possible, roles },
    ties: z.array(ties.element.extend({ change: z.enum(['new', 'lost', 'stronger', 'weaker', 'renewed']) })),
  }),
  notFound,
});

export const listAccesses = endpoint({
  method: 'GET',
  path: '/districts/:districtId/accesses',
  access: 'administer',
  tag: 'History',
  summary: 'List who read names and contact details of a district, or exported its data.',
  params,
  query: s.Paging,
  response: s.pageOf(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      actorId: z.string(),
      actor: z.string(),
      what: z.string(),
    }),
  ),
  notFound,
});
