import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import * as s from './shared.ts';

export const FactKind = z.enum([
  'organizations',
  'countyCoverage',
  'fills',
  'people',
  'employment',
  'holders',
  'acquaintances',
  'evidence',
  'parties',
  'carriers',
  'signatories',
  'sightings',
  'statements',
  'reports',
  'tribalLand',
  'practices',
  'adoptions',
  'handOvers',
  'dismissals',
]);

/** One fact as it shall be; the server knows what it was. The row's shape is that of its kind (`server/facts/shapes.ts`). */
export const Entry = z.object({
  fact: FactKind,
  id: z.string().min(1).max(120),
  value: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The whole row, or null to withdraw what was entered by mistake'),
});

/** What people do, as the history shows it. */
export const Action = z.enum([
  'add organization',
  'correct organization',
  'end organization',
  'cover counties',
  'fill role',
  'end role',
  'add person',
  'correct person',
  'add acquaintance',
  'correct acquaintance',
  'add evidence',
  'correct evidence',
  'end evidence',
  'add sighting',
  'confirm role',
  'state nobody',
  'report tie',
  'say tribal land',
  'add practice',
  'correct practice',
  'adopt practice',
  'end practice',
  'name successor',
  'hand over',
  'mark for handing over',
  'dismiss twins',
  'merge organizations',
  'undo',
]);

export const ChangeRequest = z.object({
  action: Action,
  why: z.string().trim().max(500).optional().describe('Why, for whoever reads the history'),
  entries: z.array(Entry).min(1).max(200),
});

export const IfMatch = z
  .string()
  .optional()
  .describe(
    'The revision on which the change is based, in quotes: "12". 428 without it, 412 when it is stale',
  );
export const WriteHeaders = z.object({
  'if-match': IfMatch,
  'idempotency-key': z.string().min(8).max(100).optional().describe('The same key sent twice writes once'),
});

const ScoreMove = z.object({ before: z.number(), after: z.number() });
/** What a change does to the assessment of the district. */
export const Effect = z.object({
  text: z
    .string()
    .describe('In one sentence: "+4.2: HSI and Wage and Hour becomes met; one gap left in labor"'),
  confirmed: ScoreMove,
  recorded: ScoreMove,
  possible: ScoreMove,
  roles: z.array(z.object({ role: s.RoleId, before: s.RoleState, after: s.RoleState })),
  ties: z.array(z.object({ tie: s.TieId, before: s.TieState, after: s.TieState })),
  gaps: ScoreMove,
  questions: ScoreMove,
});

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

export const previewChange = endpoint({
  method: 'POST',
  path: '/districts/:districtId/preview',
  access: 'report',
  tag: 'Editing',
  summary: 'What would this change do to the assessment? Nothing is written.',
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
  summary: 'Enter, correct, end or withdraw facts, all or none.',
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
  summary: 'Undo a change from the history, which is itself a change.',
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
  summary: 'Which facts are on record here, row by row, as forms edit them?',
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

export const HistoryEntry = z.object({
  changeId: z.string(),
  seq: z.number().int(),
  at: z.iso.datetime(),
  actor: z.string(),
  own: z.boolean().describe('Was it made by the account that reads it?'),
  madeIn: s.DistrictId.describe('The district in which it was made, where it is undone'),
  action: Action,
  why: z.string().nullable(),
  text: z.string().describe('What changed, in a sentence'),
  undone: z.boolean(),
  mutations: z.array(
    z.object({
      fact: FactKind,
      id: z.string(),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
      differences: z
        .array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
        .describe('The fields in which before and after differ, in words and with names for ids'),
    }),
  ),
});

export const listHistory = endpoint({
  method: 'GET',
  path: '/districts/:districtId/history',
  access: 'district',
  tag: 'History',
  summary: 'Who changed what here, when and why?',
  params,
  query: s.Paging,
  response: s.pageOf(HistoryEntry),
  notFound,
});

export const compareDays = endpoint({
  method: 'GET',
  path: '/districts/:districtId/compare',
  access: 'district',
  tag: 'History',
  summary: 'What is new, lost, stronger, weaker or renewed between two days?',
  params,
  query: z.object({ from: s.Day, to: s.Day.optional() }),
  response: z.object({
    districtId: s.DistrictId,
    from: s.Day,
    to: s.Day,
    text: z.string(),
    confirmed: ScoreMove,
    recorded: ScoreMove,
    possible: ScoreMove,
    roles: z.array(z.object({ role: s.RoleId, before: s.RoleState, after: s.RoleState })),
    ties: z.array(
      z.object({
        tie: s.TieId,
        before: s.TieState,
        after: s.TieState,
        change: z.enum(['new', 'lost', 'stronger', 'weaker', 'renewed']),
      }),
    ),
  }),
  notFound,
});

export const listAccesses = endpoint({
  method: 'GET',
  path: '/districts/:districtId/accesses',
  access: 'administer',
  tag: 'History',
  summary: 'Who read names and contact details here, or took data away, and when?',
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
