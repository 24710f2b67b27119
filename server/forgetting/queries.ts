import { z } from 'zod';
import { query } from '../graph/query.ts';

/** Names and contacts, which are stored apart from the changes that refer to them by hash, and removing them. */
const text = z.string();
const day = z.string();
const ids = z.object({ ids: z.array(text) });
const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ rows: z.array(z.strictObject(shape)) });

export const makeKeys = query('forgetting/make-keys', {
  params: rowsOf({ id: text, key: text, at: text }),
  row: z.object({ id: text, key: text }),
});
export const keepValues = query('forgetting/keep-values', {
  params: rowsOf({ id: text, personId: text, value: text }),
  row: z.object({ id: text }),
});
export const valuesOf = query('forgetting/values', {
  params: ids,
  row: z.object({ id: text, value: text, key: text }),
});
export const keysOf = query('forgetting/keys', {
  params: ids,
  row: z.object({ id: text, at: text }),
});
export const valuesOfOwners = query('forgetting/values-of-owners', {
  params: ids,
  row: z.object({ id: text, value: text }),
});
export const mailboxesOf = query('forgetting/mailboxes', {
  params: ids,
  row: z.object({ id: text, mailbox: text.nullable() }),
});
export const removeMailboxes = query('forgetting/remove-mailboxes', {
  params: ids.extend({ fillIds: z.array(text) }),
  row: z.object({}),
});
const speaker = z.object({ id: text, districtId: text, speaker: text.nullable() });
export const saidByOf = query('forgetting/said-by', { params: ids, row: speaker });
export const talkedToOf = query('forgetting/talked-to', { params: ids, row: speaker });
const ofSpeakers = { params: ids.extend({ factIds: z.array(text) }), row: z.object({}) };
export const answersByLink = query('forgetting/answers-by-link', { params: ids, row: speaker });
export const removeSaidBy = query('forgetting/remove-said-by', ofSpeakers);
export const removeTalkedTo = query('forgetting/remove-talked-to', ofSpeakers);
export const removeAnswersByLink = query('forgetting/remove-answers-by-link', ofSpeakers);
export const deleteValues = query('forgetting/delete-values', { params: ids, row: z.object({}) });
export const deleteKeys = query('forgetting/delete-keys', { params: ids, row: z.object({}) });

export const changesNaming = query('forgetting/changes', {
  params: z.object({ personId: text }),
  row: z.object({ id: text, at: text, districtId: text, format: z.int(), body: text }),
});
export const districtsOfPartsNaming = query('forgetting/districts-of-parts', {
  params: z.object({ personId: text }),
  row: z.object({ districtId: text }),
});
export const replaceBody = query('forgetting/replace-body', {
  params: z.object({ id: text, body: text }),
  row: z.object({}),
});

const removed = z.object({ removed: text });
const person = { personId: text, name: text, listedOn: day.nullable() };
export const postsOfAll = query('forgetting/posts', {
  params: removed,
  row: z.object({ ...person, isJob: z.boolean(), organizationId: text, until: day.nullable() }),
});
export const withdrawnPeople = query('forgetting/withdrawn', { params: removed, row: z.object(person) });
export const listPeople = query('forgetting/list-person', {
  params: rowsOf({ id: text, listedOn: day.nullable() }),
  row: z.object({}),
});

const recorded = { id: text, at: text, day, people: z.int(), replaced: z.int(), actorId: text };
export const recordForgetting = query('forgetting/record', {
  params: z.object(recorded),
  row: z.object({}),
});
export const forgettings = query('forgetting/recorded', { params: z.object({}), row: z.object(recorded) });
