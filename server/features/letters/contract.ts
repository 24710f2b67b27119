import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { OfficeContact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const params = z.object({ districtId: s.DistrictId });
const LetterId = z
  .string()
  .max(200)
  .describe('`support-` and an organization, or `memorandum-` and a piece of evidence');
const Partner = { organizationId: s.OrganizationId, name: z.string() };

export const getLetters = endpoint({
  method: 'GET',
  path: '/districts/:districtId/letters',
  access: 'district',
  tag: 'Letters',
  summary: 'List the letters of support to ask for, and the memorandums that end within 180 days.',
  description:
    'A letter of support can be asked of a partner that works with the U.S. Attorney’s Office or a co-lead by current or aging evidence of level 2 or more, and has a role mailbox or a holder on record. Names, contact details and positions are null for those who may not see them. Nothing is sent.',
  params,
  query: s.AsOf,
  response: z.object({
    ...{ districtId: s.DistrictId, name: z.string(), asOf: s.Day, revision: z.number().int() },
    letters: z.array(
      z.object({
        ...{ id: LetterId, ...Partner },
        roles: z.array(z.string()).describe('Names of the roles it fills'),
        reason: z.string(),
        contact: OfficeContact,
      }),
    ),
    withoutContact: z
      .array(z.object(Partner))
      .describe(
        'Partners that work with them as closely but cannot be asked, because no contact is on record',
      ),
    memorandums: z
      .array(
        z.object({
          ...{ id: LetterId, evidenceId: z.string(), name: z.string() },
          until: s.Day.describe('First day not in effect'),
          days: z.number().int().describe('Days left, today included'),
          within: z.number().int().describe('30, 90 or 180 days'),
          reason: z.string(),
          parties: z.array(
            z.object({
              ...Partner,
              signer: z.string().nullable().describe('Name of the signer'),
              signed: z.boolean().describe('True if a signer is on record'),
              position: z.string().nullable().describe('The signer’s position on the day of signing'),
              contact: OfficeContact,
            }),
          ),
        }),
      )
      .describe('Soonest to end first'),
  }),
  notFound: 'No district has this id.',
});

export const getLetterDraft = endpoint({
  method: 'GET',
  path: '/districts/:districtId/letters/:letterId/docx',
  access: 'export',
  tag: 'Letters',
  summary: 'Export the draft of a letter of support, or of the renewal of a memorandum, as a Word document.',
  description:
    'A text for a person to edit and send. It names no one; anything not on record is in brackets. The same record gives the same bytes. Each export is recorded.',
  params: params.extend({ letterId: LetterId }),
  query: s.AsOf,
  produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  response: z.string(),
  notFound: 'No district has this id, or no letter of it on the day.',
});
