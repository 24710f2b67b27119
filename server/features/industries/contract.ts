import { z } from 'zod';
import { LABOR } from '../../../core/industries/goods.ts';
import { STEP_VERBS } from '../../../core/industries/industry-links.ts';
import { LINKS, SIDES } from '../../../core/industries/inspector-links.ts';
import { COUNTED, WEIGHTS } from '../../../core/industries/weight.ts';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const Office = z.object({ id: s.OrganizationId, name: z.string() });
const Link = z
  .enum(LINKS)
  .describe(
    'linked: current evidence of shared meetings or more. to confirm: on record or reported, but not current. not asked: nothing reported within a year. no link: reported as no contact, or ended',
  );
const sourced = {
  source: z.string(),
  sourceUrl: z.string().nullable(),
  sourceDate: s.PartialDay.nullable(),
  readOn: s.Day,
  grade: s.Grade,
};

const Inspector = z.object({
  role: s.RoleId,
  name: z.string(),
  shortName: z.string(),
  roleState: s.RoleState,
  offices: z.array(Office).describe('On record in the role'),
  link: Link.describe('The best of the three'),
  sides: z.array(
    z.object({
      side: z.enum(SIDES),
      link: Link,
      known: z.string().describe('What is on record about it, and the evidence'),
    }),
  ),
});

const Step = z
  .object({
    verb: z.enum(STEP_VERBS),
    role: s.RoleId,
    industries: z.number().int().describe('How many of the industries this inspector may enter'),
  })
  .nullable()
  .describe('What to do first; null if all are linked');

const Count = z.object({
  measure: z.enum(COUNTED),
  year: z.string(),
  value: z.number().describe('A minimum: unpublished numbers are not included'),
  counties: z.number().int().describe('Counties with a published number'),
  countiesInDistrict: z.number().int(),
  rate: z
    .object({ per: z.number(), here: z.number(), nation: z.number() })
    .nullable()
    .describe('Rate per this many people, here and in all districts that the source covers'),
  ...sourced,
});

const Industry = z.object({
  id: z.string(),
  name: z.string(),
  why: z.string().describe('Why it is on the list'),
  naics: z.array(z.string()),
  notCounted: z.string().nullable().describe('What the counts leave out'),
  inspectors: z.string().describe('Who may enter the workplace'),
  agencies: z.string().describe('Who else may act'),
  law: z.string(),
  ...sourced,
  counts: z.array(Count),
  weight: z
    .enum(WEIGHTS)
    .describe(
      'of weight, for a major industry: at least as common here as in the nation, by any of its rates',
    ),
  weightKnown: z.string(),
  links: z.array(z.object({ role: s.RoleId, link: Link })).describe('Only agencies that may inspect it'),
  linked: z.number().int(),
  first: Step,
});

export const getIndustries = endpoint({
  method: 'GET',
  path: '/districts/:districtId/industries',
  access: 'district',
  tag: 'Places and industries',
  summary: 'Get the industries at risk of labor trafficking, who inspects them, and how these are linked.',
  description:
    'Shown beside the score, never part of it. A count says how large an industry is, not that anyone is exploited. Not asked is not the same as no link.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days,
  response: z.object({
    districtId: s.DistrictId,
    name: z.string(),
    asOf: s.Day,
    revision: z.number().int(),
    headline: z.string().describe('Major industries here that have no linked inspector'),
    inspectors: z.array(Inspector),
    industries: z
      .array(Industry)
      .describe('Major industries first, those with the fewest linked inspectors at the top'),
    first: Step,
    ask: z
      .array(
        z.object({
          agency: z.string(),
          about: z.string(),
          role: s.RoleId.nullable().describe('Null for an agency that has no role here'),
          offices: z.array(Office),
          url: z.string().nullable(),
        }),
      )
      .describe('Whom to ask about a good'),
  }),
  notFound: 'No district has this id.',
});

export const listGoods = endpoint({
  method: 'GET',
  path: '/districts/:districtId/goods',
  access: 'summary',
  tag: 'Places and industries',
  summary: 'List the goods of forced and child labor that industries here may process, sell or use.',
  description:
    'Goods on the lists of the Department of Labor and of the Uyghur Forced Labor Prevention Act, and import orders. No row says that a business here uses such a good. Goods that no listed industry processes are left out; `others` counts them.',
  params: z.object({ districtId: s.DistrictId }),
  query: z.object({ industry: z.string().optional().describe('Only of this industry, by its id') }),
  response: z.object({
    goods: z.array(
      z.object({
        good: z.string(),
        kind: z.enum(LABOR).describe('The most serious kind in any of its countries'),
        countries: z.array(z.object({ country: z.string(), kind: z.enum(LABOR) })),
        lists: z.array(z.string()),
        industryIds: z.array(z.string()),
      }),
    ),
    orders: z
      .array(
        z.object({
          orderId: z.string(),
          kind: z.enum(['withhold release order', 'finding']),
          product: z.string(),
          maker: z.string(),
          otherNames: z.string().nullable(),
          country: z.string().nullable().describe('Null for a vessel'),
          date: s.Day.describe('The day on which it took effect'),
          status: z.string(),
          industryIds: z.array(z.string()),
          note: z.string().nullable(),
          ...sourced,
        }),
      )
      .describe('Newest first'),
    others: z
      .object({ goods: z.number().int(), orders: z.number().int() })
      .describe('Number of rows that belong to no industry here'),
    readOn: s.Day.describe('The day on which the lists were read'),
    notHere: z.array(z.string()).describe('Industries without a published number for the district'),
  }),
  notFound: 'No district has this id.',
});
