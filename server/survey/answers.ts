import { z } from 'zod';
import { newest } from '../../core/days.ts';
import type { RowOf } from '../graph/query.ts';
import type { answersTo } from './queries.ts';

/** Shapes of an organization's answers to its invitation: one value per question, stored as JSON. */
const ANSWERS = {
  /** By role, for each role that it was asked about. */
  roles: z.record(z.string(), z.enum(['yes', 'no', 'unsure'])),
  contact: z.object({ name: z.string(), mailbox: z.string().nullable(), phone: z.string().nullable() }),
  missing: z.object({ text: z.string() }),
} as const;
/** How it works with one partner: the level, null if it does not know, and since which year. */
const WorksWith = z.object({
  level: z.int().min(0).max(4).nullable(),
  since: z.string().nullable(),
});
export type WorksWith = z.output<typeof WorksWith>;

/** All answers to one invitation; an answer that was not given or was removed is null. */
export interface Answers {
  readonly roles: z.output<typeof ANSWERS.roles> | null;
  readonly contact: z.output<typeof ANSWERS.contact> | null;
  readonly missing: z.output<typeof ANSWERS.missing> | null;
  /** By partner ID; null if the answer was removed. */
  readonly with: ReadonlyMap<string, WorksWith | null>;
  /** When each answer was given. */
  readonly at: ReadonlyMap<string, string>;
}

const WITH = 'with:';
export const itemOf = (partnerId: string): string => `${WITH}${partnerId}`;
export const partnerOf = (item: string): string | null =>
  item.startsWith(WITH) ? item.slice(WITH.length) : null;

export function answersFrom(rows: readonly RowOf<typeof answersTo>[]): Answers {
  const find = (item: string): unknown =>
    JSON.parse(rows.find((row) => row.item === item)?.value ?? 'null') ?? undefined;
  return {
    roles: ANSWERS.roles.optional().parse(find('roles')) ?? null,
    contact: ANSWERS.contact.optional().parse(find('contact')) ?? null,
    missing: ANSWERS.missing.optional().parse(find('missing')) ?? null,
    with: new Map(
      rows.flatMap(({ item, value }) => {
        const id = partnerOf(item);
        return id === null ? [] : [[id, value === null ? null : WorksWith.parse(JSON.parse(value))]];
      }),
    ),
    at: new Map(rows.map(({ item, at }) => [item, at])),
  };
}

/** The answer to one question; null if there is none or it was removed. */
export function answerTo(answers: Answers, item: string): unknown {
  if (item === 'roles' || item === 'contact' || item === 'missing') return answers[item];
  return answers.with.get(partnerOf(item) ?? '') ?? null;
}

/** How many questions have an answer. */
export const answered = (answers: Answers): number =>
  [answers.roles, answers.contact, answers.missing, ...answers.with.values()].filter((one) => one !== null)
    .length;

/** When the latest answer was given or removed. */
export const answeredAtOf = ({ at }: Answers): string | null => newest(at.values());
