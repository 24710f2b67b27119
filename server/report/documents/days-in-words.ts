import type { Report } from '../../../core/report/shape.ts';
import { formatDay } from '../../../core/words/format.ts';

/** What every document says of itself under its title. */
export const daysInWords = ({ asOf, knownOn, revision, modelVersion, profile }: Report): string =>
  `As of ${formatDay(asOf)}, known on ${formatDay(knownOn)}, revision ${revision}, gap model version ${modelVersion}. Requirements: ${profile.name}.`;
