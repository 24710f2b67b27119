import { addMonths } from '../days.ts';
import { byCodePoint, sorted } from '../order.ts';
import type { ExploredNetwork } from './inputs.ts';

/** Something that began or ended on a day, for the time slider. */
export interface NetworkEvent {
  readonly day: string;
  readonly kind: 'post' | 'memorandum' | 'award' | 'training';
  readonly words: string;
}

const OF_EVIDENCE: Readonly<Record<string, NetworkEvent['kind']>> = {
  mou: 'memorandum',
  protocol: 'memorandum',
  'task-force': 'award',
  training: 'training',
};

/** Returns the days on which memorandums, awards and trainings began or ended, and organizations took up a role. */
export function eventsOf({ evidence, organizations }: ExploredNetwork): NetworkEvent[] {
  const papers = evidence.flatMap(({ kind, name, since, until, activityDates }): NetworkEvent[] => {
    const event = OF_EVIDENCE[kind];
    if (!event) return [];
    if (event === 'training') return activityDates.map((day) => ({ day, kind: event, words: name }));
    return [
      ...(since ? [{ day: since, kind: event, words: `${name} begins` }] : []),
      ...(until ? [{ day: until, kind: event, words: `${name} has ended` }] : []),
    ];
  });
  const posts = organizations.flatMap(({ name, shortName, roles }) =>
    roles.flatMap(({ since }): NetworkEvent[] =>
      since ? [{ day: since, kind: 'post', words: `${shortName ?? name} takes up its role` }] : [],
    ),
  );
  const once = new Map([...papers, ...posts].map((event) => [`${event.day} ${event.words}`, event]));
  return sorted(once.values(), (x, y) => byCodePoint(x.day, y.day));
}

/** Returns the slider's stops: every month back from a day to the first event, for at least one year and at most 15. */
export function stopsOf(today: string, events: readonly NetworkEvent[]): string[] {
  const first = events[0]?.day ?? today;
  const stops = [today];
  for (let month = 1; month <= 180; month += 1) {
    const day = addMonths(today, -month);
    stops.unshift(day);
    if (month >= 12 && day < first) break;
  }
  return stops;
}

/** Returns the index of the last stop on or before a day, or else of the first. */
export const stopAt = (stops: readonly string[], day: string): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
