import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { Contact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

export const listContacts = endpoint({
  method: 'GET',
  path: '/districts/:districtId/contacts',
  access: 'district',
  tag: 'Districts',
  summary: 'List whom to call in each role of a district.',
  description:
    'One entry for each organization in a role, in table order. Names and contact details are null for viewers who may not see them.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    contacts: z.array(Contact),
  }),
  notFound: 'No district has this id.',
});
