import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { TRAITS } from '../../../core/similar/similar.ts';
import { endpoint } from '../../http/endpoint.ts';
import { NationProgress } from '../../nation/contract.ts';

const Named = z.object({ districtId: s.DistrictId, name: z.string(), abbreviation: z.string() });

export const getSimilar = endpoint({
  method: 'GET',
  path: '/districts/:districtId/similar',
  access: 'summary',
  tag: 'Districts',
  summary: 'Get the districts most similar to one, with their median figures.',
  description:
    'Similar in population, rural share, counties, neighboring districts, tribes and task force awards, never in how well a district does. Districts are never ranked.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days.extend({
    beside: z
      .string()
      .regex(/^([a-z]{3,5}(,[a-z]{3,5}){0,3})?$/, 'must be up to four district ids, such as ohnd,miwd')
      .default('')
      .describe('Further districts to compare with'),
  }),
  response: z.object({
    here: Named,
    asOf: s.Day,
    similar: z
      .array(
        Named.extend({
          alike: z.array(z.enum(TRAITS)),
          why: z.string().describe('Similarities and differences of the two, with the numbers of both'),
        }),
      )
      .describe('Most similar first'),
    beside: z.array(Named),
    measures: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        caution: z.string().nullable().describe('What to know before two districts are compared by it'),
        values: z
          .record(s.DistrictId, z.number().nullable())
          .describe('For this district, the similar and the additional districts; null if not known'),
        middle: z
          .object({
            value: z.number(),
            low: z.number(),
            high: z.number(),
            of: z.number().int().describe('Number of similar districts with a known value'),
          })
          .nullable()
          .describe('The median of the similar districts, and the range of the middle half'),
      }),
    ),
    progress: NationProgress,
  }),
  notFound: 'No district has this id.',
});
