import { lastDayOf } from '../days.ts';
import type { GRADES } from '../shapes.ts';
import { formatDay } from './format.ts';

type Grade = (typeof GRADES)[number];
type SourceKind = 'published-source' | 'general-knowledge' | 'entered' | 'sample';

/** How far a row can be trusted, in a few words: the grades of public record never look alike. */
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

/** `2016` → `2016`, `2016-02` → `February 2016`, a day in full. */
function partialDayInWords(date: string): string {
  if (date.length === 4) return date;
  const day = formatDay(lastDayOf(date));
  return date.length === 7 ? day.replace(/ \d+,/, '') : day;
}

/** Of which day a source is, and when it was read: `of February 2016, read on November 23, 2026`; empty where neither is known. */
export const datesOfSource = ({ sourceDate, readOn }: SourceDates): string =>
  [sourceDate && `of ${partialDayInWords(sourceDate)}`, readOn && `read on ${formatDay(readOn)}`]
    .filter(Boolean)
    .join(', ');

interface SourceDates {
  readonly sourceDate: string | null;
  readonly readOn: string | null;
}

/** Where partners and task forces were looked for: that none was found there does not say that there is none. */
export const SEARCHED = 'found in ECM and ACTeam awards; others not searched';
export const NO_TASK_FORCE = `No task force ${SEARCHED}`;

/** Statute by which every district has a coordinator, and the day on which it became law. */
export const COORDINATORS_SINCE = '2018-12-21';
export const COORDINATORS_REQUIRED = `Each district is required to have a human trafficking coordinator since ${formatDay(COORDINATORS_SINCE)} (34 U.S.C. 20711(c)).`;
