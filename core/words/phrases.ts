import { age } from '../days.ts';
import type { Model } from '../model/model.ts';
import type { Evidence } from '../model/snapshot.ts';
import { count, listInWords } from './format.ts';
import type { Told } from './said.ts';

/** The names that sentences are made of; ids that have no name are shown as they are. */
export interface Names {
  readonly model: Model;
  /** The day of which the sentences speak. */
  readonly asOf: string;
  readonly organization: (id: string) => string;
  /** Whether an organization is federal, state, local and so on; null where that is not on record. */
  readonly level: (id: string) => string | null;
  readonly evidence: (id: string) => string;
  /** How a report came here, and since when it is so by the word of the one who speaks; null where that was not said. */
  readonly said: (report: { from: string; about: string; level: number; at: string }) => {
    readonly told: Told;
    readonly since: string | null;
  };
  /** What is known of evidence by its id; null for an id that has none. */
  readonly piece: (id: string) => Pick<Evidence, 'publicRecord' | 'since' | 'until' | 'kind'> | null;
  /** From which later day on public record knows who fills a role; null where that is not why no one does. */
  readonly recordedLater: (role: string) => string | null;
}

/** How long ago a day was, in the largest unit that still tells something: `3 days ago`, `14 months ago`, `11 years ago`. */
export function ago(day: string, asOf: string): string {
  const days = age(day, asOf);
  const [number, unit] =
    days < 60
      ? [days, 'day']
      : days < 730
        ? [Math.floor(days / 30.44), 'month']
        : [Math.floor(days / 365.25), 'year'];
  return `${count(number, unit)} ago`;
}

/** Between the parts of a line; it begins the next line rather than end one. */
export const DOT = ' ·\u00a0';

/** A sentence begins with a capital letter, whatever name it begins with. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same in the middle of one. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a level of a report or of evidence means (MODEL.md, Evidence and Reports). */
export const LEVEL_WORDS = [
  'no contact',
  'contact',
  'shared meetings',
  'signed agreement or joint work',
  'same team',
] as const;

export const levelWord = (level: number): string => LEVEL_WORDS[level] ?? `level ${level}`;

/** The first names of a list, three at most: `A, B and 4 more`. */
export const listOf = (names: readonly string[]): string => listInWords(names, 3);

/** What the six ties with any role of weight 3 lead into. */
const CORE = 'any required role';

/** The model, as far as names of roles need it. */
interface RoleNames {
  readonly model: {
    readonly roles: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  };
}

export const roleName = ({ model }: RoleNames, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.name ?? role);

/** A role in a title, where the office need not be said again. */
export const shortRoleName = ({ model }: RoleNames, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.shortName ?? role);

export const tieTitle = (names: RoleNames, a: string, b: string): string =>
  `${shortRoleName(names, a)} – ${shortRoleName(names, b)}`;

/** An item of a list where no names are at hand: `fbi and hsi`. */
export const itemWords = (item: string): string =>
  item
    .split('--')
    .map((id) => id.replaceAll('-', ' '))
    .join(' and ');

/** Title of an item of a list: a role, a tie, or tribal land. */
export function itemTitle(names: RoleNames, item: string): string {
  if (item === 'tribal-land') return 'Tribal land';
  const [a, b] = item.split('--');
  return a && b ? tieTitle(names, a, b) : shortRoleName(names, item);
}

/** Two organizations as the subject of a sentence; one that fills both roles is named once. */
export const pairOf = (names: Names, [a, b]: readonly [string, string]): string =>
  a === b ? names.organization(a) : `${names.organization(a)} and ${names.organization(b)}`;
