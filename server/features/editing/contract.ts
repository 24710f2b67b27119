import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../../core/model/kinds.ts';
import * as s from '../../../core/shapes.ts';
import { enteredText } from '../../../core/text.ts';
import { ChangeRequest, Effect, FactKind, WriteHeaders, Written } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';
const ByDayHere = z.object({
  asOf: s.AskedDay.optional().describe('Today where you are, which pages send; the UTC date if omitted'),
});

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
    'Coordinators change anything in their districts; contributors confirm, enter activity dates and report for their own organizations. If others have changed other facts since the revision in If-Match, the change is checked against the newest revision, and `since` lists theirs. If they have changed the same facts or facts that these depend on, the response is 412 with both versions.',
  params,
  query: ByDayHere,
  headers: WriteHeaders,
  body: ChangeRequest,
  response: Written,
  notFound,
});

export const undoChange = endpoint({
  method: 'POST',
  path: '/districts/:districtId/changes/:changeId/undo',
  access: 'report',
  tag: 'Editing',
  summary: 'Undo a change, which is itself a change.',
  description:
    'Coordinators can undo any change in their districts; contributors, their own account’s changes; trainers, changes to trainings and practices.',
  params: params.extend({ changeId: z.string().min(1).max(120) }),
  query: ByDayHere,
  headers: WriteHeaders,
  body: z.object({ why: enteredText(500).optional() }),
  response: Written,
  notFound: 'No such change in this district.',
});

const KINDS = z.array(FactKind).min(1);

export const getFacts = endpoint({
  method: 'GET',
  path: '/districts/:districtId/facts',
  access: 'district',
  tag: 'Editing',
  summary: 'List the facts of a district, row by row, as forms edit them.',
  description:
    'All facts, or those of some kinds; paged if a page size is given. Several kinds come in the order in which they are written, each by id; one kind comes by the names of its rows. Names and contact details of people are null for viewers who may not see them; for a person from another district, only in that person’s rows. `redacted`: the viewer may see no names in this district except those of their own organizations.',
  params,
  query: z.object({
    fact: z
      .string()
      .max(400)
      .transform((text) => text.split(','))
      .pipe(KINDS)
      .optional()
      .describe(`Only these kinds, separated by commas: ${FactKind.options.join(', ')}`),
    evidenceKind: z.enum(EVIDENCE_KINDS).optional().describe('Only evidence of this kind'),
    q: s.Words.optional().describe('Only facts whose name contains these words, in any order'),
    endsFrom: s.AskedDay.optional().describe(
      'Orders one kind by end date instead of name: what ends next after this day, what has no end, what has ended',
    ),
    page: s.Paging.shape.page,
    pageSize: s.Paging.shape.pageSize
      .unwrap()
      .optional()
      .describe('Rows per page, at most 500; all if omitted'),
  }),
  response: z.object({
    districtId: s.DistrictId,
    revision: z.number().int(),
    redacted: z.boolean(),
    facts: z.array(
      z.object({
        fact: FactKind,
        id: z.string(),
        value: z.record(z.string(), z.unknown()),
        namedBy: z
          .array(FactKind)
          .optional()
          .describe('For an organization: the kinds of facts in this district that name it'),
      }),
    ),
    ...s.pageOf(z.unknown()).omit({ items: true }).shape,
  }),
  notFound,
});
