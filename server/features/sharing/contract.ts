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
  mailboxes: z.boolean().describe('With the mailboxes of roles. Names and phones of people are in no link'),
};
/** The fields of a link and its preview. */
const fields = {
  recipient: enteredText(80, 1).describe('For whom it is; shown on the page and on all that is taken away'),
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
  lastDay: s.Day.describe('The last day on which it opens'),
  hasPassphrase: z.boolean(),
  addresses: z.array(z.string()).describe('Who alone may open it, by a code; none: whoever has the link'),
  state: z.enum(['open', 'ended', 'revoked']),
  revokedAt: Moment.nullable(),
  openings: z.number().int().describe('How often its page was opened'),
  openedLast: Moment.nullable(),
  openedOn: z.array(z.object({ day: s.Day, times: z.number().int() })).describe('Day by day, in UTC'),
});

export const listSharedViews = endpoint({
  ...of,
  method: 'GET',
  path,
  summary: 'List the links by which views of a district are shared.',
  description: 'The newest first. Each is removed some time after it ended.',
  params,
  response: z.object({
    districtId: s.DistrictId,
    districtName: z.string(),
    today: s.Day,
    canMail: z.boolean().describe('Whether this installation sends mail, which codes for addresses need'),
    profiles: z.array(z.object({ id: z.string(), name: z.string() })).describe('Profiles of reports'),
    items: z.array(SharedViewItem),
  }),
  notFound,
});

export const shareView = endpoint({
  ...of,
  method: 'POST',
  path,
  summary: 'Create a link by which someone without an account sees a district as it is now.',
  description:
    'The view is frozen: later changes of the record do not change it. Names, emails and phones of people are never in it. The address is shown here alone; only the hash of its secret is kept.',
  params,
  body: z.strictObject({
    ...fields,
    addresses: z
      .array(Address)
      .max(20)
      .default([])
      .describe(
        'Who alone may open it: email addresses, and domains such as @ojp.example, each by a code that is mailed',
      ),
    passphrase: z
      .string()
      .max(128)
      .nullable()
      .default(null)
      .describe('Asked for when the link is opened; at least 8 characters'),
  }),
  response: z.object({ id: z.string(), url: z.string(), lastDay: s.Day }),
  notFound,
});

export const previewSharedView = endpoint({
  ...of,
  method: 'POST',
  path: '/districts/:districtId/shared-view-preview',
  summary: 'Preview what a link would show, without creating it.',
  description: 'The very view that is frozen when the link is created at this moment, and its pictures.',
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
  summary: 'Revoke the link to a shared view, and remove what it showed.',
  params: params.extend({ sharedId: z.string() }),
  response: Nothing,
  notFound: 'No shared view of this district has this id.',
});
