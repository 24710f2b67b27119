import { z } from 'zod';
import { SHARED_PARTS } from '../../core/sharing/scope.ts';
import { query } from '../graph/query.ts';

/** Shared views. Only hashes of the secret and the passphrase are stored. Timestamps are ISO 8601 in UTC. */
const text = z.string();
const textOrNull = text.nullable();
const nothing = z.object({});
const ids = z.object({ ids: z.array(text) });
const byDistrict = z.object({ districtId: text });

const scope = {
  ...{ recipient: text, parts: z.array(z.enum(SHARED_PARTS)), mailboxes: z.boolean(), createdBy: text },
};
const days = { frozenOn: text, lastDay: text, expiresAt: text };
const secrets = {
  ...{ secretHash: text, passphraseHash: textOrNull },
  /** Email addresses that may open it, or domains such as `@ojp.example`; if empty, anyone with the link. The key is for codes. */
  ...{ addresses: z.array(text), addressKey: textOrNull },
};
const SharedViewRow = z.object({
  ...{ id: text, districtId: text },
  ...scope,
  createdAt: text,
  ...days,
  revokedAt: textOrNull,
  ...secrets,
});
export type SharedViewRecord = z.output<typeof SharedViewRow>;

export const createView = query('sharing/create-view', {
  params: z.object({ id: text, districtId: text, ...scope, at: text, ...days, ...secrets }),
  row: nothing,
});
export const createFile = query('sharing/create-file', {
  params: z.object({ id: text, viewId: text, name: text, mediaType: text, content: text }),
  row: nothing,
});
export const viewById = query('sharing/view', { params: z.object({ id: text }), row: SharedViewRow });
export const viewsOf = query('sharing/views', { params: byDistrict, row: SharedViewRow });
export const fileById = query('sharing/file', {
  params: z.object({ id: text }),
  row: z.object({ mediaType: text, content: text }),
});
export const filesOf = query('sharing/files', {
  params: z.object({ viewId: text }),
  row: z.object({ name: text }),
});
export const recordOpening = query('sharing/record-opening', {
  params: z.object({ id: text, viewId: text, day: text, at: text }),
  row: nothing,
});
export const openingsOf = query('sharing/openings', {
  params: byDistrict,
  row: z.object({ viewId: text, day: text, times: z.int(), lastAt: text }),
});
export const revokeView = query('sharing/revoke', {
  params: z.object({ id: text, at: text }),
  row: nothing,
});
export const closedViews = query('sharing/closed', {
  params: z.object({ before: text }),
  row: z.object({ id: text }),
});
export const deleteFiles = query('sharing/delete-files', { params: ids, row: nothing });
/** To be run in this order, because files and openings are linked to views. */
export const DELETIONS = [
  deleteFiles,
  query('sharing/delete-openings', { params: ids, row: nothing }),
  query('sharing/delete-views', { params: ids, row: nothing }),
] as const;
