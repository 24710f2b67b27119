import { listInWords } from '../words/format.ts';
import type { Report } from './shape.ts';

/** Returns `revision 12`; for several districts `revision 12 of N.D. Ohio and 4 of S.D. Ohio`. */
export const revisionsInWords = ({ districts, revision }: Pick<Report, 'districts' | 'revision'>): string =>
  districts.length === 1
    ? `revision ${revision}`
    : `revision ${listInWords(districts.map((one) => `${one.revision} of ${one.abbreviation}`))}`;
