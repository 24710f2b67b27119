import { z } from 'zod';
import { NEWS_KINDS } from '../../../core/news/ground.ts';
import * as s from '../../../core/shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { endpoint } from '../../http/endpoint.ts';

export const listNews = endpoint({
  method: 'GET',
  path: '/districts/:districtId/news',
  access: 'district',
  tag: 'Districts',
  summary: 'List what is new in a district: gaps, answers, departures, trainings and practices.',
  description:
    'The same as in the digest by mail and in the feed, the newest first. No person is named. Answers that came by link and wait to be accepted are listed for who may edit the district.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf.extend({
    since: s.AskedDay.optional().describe(
      `What is new from the beginning of this day on (UTC); ${THRESHOLDS.daysOfNews.value} days when left out, and at most a year`,
    ),
  }),
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    since: s.Day,
    items: z.array(
      z.object({
        id: z.string().describe('Stays the same for the same item'),
        kind: z.enum(NEWS_KINDS),
        at: z.iso
          .datetime()
          .describe('When it was recorded; for a date without a time, the start of that day'),
        text: z.string(),
        link: z.string().describe('The page that shows it'),
      }),
    ),
  }),
  notFound: 'No district has this id.',
});
