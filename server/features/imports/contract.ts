import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { enteredText } from '../../../core/text.ts';
import { FactKind } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';
const text = z.string();
const textOrNull = text.nullable();

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of 10 MB as base64. */
const LONGEST = 14_000_000;

/** Identifies a request, so that its caller can ask about it while it is running. */
const Key = z.string().regex(/^[\w-]{8,64}$/);

export const ImportRequest = z.object({
  name: enteredText(120, 1).describe('What the file is called; the history names it'),
  file: z.base64().max(LONGEST).describe('The file in base64, at most 10 MB'),
  mapping: z.record(text, text).default({}).describe('What columns contain, by name; the others are guessed'),
  profile: enteredText(80, 1).optional().describe('The saved profile of columns with this name'),
  existing: z
    .enum(['append', 'update'])
    .default('update')
    .describe(
      'For records that differ from the file: `append` leaves them unchanged, `update` changes them field by field',
    ),
  key: Key.optional().describe('Names this request, to query its progress and to cancel it'),
  corrections: z
    .array(z.object({ sheet: textOrNull, row: z.int().min(1), column: text, value: text.max(500) }))
    .max(20_000)
    .default([])
    .describe('Corrected cells'),
  choices: z
    .record(text, text)
    .default({})
    .describe('For a name that resembles one on record: the id of that organization, or "new"'),
});

const Count = z.number().int();
const ImportSummary = z.object({
  ...{ format: text, encoding: textOrNull, rows: Count, organizations: Count, people: Count, ties: Count },
  ...{ parents: Count, roles: Count, isolated: Count, selfLoops: Count, repeated: Count, refused: Count },
  questions: Count,
  declined: textOrNull.describe('Why the file is declined as a whole'),
});

const underWay = {
  path: '/districts/:districtId/imports/running/:key',
  access: 'edit district',
  tag: 'Import',
  params: params.extend({ key: Key }),
  unlimited: true,
  notFound: 'No import with this key is running for this account: it has not begun, or has ended.',
} as const;

export const getImportProgress = endpoint({
  ...underWay,
  method: 'GET',
  summary: 'Get the progress of a running import.',
  description: 'For a check or import that the same account sent with this `key`.',
  response: z.object({
    stage: z.enum(['reading', 'comparing', 'writing']),
    done: Count.describe('Rows read, organizations compared, or facts written'),
    total: Count.nullable().describe('Total; null if not known yet'),
  }),
});

export const cancelImport = endpoint({
  ...underWay,
  method: 'DELETE',
  summary: 'End a running import, so that nothing in it is entered.',
  description: '409 if everything is already written; undo it in the history instead.',
  response: z.object({ canceled: z.literal(true) }),
});

const Fate = z.enum(['new', 'same', 'changed', 'duplicate', 'question', 'refused']);
const Line = z.object({
  row: Count,
  sheet: textOrNull,
  fact: FactKind,
  fate: Fate,
  name: textOrNull,
  districtId: textOrNull,
  reason: textOrNull,
  column: textOrNull.describe('The column with the answer to a question'),
  value: textOrNull.describe('Content of the cell'),
  choices: z
    .array(z.object({ id: s.OrganizationId, name: text }))
    .describe('Organizations that it may refer to'),
});

const Column = z.object({
  column: text,
  field: text.describe('What it contains; "none" if it is ignored'),
  first: z.array(text).describe('Its first values; content that is never stored is hidden'),
});

export const checkImport = endpoint({
  method: 'POST',
  path: '/districts/:districtId/imports/check',
  access: 'edit district',
  tag: 'Import',
  summary: 'Check what the import of a file would do, without writing it.',
  description:
    'Reads CSV, XLSX, an adjacency matrix, GraphML, GEXF, GML, Kumu, HSDS and GeoJSON (docs/import.md). The district applies to rows that do not say where they are.',
  params,
  body: ImportRequest,
  response: z.object({
    summary: ImportSummary,
    fields: z.array(z.object({ field: text, words: text })).describe('What a column can contain'),
    profiles: z.array(text),
    tables: z.array(
      z.object({
        sheet: textOrNull,
        holds: z.enum(['things', 'ties', 'nothing']),
        notes: z.array(text).readonly(),
        columns: z.array(Column),
      }),
    ),
    writable: Count.describe('How many facts would be written'),
    lines: z.array(Line).describe('The fate of each fact, questions first; at most 5,000'),
    total: Count,
  }),
  notFound,
});

export const exportRefusedRows = endpoint({
  method: 'POST',
  path: '/districts/:districtId/imports/refused',
  access: 'edit district',
  tag: 'Import',
  summary: 'Export the refused rows of a file with the reason of each, to correct and import again.',
  description:
    'The original rows and a last column, “Reason refused”, which imports ignore. CSV in UTF-8; a workbook if the file was one, or if rows of several tables were refused. Nothing is stored. 400 if no row is refused.',
  params,
  body: ImportRequest,
  produces: ['text/csv', WORKBOOK],
  response: z.string(),
  notFound,
});

export const applyImport = endpoint({
  method: 'POST',
  path: '/districts/:districtId/imports',
  access: 'edit district',
  tag: 'Import',
  summary: 'Enter the facts in a file, in one change per district.',
  description:
    'Facts that still need an answer are left out, existing records are unchanged if `existing` is `append`, and nothing is deleted because the file lacks it. Each change names the file in the history, where it can be undone.',
  params,
  body: ImportRequest.extend({
    keepAs: enteredText(80, 1).optional().describe('Saves the columns under this name'),
  }),
  response: z.object({
    summary: ImportSummary,
    changes: z.array(z.object({ districtId: s.DistrictId, changeId: text, facts: Count })),
  }),
  notFound,
});
