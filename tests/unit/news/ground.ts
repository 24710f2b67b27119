import { assess } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { type NewsGround, startOf, type WrittenFact } from '../../../core/news/ground.ts';
import { newsOf } from '../../../core/news/news.ts';
import { DAY, district, inDays, model } from '../model/district.ts';
import { names } from '../words/names.ts';

export const NOON = `${DAY}T12:00:00.000Z`;
/** Three days later. */
export const LATER = `${inDays(3)}T00:00:00.000Z`;

/** A district of which nothing was known before, as long as a test does not say otherwise. */
export function ground(rows: Partial<Snapshot>, more: Partial<NewsGround> = {}): NewsGround {
  const snapshot = district(rows);
  return {
    ...{ districtId: 'ohnd', asOf: DAY, names, snapshot },
    ...{ assessment: assess(snapshot, model, DAY), before: null },
    ...{ evidence: [], parties: [], statements: [], reports: [], written: [], byLink: [] },
    ...{
      practices: [],
      adoptions: [],
      topic: (id: string) => id,
      districtName: (id: string) => `District ${id}`,
    },
    ...more,
  };
}
/** A fact that was entered at noon. */
export const written = (fact: WrittenFact['fact'], row: WrittenFact['row'], at = NOON): WrittenFact => ({
  ...{ fact, id: `${fact}-id`, at, isNew: true, row },
});
/** The moment and text of each piece of news. */
export const texts = (of: NewsGround, since = startOf(DAY), until = LATER) =>
  newsOf(of, since, until).map(({ at, text }) => [at, text]);
