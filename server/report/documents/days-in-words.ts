import { revisionsInWords } from '../../../core/report/revisions.ts';
import type { Report } from '../../../core/report/shape.ts';
import { formatDay } from '../../../core/words/format.ts';

/** The sentence under the title of every document. */
export const daysInWords = (report: Report): string =>
  `As of ${formatDay(report.asOf)}, known on ${formatDay(report.knownOn)}, ${revisionsInWords(report)}, gap model version ${report.modelVersion}. Requirements: ${report.profile.name}.`;
