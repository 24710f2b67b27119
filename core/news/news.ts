import { byCodePoint, reversed, sorted, thenBy } from '../order.ts';
import { newAnswers, openedAnswers } from './answers.ts';
import { newDepartures } from './departures.ts';
import { newGaps } from './gaps.ts';
import type { NewsGround, NewsItem } from './ground.ts';
import { newPractices } from './practices.ts';
import { newTrainings } from './trainings.ts';

/**
 * What is new in a district after one moment and up to another, the newest first: the same for the home of a coordinator, the
 * digest by mail and the feed.
 */
export function newsOf(ground: NewsGround, since: string, until: string): NewsItem[] {
  const all = [
    ...newGaps(ground, since),
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
