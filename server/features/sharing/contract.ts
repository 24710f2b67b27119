import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { SharedParts } from '../../../core/sharing/scope.ts';
import { SharedViewShape } from '../../../core/sharing/shared-view.ts';
import { enteredText } from '../../../core/text.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { Nothing } from '../../access/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const of = { access: 'edit district', tag: 'Shared views' } as const;
const path = '/districts/:districtId/shared-views';
const params = z.object({ districtId: s.DistrictId });
const Moment = z.iso.datetime();
const notFound = 'No district has this id.';

const scope = {
  parts: SharedParts.describe('A report includes all other parts. Without gaps, all show only what is met'),
  mailboxes: z.boolean().describe('Includes role mailboxes. Names and phones of people are never included'),
};
/** The fields of a link and its preview. */
const fields = {
  recipient: enteredText(80, 1).describe('Who it is for; shown on the page and on all downloads'),
  ...scope,
  lastDay: s.AskedDay.optional().describe(
    `The last day on which it opens: at most ${THRESHOLDS.mostDaysOfSharedView.value} days ahead, ${THRESHOLDS.daysOfSharedView.value} when left out`,
  ),
  profile: z.string().max(40).default('general').describe('Whose requirements the report judges'),
};
const Address = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be an email address, or a domain such as @ojp.example');
const SharedViewItem = z.object({
  ...{ id: z.string(), recipient: z.string(), ...scope },
  ...{ createdBy: z.string(), createdAt: Moment },
  frozenOn: s.Day,
  lastDay: s.Day.describe('The last day on which it can be opened'),
  hasPassphrase: z.boolean(),
  addresses: z
    .array(z.string())
    .describe('The only people who may open it, with a code; empty: anyone with the link'),
  state: z.enum(['open', 'ended', 'revoked']),
  revokedAt: Moment.nullable(),
  openings: z.number().int().describe('Number of times its page was opened'),
  openedLast: Moment.nullable(),
  openedOn: z.array(z.object({ day: s.Day, times: z.number().int() })).describe('By day, in UTC'),
});

export const listSharedViews = endpoint({
  ...of,
  method: 'GET',
  path,
  summary: 'List the links to shared views of a district.',
  description: 'Newest first. Each is deleted some time after it ended.',
  params,
  response: z.object({
    districtId: s.DistrictId,
    districtName: z.string(),
    today: s.Day,
    canMail: z.boolean().describe('True if this installation sends email, which codes require'),
    profiles: z.array(z.object({ id: z.string(), name: z.string() })).describe('Profiles of reports'),
    items: z.array(SharedViewItem),
  }),
  notFound,
});

export const shareView = endpoint({
  ...of,
  method: 'POST',
  path,
  summary: 'Create a link that shows a district as it is now to someone without an account.',
  description:
    'The view is frozen: later changes of the record do not change it. Names, emails and phones of people are never in it. The address is shown only here; only the hash of its secret is stored.',
  params,
  body: z.strictObject({
    ...fields,
    addresses: z
      .array(Address)
      .max(20)
      .default([])
      .describe(
        'The only people who may open it: email addresses, and domains such as @ojp.example, each with an emailed code',
      ),
    passphrase: z
      .string()
      .max(128)
      .nullable()
      .default(null)
      .describe('Required to open the link; at least 8 characters'),
  }),
  response: z.object({ id: z.string(), url: z.string(), lastDay: s.Day }),
  notFound,
});

export const previewSharedView = endpoint({
  ...of,
  method: 'POST',
  path: '/districts/:districtId/shared-view-preview',
  summary: 'Preview what a link would show, without creating it.',
  description: 'Exactly the view that would be frozen if the link were created now, and its pictures.',
  params,
  body: z.strictObject(fields),
  response: z.object({
    view: SharedViewShape,
    pictures: z.record(z.string(), z.string()).describe('As SVG, by name'),
  }),
  notFound,
});

export const revokeSharedView = endpoint({
  ...of,
  method: 'DELETE',
  path: `${path}/:sharedId`,
  summary: 'Revoke the link to a shared view, and delete its content.',
  params: params.extend({ sharedId: z.string() }),
  response: Nothing,
  notFound: 'No shared view of this district has this id.',
});
