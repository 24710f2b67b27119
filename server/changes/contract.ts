import { z } from 'zod';
import { FACT_KINDS } from '../../core/facts/index.ts';
import { Said } from '../../core/facts/said.ts';
import * as s from '../../core/shapes.ts';
import { enteredText } from '../../core/text.ts';

export const FactKind = z.enum(FACT_KINDS);

/** JSON has a number such as 1e400, which is read as infinite, and no column holds a list in a list or an object. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'object' || value === null;
const Cell = z
  .unknown()
  .refine(
    (value) => [value].flat().every(isPlain),
    'must be a text, a number, yes or no, or a list of these',
  );

/** The new state of one fact; the server knows the old one. Each kind defines the row's shape (`core/facts`). */
export const Entry = z.object({
  fact: FactKind,
  id: enteredText(120, 1).describe(
    'Any unused id for a new fact. It remains when a person is forgotten, so do not derive it from a name',
  ),
  value: z
    .record(z.string(), Cell)
    .nullable()
    .describe('The whole row, or null to remove what was entered by mistake'),
  said: z
    .array(Said)
    .max(Said.options.length)
    .optional()
    .describe('For an organization: the confirmation that a 400 asks for in `confirm`. Kept in the history'),
});

/** The actions that the history shows. */
export const Action = z.enum([
  'add organization',
  'correct organization',
  'end organization',
  'remove organization',
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
  'add activity date',
  'confirm role',
  'report unfilled',
  'report tie',
  'record tribal land',
  'add practice',
  'correct practice',
  'adopt practice',
  'end practice',
  'report outcome',
  'name successor',
  'hand off',
  'mark for handoff',
  'dismiss duplicates',
  'log call',
  'add note',
  'keep lead',
  'write own sentence',
  'remove own sentence',
  'dismiss lead',
  'accept answers',
  'import',
  'merge organizations',
  'undo',
]);

export const ChangeRequest = z.object({
  action: Action,
  why: enteredText(500).optional().describe('Why. Shown in the history'),
  entries: z.array(Entry).min(1).max(200),
});

export const IfMatch = z
  .string()
  .optional()
  .describe(
    'The revision on which the change is based, in quotes: "12". 428 if missing, 412 if facts that the change is about have changed since',
  );
export const WriteHeaders = z.object({
  'if-match': IfMatch,
  'idempotency-key': z.string().min(8).max(100).optional().describe('The same key sent twice writes once'),
});

const ScoreMove = z.object({ before: z.number(), after: z.number() });
/** The effect of a change on the assessment of the district. */
export const Effect = z.object({
  text: z
    .string()
    .describe(
      'In one sentence: "+4.2: the tie between HSI and Wage and Hour is now met; 1 gap left in the labor sector"',
    ),
  confirmed: ScoreMove,
  recorded: ScoreMove,
  possible: ScoreMove,
  roles: z.array(z.object({ role: s.RoleId, before: s.RoleState, after: s.RoleState })),
  ties: z.array(z.object({ tie: s.TieId, before: s.TieState, after: s.TieState })),
  gaps: ScoreMove,
  questions: ScoreMove,
});

/** The response to a change. */
export const Written = z.object({
  changeId: z.string(),
  revision: z.number().int(),
  effect: Effect,
  since: z
    .array(z.object({ changeId: z.string(), at: z.iso.datetime(), actor: z.string(), action: Action }))
    .default([])
    .describe(
      'What others changed after the revision in If-Match, newest first: other facts, on which this change does not depend',
    ),
  omitted: z.number().int().default(0).describe('How many earlier ones `since` leaves out'),
});

export const HistoryEntry = z.object({
  changeId: z.string(),
  seq: z.number().int(),
  at: z.iso.datetime(),
  actor: z.string(),
  own: z.boolean().describe('True if the account that reads it made it'),
  madeIn: s.DistrictId.describe('The district in which it was made, and where it is undone'),
  madeWith: z
    .array(s.DistrictId)
    .describe('Other districts in which the same import made changes: undoing one of them undoes all'),
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
      said: z.array(Said).readonly().optional().describe('The comment of the person who entered it'),
      differences: z
        .array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
        .describe('The fields in which before and after differ, in words and with names for ids'),
    }),
  ),
});
