import { beforeCoverage } from '../../core/words/coverage.ts';
import type { DistrictSummary } from './api.ts';
import { numbersInWords } from './score-bar.tsx';

type Covered = Pick<DistrictSummary, 'coverageShown' | 'score' | 'requiredRoles' | 'requiredRolesConfirmed'>;

/** Coverage in words. Until enough required roles are confirmed: the progress and the next step, without a number. */
export const coverageInWords = (summary: Covered): string =>
  summary.coverageShown ? numbersInWords(summary.score) : beforeCoverage(summary);
