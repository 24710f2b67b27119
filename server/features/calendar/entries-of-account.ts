import { addDays } from '../../../core/days.ts';
import { startOf } from '../../../core/news/ground.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { districtsToRead } from '../../../core/powers.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { hashOf } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import type { Viewer } from '../../access/viewer.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import type { AtomEntry } from '../../news/atom.ts';
import { readNews } from '../../news/read-news.ts';
import type { Services } from '../../services.ts';
import { entriesOf } from './entries.ts';
import type { CalendarEvent } from './ics.ts';
import { knownPractices } from './known-practices.ts';

/** Returns the districts of an account with their short names. */
function placesOf(tieline: Services, viewer: Viewer): { districtId: string; place: string }[] {
  const fileOf = districtFiles(tieline.files);
  return districtsToRead(viewer).map((districtId) => ({
    districtId,
    place: fileOf(districtId)?.district.abbreviation ?? districtId,
  }));
}

/** Reads one district at a time: calendar programs can wait, and people's requests should not. */
export async function eventsOf(tieline: Services, viewer: Viewer, origin: string): Promise<CalendarEvent[]> {
  const practices = await knownPractices(tieline);
  const events: CalendarEvent[] = [];
  for (const { districtId, place } of placesOf(tieline, viewer)) {
    const assessed = await tieline.assessments.district(districtId, tieline.today());
    if (!assessed) continue;
    const { entries } = entriesOf(assessed, practices, THRESHOLDS.daysOfCalendar.value);
    for (const { day, what, kind, id, text, subject, link } of entries)
      events.push({
        uid: `${hashOf([districtId, what, kind, id].join(' '))}@tieline`,
        day,
        // Leaves out the name of the evidence: people enter it, and it may contain a person's name.
        summary: [place, text, subject].filter(Boolean).join(': '),
        url: `${origin}${link}`,
      });
  }
  return events;
}

/** Returns the news of the same districts, newest first. */
export async function newsEntriesOf(tieline: Services, viewer: Viewer): Promise<AtomEntry[]> {
  const asOf = tieline.today();
  const since = startOf(addDays(asOf, -THRESHOLDS.daysOfNews.value));
  const entries: AtomEntry[] = [];
  for (const { districtId, place } of placesOf(tieline, viewer)) {
    const span = { since, until: isoTimestamp(tieline.now()), asOf };
    const news = (await readNews(tieline, viewer, districtId, span)) ?? [];
    entries.push(...news.map((item) => ({ ...item, place })));
  }
  return sorted(entries, (x, y) => byCodePoint(y.at, x.at));
}
