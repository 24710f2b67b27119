import { z } from 'zod';
import { DistrictId } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** The chain of changes of each district, idempotent requests, and reads of personal fields. */
const text = z.string();
const textOrNull = z.string().nullable();
const ofDistrict = z.object({ districtId: DistrictId });

/** Locks organizations that a change names or withdraws, whose districts may not be locked. */
export const lockOrganizations = query('changes/lock-organizations', {
  params: z.object({ ids: z.array(text) }),
  row: z.object({ id: text, withdrawn: z.boolean() }),
});

const said = {
  id: text,
  at: text,
  madeIn: DistrictId,
  actorId: text,
  actorName: text,
  action: text,
  why: textOrNull,
  undoes: textOrNull,
};

export const recordChange = query('changes/record-change', {
  params: z.object({ ...said, body: text }),
  row: z.object({ id: text }),
});

export const recordChangeInParts = query('changes/record-change-in-parts', {
  params: z.object({ ...said, groupId: text, position: z.int() }),
  row: z.object({ id: text }),
});

const part = { changeId: text, position: z.int(), hash: text, body: text };
export const recordParts = query('changes/record-parts', {
  params: z.object({ rows: z.array(z.strictObject({ id: text, ...part })) }),
  row: z.object({ id: text }),
});
export const partsOfChanges = query('changes/parts', {
  params: z.object({ ids: z.array(text) }),
  row: z.object(part),
});

export const appendChange = query('changes/append-change', {
  params: z.object({
    rows: z.array(
      z.strictObject({
        id: text,
        changeId: text,
        districtId: DistrictId,
        format: z.int(),
        seq: z.int(),
        previousHash: text,
        hash: text,
        revision: z.int(),
      }),
    ),
  }),
  row: z.object({ written: z.int() }),
});

export const historyOf = query('changes/history', {
  params: ofDistrict.extend({ first: z.int(), last: z.int() }),
  row: z.object({
    format: z.int(),
    seq: z.int(),
    previousHash: text,
    hash: text,
    revision: z.int(),
    id: text,
    at: text,
    madeIn: text,
    actorId: text,
    actorName: text,
    action: text,
    why: textOrNull,
    undoes: textOrNull,
    undone: z.boolean(),
    replaced: z.boolean(),
    groupId: textOrNull,
    position: z.int().nullable(),
    body: textOrNull,
  }),
});

/** Changes of several districts since a time. */
export const changesSince = query('changes/since', {
  params: z.object({ districtIds: z.array(DistrictId), from: text }),
  row: z.object({ districtId: text, seq: z.int(), revision: z.int(), id: text, at: text, body: textOrNull }),
});

/** Changes of several districts after given revisions. */
export const changesAfter = query('changes/after', {
  params: z.object({ rows: z.array(z.strictObject({ districtId: DistrictId, revision: z.int() })) }),
  row: z.object({
    districtId: text,
    revision: z.int(),
    id: text,
    at: text,
    madeIn: text,
    actorName: text,
    action: text,
    body: textOrNull,
  }),
});

export const firstChange = query('changes/first', {
  params: z.object({}),
  row: z.object({ at: textOrNull }),
});

export const historyEnds = query('changes/history-end', {
  params: z.object({ districtIds: z.array(DistrictId) }),
  row: z.object({ districtId: text, seq: z.int(), hash: text }),
});

export const changeById = query('changes/change', {
  params: z.object({ id: text }),
  row: z.object({
    id: text,
    madeIn: text,
    actorId: text,
    action: text,
    undoes: textOrNull,
    undone: z.boolean(),
    groupId: textOrNull,
    body: textOrNull,
  }),
});

/** Changes that were made together, and are undone together. */
export const changesOfGroup = query('changes/group', {
  params: z.object({ groupId: text }),
  row: z.object({ id: text, madeIn: DistrictId, actorId: text, position: z.int() }),
});

/** Is a change in the history of a district? */
export const linkOf = query('changes/link', {
  params: ofDistrict.extend({ changeId: text }),
  row: z.object({ seq: z.int() }),
});

export const markUndone = query('changes/mark-undone', {
  params: z.object({ id: text, undone: z.literal(true).nullable() }),
  row: z.object({ undoes: textOrNull }),
});

export const requestById = query('changes/request', {
  params: z.object({ id: text }),
  row: z.object({ hash: text, answer: text }),
});
export const recordRequest = query('changes/record-request', {
  params: z.object({ id: text, hash: text, answer: text, at: text }),
  row: z.object({ id: text }),
});

export const deleteExpiredRequests = query('changes/delete-expired-requests', {
  params: z.object({ before: text }),
  row: z.object({}),
});

export const recordAccess = query('changes/record-access', {
  params: ofDistrict.extend({
    id: text,
    at: text,
    actorId: text,
    actorName: text,
    what: text,
    personIds: z.array(text),
  }),
  row: z.object({ id: text }),
});
export const accessesOf = query('changes/accesses', {
  params: ofDistrict,
  row: z.object({ id: text, at: text, actorId: text, actor: text, what: text, personIds: z.array(text) }),
});
