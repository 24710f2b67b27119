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
  file: z.base64().max(LONGEST).describe('The bytes of the file in base64, 10 MB at most'),
  mapping: z
    .record(text, text)
    .default({})
    .describe('What columns hold, by their names; for the others it is guessed'),
  profile: enteredText(80, 1).optional().describe('Columns that were kept under this name'),
  existing: z
    .enum(['append', 'update'])
    .default('update')
    .describe(
      'What is on record otherwise than the file has it: `append` leaves it as it is, `update` changes it field by field',
    ),
  key: Key.optional().describe('Names this request, to ask how far it is and to cancel it'),
  corrections: z
    .array(z.object({ sheet: textOrNull, row: z.int().min(1), column: text, value: text.max(500) }))
    .max(20_000)
    .default([])
    .describe('Cells as they shall be read'),
  choices: z
    .record(text, text)
    .default({})
    .describe('Of a name that is like one on record: the id of that organization, or "new"'),
});

const Count = z.number().int();
export const ImportSummary = z.object({
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
  notFound: 'No import of this account and key is under way: it has not begun, or has ended.',
} as const;

export const getImportProgress = endpoint({
  ...underWay,
  method: 'GET',
  summary: 'Get how far an import is that is under way.',
  description: 'Of a check or an import that was sent with this `key`, by the same account.',
  response: z.object({
    stage: z.enum(['reading', 'comparing', 'writing']),
    done: Count.describe('Rows read, organizations compared, or facts written'),
    total: Count.nullable().describe('Of how many; null while no one knows'),
  }),
});

export const cancelImport = endpoint({
  ...underWay,
  method: 'DELETE',
  summary: 'End an import that is under way, so that nothing of it is entered.',
  description: '409 once all of it is written: undo it in the history then.',
  response: z.object({ canceled: z.literal(true) }),
});

export const Fate = z.enum(['new', 'same', 'changed', 'duplicate', 'question', 'refused']);
const Line = z.object({
  row: Count,
  sheet: textOrNull,
  fact: FactKind,
  fate: Fate,
  name: textOrNull,
  districtId: textOrNull,
  reason: textOrNull,
  column: textOrNull.describe('The column in which the answer to a question stands'),
  value: textOrNull.describe('What stands there'),
  choices: z
    .array(z.object({ id: s.OrganizationId, name: text }))
    .describe('Organizations that may be meant'),
});

const Column = z.object({
  column: text,
  field: text.describe('What it holds; "none" where it is left out'),
  first: z.array(text).describe('Its first values; what is never stored is hidden'),
});

export const checkImport = endpoint({
  method: 'POST',
  path: '/districts/:districtId/imports/check',
  access: 'edit district',
  tag: 'Import',
  summary: 'Check what the import of a file would do, without writing it.',
  description:
    'Reads CSV, XLSX, an adjacency matrix, GraphML, GEXF, GML, Kumu, HSDS and GeoJSON (docs/import.md). The district is that of rows which do not say where they are.',
  params,
  body: ImportRequest,
  response: z.object({
    summary: ImportSummary,
    fields: z.array(z.object({ field: text, words: text })).describe('What a column can hold'),
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
    lines: z.array(Line).describe('The fate of each fact, what asks for an answer first; 5,000 at most'),
    total: Count,
  }),
  notFound,
});

export const exportRefusedRows = endpoint({
  method: 'POST',
  path: '/districts/:districtId/imports/refused',
  access: 'edit district',
  tag: 'Import',
  summary: 'Export the refused rows of a file with the reason of each, to be mended and brought again.',
  description:
    'The rows as they came and a last column, “Reason refused”, which an import ignores. CSV in UTF-8; a workbook where the file was one, or where rows of several tables were refused. Nothing of it is kept. 400 where no row is refused.',
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
  summary: 'Enter what the import of a file finds, in one change of each district.',
  description:
    'Facts that wait for an answer are left out, what is on record stays as it is where `existing` is `append`, and nothing is deleted because the file lacks it. Each change names the file in the history, where it is undone.',
  params,
  body: ImportRequest.extend({
    keepAs: enteredText(80, 1).optional().describe('Keeps the columns under this name'),
  }),
  response: z.object({
    summary: ImportSummary,
    changes: z.array(z.object({ districtId: s.DistrictId, changeId: text, facts: Count })),
  }),
  notFound,
});
