import { z } from 'zod';
import { query } from '../graph/query.ts';

const nothing = { params: z.object({}), row: z.object({}) };

/** Renames to the glossary's terms. Stored changes keep the old names, which core/facts/former-names.ts reads. */
export const terms = [
  query('migrations/002-activity-dates', nothing),
  query('migrations/002-maintainers', nothing),
  query('migrations/002-handoff-marks', nothing),
  query('migrations/002-unfilled', nothing),
  query('migrations/002-requests', nothing),
];
