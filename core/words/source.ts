import { lastDayOf } from '../days.ts';
import type { GRADES } from '../shapes.ts';
import { formatDay } from './format.ts';

type Grade = (typeof GRADES)[number];
type SourceKind = 'published-source' | 'general-knowledge' | 'entered' | 'sample';

/**
 * Returns how far a row can be trusted, in a few words; each grade of public record has its own
 * wording.
 */
const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  statute: 'Statute',
  official: 'Published by an agency',
  award: 'Federal award record',
  secondary: 'Press or other secondary source',
  general: 'General knowledge, no published source',
};

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  'published-source': 'Published source',
  'general-knowledge': GRADE_WORDS.general,
  entered: 'Entered here',
  sample: 'Sample',
};

export const gradeInWords = (kind: SourceKind, grade: Grade | null): string =>
  grade ? GRADE_WORDS[grade] : KIND_WORDS[kind];

/** `2016` → `2016`, `2016-02` → `February 2016`, a full date for a day. */
function partialDayInWords(date: string): string {
  if (date.length === 4) return date;
  const day = formatDay(lastDayOf(date));
  return date.length === 7 ? day.replace(/ \d+,/, '') : day;
}

/**
 * Returns the date of a source, and when it was read: `of February 2016, read on November 23, 2026`; empty if
 * neither is known.
 */
export const datesOfSource = ({ sourceDate, readOn }: SourceDates): string =>
  [sourceDate && `of ${partialDayInWords(sourceDate)}`, readOn && `read on ${formatDay(readOn)}`]
    .filter(Boolean)
    .join(', ');

interface SourceDates {
  readonly sourceDate: string | null;
  readonly readOn: string | null;
}

/** Where partners and task forces were searched for. Finding none there doesn't mean that there are none. */
export const SEARCHED = 'found in ECM and ACTeam awards; others not searched';
export const NO_TASK_FORCE = `No task force ${SEARCHED}`;

/**
 * The statute that requires a coordinator in every district, and the date on which it became law.
 */
export const COORDINATORS_SINCE = '2018-12-21';
export const COORDINATORS_REQUIRED = `Each district is required to have a human trafficking coordinator since ${formatDay(COORDINATORS_SINCE)} (34 U.S.C. 20711(c)).`;
