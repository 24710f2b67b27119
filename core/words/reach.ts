import type { Covers, ReachState } from '../counties/reach.ts';
import type { Part, Shares } from '../counties/shares.ts';
import { count, formatNumber } from './format.ts';

/** How a county is reached, in a table or a key. */
export const REACH_WORDS: Readonly<Record<ReachState, string>> = {
  contact: 'contact on file',
  covered: 'no contact on file',
  'not asked': 'not asked',
  'no one': 'no one',
};

export const COVERS_WORDS: Readonly<Record<Covers, string>> = {
  county: 'said to cover it',
  district: 'works in the district, counties not on record',
};

/** What the Rural-Urban Continuum Codes of 2023 mean (USDA Economic Research Service). */
const RURAL: Readonly<Record<number, string>> = {
  1: 'metropolitan, 1 million people or more',
  2: 'metropolitan, 250,000 to 1 million people',
  3: 'metropolitan, fewer than 250,000 people',
  4: 'urban part of 20,000 or more, beside a metropolitan area',
  5: 'urban part of 20,000 or more, not beside a metropolitan area',
  6: 'urban part of 5,000 to 20,000, beside a metropolitan area',
  7: 'urban part of 5,000 to 20,000, not beside a metropolitan area',
  8: 'rural or urban part below 5,000, beside a metropolitan area',
  9: 'rural or urban part below 5,000, not beside a metropolitan area',
};

export const ruralInWords = (code: number | null): string =>
  (code !== null && RURAL[code]) || 'rural class not known';

/**
 * Formats whole percent. A share below one percent is shown as such, and so is one that would round
 * up to all.
 */
export function percentOf(part: number, all: number): string {
  if (all === 0) return 'no share known';
  const percent = (100 * part) / all;
  if (percent > 0 && percent < 1) return 'under 1%';
  if (percent > 99 && percent < 100) return 'over 99%';
  return `${Math.round(percent)}%`;
}

/** `18 of 40 counties, with 62% of people`. */
const partInWords = (part: Part, all: Part): string =>
  `${formatNumber(part.counties)} of ${count(all.counties, 'county', 'counties')}, with ${percentOf(part.people, all.people)} of people`;

/**
 * Returns how much of a district a role is reported to reach, and how much is only assumed, not asked about or
 * out of reach.
 */
export function sharesInWords(role: string, { all, byState, byCovers }: Shares): string {
  const rest = [
    { part: byCovers.district, how: 'by an office of the district whose counties are not on record' },
    { part: byState['not asked'], how: 'not asked about' },
    { part: byState['no one'], how: 'that no one on record reaches' },
  ]
    .filter(({ part }) => part.counties > 0)
    .map(({ part, how }) => `; ${formatNumber(part.counties)} ${how}`);
  return `${role}: ${partInWords(byCovers.county, all)}, by offices said to cover them${rest.join('')}.`;
}
