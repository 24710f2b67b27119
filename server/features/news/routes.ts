import type { FastifyInstance } from 'fastify';
import { addDays, newest } from '../../../core/days.ts';
import { endOf, startOf } from '../../../core/news/ground.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { HOUR, isoTimestamp } from '../../access/time.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { readNews } from '../../news/read-news.ts';
import type { Services } from '../../services.ts';
import { listNews } from './contract.ts';

/** What is new in a district since a date. */
export function newsRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listNews, {
    answer: async ({ params: { districtId }, query, viewer }) => {
      const { asOf = tieline.today() } = query;
      const requested = query.since ?? addDays(asOf, -THRESHOLDS.daysOfNews.value);
      const since = newest([requested, addDays(asOf, -365)]) ?? requested;
      const span = { since: justBefore(since), until: lastMoment(tieline, asOf), asOf };
      const items = await readNews(tieline, viewer, districtId, span);
      if (!items) throw noDistrict(districtId);
      return { districtId, asOf, since, items };
    },
  });
}

/** Returns the moment before a day starts, so that what happened in its first moment counts as new. */
const justBefore = (day: string): string => isoTimestamp(new Date(Date.parse(startOf(day)) - 1));

/** Anywhere on Earth, a date ends at most this much later than in UTC. */
const LAST_ZONE = 12 * HOUR;

/**
 * Returns the last moment of the news: now, or the end of `asOf` if that date has passed everywhere. If the
 * reader's clock is ahead, it is the start of `asOf`.
 */
function lastMoment({ now }: Services, asOf: string): string {
  const goesOn = now().getTime() - LAST_ZONE <= Date.parse(endOf(asOf));
  return goesOn ? (newest([isoTimestamp(now()), startOf(asOf)]) ?? startOf(asOf)) : endOf(asOf);
}
