import { age } from '../days.ts';
import type { Model } from '../model/model.ts';
import type { Evidence } from '../model/snapshot.ts';
import { count, listInWords } from './format.ts';
import type { Told } from './said.ts';

/** The names used in sentences; an id without a name is shown as it is. */
export interface Names {
  readonly model: Model;
  /** The as-of day of the sentences. */
  readonly asOf: string;
  readonly organization: (id: string) => string;
  /** Whether an organization is federal, state, local and so on; null where that is not on record. */
  readonly level: (id: string) => string | null;
  readonly evidence: (id: string) => string;
  /**
   * Returns how a report was received, and since when it has been so by the speaker's account; null if not
   * stated.
   */
  readonly said: (report: { from: string; about: string; level: number; at: string }) => {
    readonly told: Told;
    readonly since: string | null;
  };
  /** Returns what is known about evidence by its id; null for an unknown id. */
  readonly piece: (id: string) => Pick<Evidence, 'publicRecord' | 'since' | 'until' | 'kind'> | null;
  /**
   * Returns the later day from which public record knows who fills a role; null if that is not why no one
   * does.
   */
  readonly recordedLater: (role: string) => string | null;
}

/**
 * Returns how long ago a day was, in the largest useful unit: `3 days ago`, `14 months ago`, `11 years ago`.
 */
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

/** Separates the parts of a line, so that it starts a new line rather than ending one. */
export const DOT = ' ·\u00a0';

/** Capitalizes the first letter of a sentence, whatever name it begins with. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the form used in the middle of a sentence. */
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

/** Lists the first names, at most three: `A, B and 4 more`. */
export const listOf = (names: readonly string[]): string => listInWords(names, 3);

/** What the six ties with any role of weight 3 connect to. */
const CORE = 'any required role';

/** The parts of the model needed for names of roles. */
interface RoleNames {
  readonly model: {
    readonly roles: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  };
}

export const roleName = ({ model }: RoleNames, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.name ?? role);

/** Names a role in a title, where the office need not be repeated. */
export const shortRoleName = ({ model }: RoleNames, role: string): string =>
  role === 'any-weight-3-role' ? CORE : (model.roles.find(({ id }) => id === role)?.shortName ?? role);

export const tieTitle = (names: RoleNames, a: string, b: string): string =>
  `${shortRoleName(names, a)} – ${shortRoleName(names, b)}`;

/** Names an item of a list where no names are available: `fbi and hsi`. */
export const itemWords = (item: string): string =>
  item
    .split('--')
    .map((id) => id.replaceAll('-', ' '))
    .join(' and ');

/** Returns the title of a list item: a role, a tie, or tribal land. */
export function itemTitle(names: RoleNames, item: string): string {
  if (item === 'tribal-land') return 'Tribal land';
  const [a, b] = item.split('--');
  return a && b ? tieTitle(names, a, b) : shortRoleName(names, item);
}

/**
 * Names two organizations as the subject of a sentence; one that fills both roles is named once.
 */
export const pairOf = (names: Names, [a, b]: readonly [string, string]): string =>
  a === b ? names.organization(a) : `${names.organization(a)} and ${names.organization(b)}`;
