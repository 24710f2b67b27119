import { z } from 'zod';
import { INVITATION_STATES } from '../../../core/invitation-states.ts';
import * as s from '../../../core/shapes.ts';
import { Email, Nothing } from '../../access/contract.ts';
import { WriteHeaders, Written } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Response } from '../../survey/contract.ts';

const params = z.object({ districtId: s.DistrictId });
const ofOne = params.extend({ invitationId: z.string().min(1).max(120) });
const text = z.string();
const moment = z.iso.datetime();
const count = z.number().int();
const Level = z.number().int().nullable();
const noDistrict = 'No district has this id.';
const noInvitation = 'No invitation of this district has this id.';

const Invitation = z.object({
  id: text,
  organizationId: s.OrganizationId,
  name: text,
  mailbox: text
    .nullable()
    .describe('The mailbox that received the link and receives codes; null if delivered by hand'),
  askedBy: text,
  askedAt: moment,
  expiresAt: moment,
  state: z.enum(INVITATION_STATES),
  isOpen: z.boolean(),
  answered: count,
  answeredAt: moment.nullable().describe('When the newest answer was given or removed'),
  of: count.describe('Number of questions'),
  reminders: count,
  nextReminder: moment.nullable().describe('When the next reminder is allowed; null if there will be none'),
  toAccept: count.describe('Number of facts that accepting its answers would enter'),
  answers: z
    .array(z.object({ question: text, answer: text, at: moment }))
    .describe('Its answers by link, as text'),
});

const Sent = z.object({
  invitationId: text,
  url: text.describe('The link, shown only here; only the hash of its secret is stored'),
  expiresAt: moment,
  mailed: z.boolean(),
  subject: text,
  text: text.describe('The letter, to be sent by hand'),
});

export const listInvitations = endpoint({
  method: 'GET',
  path: '/districts/:districtId/invitations',
  access: 'edit district',
  tag: 'Survey',
  summary: 'List the organizations that were asked by link, what they answered, and where two sides differ.',
  description:
    'Answers by link become facts only when they are accepted. `sides` compares them with each other and with the newest reports on record: agreed where the levels differ by 1 at most.',
  params,
  response: z.object({
    districtId: s.DistrictId,
    districtName: text,
    revision: count,
    mails: z.boolean().describe('True if this installation can send email'),
    response: Response,
    invitations: z.array(Invitation).describe('Newest first'),
    toAsk: z
      .array(z.object({ id: s.OrganizationId, name: text, mailbox: text.nullable() }))
      .describe('Organizations in a role here that have no open link'),
    missing: z
      .array(z.object({ name: text, namedBy: z.array(text).describe('Organizations that named it') }))
      .describe(
        'Organizations that respondents named as missing and that are not on record here: leads, not partners',
      ),
    sides: z.array(
      z.object({
        organizationIds: z.tuple([s.OrganizationId, s.OrganizationId]),
        names: z.tuple([text, text]),
        levels: z.tuple([Level, Level]),
        verdict: z.enum(['agreed', 'one-sided', 'disputed']),
      }),
    ),
  }),
  notFound: noDistrict,
});

export const exportAsked = endpoint({
  method: 'GET',
  path: '/districts/:districtId/exports/asked',
  access: 'export',
  tag: 'Survey',
  summary: 'Export as CSV who was asked by link, and who opened, answered or declined.',
  description:
    'One row per invitation, newest first. Mailboxes and who asked are empty for viewers who may not see people here. Answers are not included. Each export is recorded.',
  params,
  query: z.object({
    excel: z
      .enum(['1'])
      .optional()
      .describe('1: begin with the byte order mark that lets Excel recognize UTF-8'),
  }),
  produces: ['text/csv'],
  response: text,
  notFound: noDistrict,
});

export const inviteOrganization = endpoint({
  method: 'POST',
  path: '/districts/:districtId/invitations',
  access: 'edit district',
  tag: 'Survey',
  summary: 'Invite an organization to report by link how it works with its partners.',
  description:
    'One open link per organization and district. It is emailed if a mailbox is given and the server can send email.',
  params,
  body: z.object({ organizationId: s.OrganizationId, mailbox: Email.nullable().default(null) }),
  response: Sent,
  notFound: noDistrict,
});

export const remindOrganization = endpoint({
  method: 'POST',
  path: '/districts/:districtId/invitations/:invitationId/reminders',
  access: 'edit district',
  tag: 'Survey',
  summary: 'Create a reminder with a new link to the same questions.',
  description: 'At most two reminders, seven days apart. Earlier links keep working.',
  params: ofOne,
  body: Nothing,
  response: Sent,
  notFound: noInvitation,
});

export const replaceLinks = endpoint({
  method: 'POST',
  path: '/districts/:districtId/invitations/:invitationId/links',
  access: 'edit district',
  tag: 'Survey',
  summary: 'Create a link that replaces the earlier ones, for the same mailbox or another.',
  description:
    'For people who lost the letter or switched browsers, or if it went to the wrong mailbox. Earlier answers are kept; earlier links stop working.',
  params: ofOne,
  body: z.object({ mailbox: Email.nullable() }),
  response: Sent,
  notFound: noInvitation,
});

export const revokeInvitation = endpoint({
  method: 'DELETE',
  path: '/districts/:districtId/invitations/:invitationId',
  access: 'edit district',
  tag: 'Survey',
  summary: 'Revoke the links of an invitation; its answers are kept.',
  params: ofOne,
  response: Nothing,
  notFound: noInvitation,
});

export const acceptAnswers = endpoint({
  method: 'POST',
  path: '/districts/:districtId/invitations/:invitationId/acceptance',
  access: 'edit district',
  tag: 'Survey',
  summary: 'Enter the answers of an organization as its confirmations and reports, in one change.',
  description:
    'They are the organization’s own statements, given by link. An answer that was changed or removed since corrects what was accepted before. It can be undone in the history like any change. 409 if something was answered after `answeredAt`.',
  params: ofOne,
  query: z.object({
    asOf: s.AskedDay.optional().describe('Today where you are; the UTC date if omitted'),
  }),
  headers: WriteHeaders,
  body: z.object({
    answeredAt: moment.describe('The newest answer that you saw; nothing newer is accepted'),
  }),
  response: Written,
  notFound: noInvitation,
});
