import { age } from '../days.ts';
import type { Model } from '../model/model.ts';

/** The names that sentences are made of; ids that have no name are shown as they are. */
export interface Names {
  readonly model: Model;
  /** The day of which the sentences speak. */
  readonly asOf: string;
  readonly organization: (id: string) => string;
  readonly evidence: (id: string) => string;
}

const LONG_DAY = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-03-03` → `March 3, 2026`. */
export const longDay = (day: string): string => LONG_DAY.format(new Date(`${day}T00:00:00Z`));

/** How long ago a day was, in the largest unit that still tells something: `3 days ago`, `14 months ago`, `11 years ago`. */
export function ago(day: string, asOf: string): string {
  const days = age(day, asOf);
  const [count, unit] =
    days < 60
      ? [days, 'day']
      : days < 730
        ? [Math.floor(days / 30.44), 'month']
        : [Math.floor(days / 365.25), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

/** A sentence begins with a capital letter, whatever name it begins with. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a level of a report or of evidence means (MODEL.md, Evidence and Reports). */
export const LEVEL_WORDS = [
  'no contact',
  'contact',
  'shared meetings',
  'signed or joint work',
  'the same team',
] as const;

export const levelWord = (level: number): string => LEVEL_WORDS[level] ?? `level ${level}`;

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** `['A', 'B', 'C']` → `A, B, and C`; more than `most` are counted. */
export const listOf = (names: readonly string[], most = 3): string =>
  list.format(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names);

/** What the six ties with any role of weight 3 lead into. */
const CORE = 'the core network';

export const roleName = ({ model }: Names, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.name ?? role);

/** A role in a title, where the office need not be said again. */
export const shortRoleName = ({ model }: Names, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.shortName ?? role);

export const tieTitle = (names: Names, a: string, b: string): string =>
  `${shortRoleName(names, a)} – ${shortRoleName(names, b)}`;

/** Title of an item of a list: a role, a tie, or tribal land. */
export function itemTitle(names: Names, item: string): string {
  if (item === 'tribal-land') return 'Tribal land';
  const [a, b] = item.split('--');
  return a && b ? tieTitle(names, a, b) : shortRoleName(names, item);
}

/** Two organizations as the subject of a sentence; one that fills both roles is named once. */
export const pairOf = (names: Names, [a, b]: readonly [string, string]): string =>
  a === b ? names.organization(a) : `${names.organization(a)} and ${names.organization(b)}`;
