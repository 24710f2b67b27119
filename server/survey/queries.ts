import { z } from 'zod';
import { query } from '../graph/query.ts';

/**
 * Queries on invitations that ask organizations how they work with others. IDs of links and browsers are hashes of their
 * secrets, which are stored nowhere; timestamps are ISO 8601 in UTC.
 */
const text = z.string();
const textOrNull = text.nullable();
const nothing = z.object({});
const idAt = z.object({ id: text, at: text });
const ids = z.object({ ids: z.array(text) });

const InvitationRow = z.object({
  ...{ id: text, districtId: text, organizationId: text, organizationName: text, mailbox: textOrNull },
  ...{ askedBy: text, askedAt: text, expiresAt: text, openedAt: textOrNull, declinedAt: textOrNull },
  ...{ finishedAt: textOrNull, revokedAt: textOrNull, reminders: z.int(), remindedAt: textOrNull },
});
export type Invitation = z.output<typeof InvitationRow>;

export const createInvitation = query('survey/create-invitation', {
  params: z.object({
    ...{ id: text, districtId: text, organizationId: text, mailbox: textOrNull },
    ...{ askedBy: text, at: text, expiresAt: text },
  }),
  row: nothing,
});
export const lockAsking = query('survey/lock-asking', {
  params: z.object({ districtId: text, at: text }),
  row: nothing,
});
export const invitationsIn = query('survey/invitations', {
  params: z.object({ districtId: text }),
  row: InvitationRow,
});
export const invitationById = query('survey/invitation', {
  params: z.object({ id: text }),
  row: InvitationRow,
});
export const markBegun = query('survey/mark-begun', { params: idAt, row: nothing });
export const markDeclined = query('survey/mark-declined', { params: idAt, row: nothing });
export const markFinished = query('survey/mark-finished', { params: idAt, row: nothing });
export const setMailbox = query('survey/set-mailbox', {
  params: z.object({ id: text, mailbox: textOrNull }),
  row: nothing,
});
export const revokeInvitation = query('survey/revoke', { params: idAt, row: nothing });
export const recordReminder = query('survey/record-reminder', {
  params: z.object({ id: text, reminders: z.int(), at: text }),
  row: nothing,
});

export const createLink = query('survey/create-link', {
  params: z.object({ id: text, invitationId: text, at: text }),
  row: nothing,
});
export const linkById = query('survey/link', {
  params: z.object({ id: text, browserId: text }),
  row: z.object({
    ...{ invitationId: text, browsers: z.int(), boundAt: textOrNull },
    ...{ codeHash: textOrNull, codeAt: textOrNull },
  }),
});
export const lockLink = query('survey/lock-link', { params: idAt, row: nothing });
export const bindBrowser = query('survey/bind-browser', {
  params: z.object({ id: text, linkId: text, at: text }),
  row: nothing,
});
export const setCode = query('survey/set-code', {
  params: z.object({ id: text, codeHash: textOrNull, at: text }),
  row: nothing,
});

export const keepAnswer = query('survey/keep-answer', {
  params: z.object({ id: text, invitationId: text, item: text, value: textOrNull, at: text }),
  row: nothing,
});
export const answersTo = query('survey/answers', {
  params: z.object({ invitationIds: z.array(text) }),
  row: z.object({ invitationId: text, item: text, value: textOrNull, at: text }),
});

export const responsesIn = query('survey/responses', {
  params: z.object({ districtIds: z.array(text) }),
  row: z.object({
    ...{ districtId: text, organizationId: text, sector: textOrNull },
    ...{ askedAt: text, openedAt: textOrNull, answers: z.int() },
  }),
});

export const closedInvitations = query('survey/closed', {
  params: z.object({ before: text }),
  row: z.object({ id: text }),
});
/** Run in this order: browsers belong to links, and links to invitations. */
export const LINK_DELETIONS = [
  query('survey/delete-browsers', { params: ids, row: nothing }),
  query('survey/delete-links', { params: ids, row: nothing }),
] as const;
export const DELETIONS = [
  ...LINK_DELETIONS,
  query('survey/delete-answers', { params: ids, row: nothing }),
  query('survey/delete-invitations', { params: ids, row: nothing }),
] as const;
