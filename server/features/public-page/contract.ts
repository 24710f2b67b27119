import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { enteredText } from '../../../core/text.ts';
import { endpoint } from '../../http/endpoint.ts';

const of = { access: 'edit district', tag: 'Public pages' } as const;
const path = '/districts/:districtId/public-page';
const params = z.object({ districtId: s.DistrictId });
const agreed = params.extend({ organizationId: s.OrganizationId });
const Moment = z.iso.datetime();
const Side = z.enum(['administrator', 'coordinator']);
const notFound = 'No district has this id.';

const PublicPage = z.object({
  districtId: s.DistrictId,
  districtName: z.string(),
  state: z.enum(['closed', 'proposed', 'open']),
  path: z.string().describe('The public address while it is open'),
  proposed: z.object({ by: z.string(), side: Side, at: Moment }).nullable(),
  opened: z.object({ by: z.string(), at: Moment }).nullable(),
  mayConfirm: z.boolean().describe('True if the other side proposed it and you can open it'),
  publicRecord: z.array(z.string()).describe('Organizations that it names because they are on public record'),
  agreements: z.array(
    z.object({ organizationId: s.OrganizationId, name: z.string(), day: s.Day, toldBy: z.string() }),
  ),
  organizations: z
    .array(z.object({ id: s.OrganizationId, name: z.string() }))
    .describe('Organizations of the district that it does not name'),
});

export const getPublicPage = endpoint({
  ...of,
  method: 'GET',
  path,
  summary: 'Get whether the public page of a district is open, and which organizations it names.',
  params,
  response: PublicPage,
  notFound,
});

export const openPublicPage = endpoint({
  ...of,
  method: 'POST',
  path,
  summary: 'Create the public page of a district: propose it, or confirm what the other side proposed.',
  description:
    'It takes both an administrator and a coordinator of the district. Until both have done so, the page is closed.',
  params,
  response: PublicPage,
  notFound,
});

export const closePublicPage = endpoint({
  ...of,
  method: 'DELETE',
  path,
  summary: 'Remove the public page of a district immediately, or cancel its proposal.',
  description: 'Either side can do so alone. Agreements of organizations are kept.',
  params,
  response: PublicPage,
  notFound,
});

export const enterAgreement = endpoint({
  ...of,
  method: 'PUT',
  path: `${path}/agreements/:organizationId`,
  summary: 'Enter that an organization agreed to be named on the public page of a district.',
  params: agreed,
  body: z.strictObject({
    day: s.AskedDay.describe('The day on which it agreed'),
    toldBy: enteredText(80, 1).describe('Position of the person who agreed'),
  }),
  response: PublicPage,
  notFound,
});

export const removeAgreement = endpoint({
  ...of,
  method: 'DELETE',
  path: `${path}/agreements/:organizationId`,
  summary: 'Remove an organization from the public page of a district immediately.',
  params: agreed,
  response: PublicPage,
  notFound: 'No agreement of this organization is on record.',
});
