import { z } from 'zod';
import { ANY_PROVIDER, COVERS, REACHES } from '../../../core/counties/reach.ts';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const State = z
  .enum(REACHES)
  .describe(
    'contact: an office reaches it and has a person or role mailbox on record. covered: an office reaches it. not asked: nothing is on record. no one: the role is reported unfilled, or all organizations in it are reported to cover other counties only',
  );
const Covers = z
  .enum(COVERS)
  .nullable()
  .describe(
    'county: reported to cover this county. district: works in the district, with no counties on record. Null if no one reaches it',
  );
const Part = z.object({ counties: z.number().int(), people: z.number().int() });

export const getCountyReach = endpoint({
  method: 'GET',
  path: '/districts/:districtId/county-reach',
  access: 'district',
  tag: 'Places and industries',
  summary: 'Get which roles reach which counties of a district, and what share of counties and people.',
  description:
    'An organization covers the counties that it is reported to cover, or else its whole district; the response says which. Offices of other districts are not considered. Distances are straight lines between the centers of population of counties.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days.extend({
    role: s.RoleId.default('victim-services').describe(
      `The role whose reach is requested, or ${ANY_PROVIDER} for all that serve victims`,
    ),
  }),
  response: z.object({
    districtId: s.DistrictId,
    name: z.string(),
    asOf: s.Day,
    revision: z.number().int(),
    role: s.RoleId,
    headline: z.string(),
    tribes: z.number().int().describe('Federally recognized tribes with their headquarters in the district'),
    tribalLand: z.boolean().nullable().describe('Null if nothing is on record'),
    roles: z
      .array(
        z.object({
          id: s.RoleId,
          name: z.string(),
          all: Part,
          byState: z.object({ contact: Part, covered: Part, 'not asked': Part, 'no one': Part }),
          byCovers: z.object({ county: Part, district: Part }),
        }),
      )
      .describe(`The applicable roles in table order, and ${ANY_PROVIDER} before them`),
    counties: z
      .array(
        z.object({
          fips: z.string(),
          name: z.string().describe('Without the word county'),
          title: z.string(),
          people: z.number().int().describe('In 2020'),
          ruralCode: z
            .number()
            .int()
            .nullable()
            .describe('Rural-Urban Continuum Code of 2023: 1 to 3 metropolitan, 4 to 9 not'),
          state: State,
          covers: Covers,
          offices: z.array(
            z.object({
              id: s.OrganizationId,
              name: z.string(),
              covers: z.enum(COVERS),
              hasContact: z.boolean(),
            }),
          ),
          nearest: z
            .object({ fips: z.string(), title: z.string(), miles: z.number(), offices: z.array(z.string()) })
            .nullable()
            .describe(
              'The nearest county that an office of the role is reported to cover; null if this county itself is covered, or none is on record',
            ),
          byRole: z.record(s.RoleId, State).describe('How each role reaches it'),
        }),
      )
      .describe('By name'),
  }),
  notFound: 'No district has this id.',
});
