import { byCodePoint, reversed, sorted, thenBy } from '../order.ts';
import { newAnswers, openedAnswers } from './answers.ts';
import { newDepartures } from './departures.ts';
import { newGaps } from './gaps.ts';
import type { NewsGround, NewsItem } from './ground.ts';
import { newPractices } from './practices.ts';
import { newTrainings } from './trainings.ts';

/**
 * Returns what is new in a district after one moment and up to another, newest first. Used by the coordinator's
 * home, the email digest and the feed.
 */
export function newsOf(ground: NewsGround, since: string, until: string): NewsItem[] {
  const all = [
    ...newGaps(ground, since, until),
    ...newAnswers(ground),
    ...openedAnswers(ground),
    ...newDepartures(ground),
    ...newTrainings(ground),
    ...newPractices(ground),
  ];
  const newestFirst = thenBy<NewsItem>(
    reversed((x, y) => byCodePoint(x.at, y.at)),
    (x, y) => byCodePoint(x.key, y.key),
  );
  return sorted(
    all.filter(({ at }) => at > since && at <= until),
    newestFirst,
  );
}
