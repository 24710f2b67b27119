import { can, canForSome, type Power } from '../../core/powers.ts';
import type { Viewer } from '../shared/session.ts';

/** The forms of a power that enters some facts of a district, and not all. */
const FORMS_OF = {
  'speak for organizations': ['confirm-role', 'report-tie', 'add-activity-date'],
  'edit trainings and practices': [
    ...['add-evidence', 'correct-evidence', 'add-activity-date'],
    ...['add-practice', 'correct-practice', 'adopt-practice', 'correct-adoption', 'report-outcome'],
  ],
} as const satisfies Partial<Record<Power, readonly string[]>>;
type Limited = keyof typeof FORMS_OF;

const mayBy = (power: Limited, viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  canForSome(viewer, power, districtId) && FORMS_OF[power].some((name) => name === form);

/** May this viewer use a form to answer what is asked of a district: for the district, or for an organization? */
export const mayAnswer = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  can(viewer, 'edit facts', { districtId }) || mayBy('speak for organizations', viewer, districtId, form);

/** May this viewer use a form in a district? The server decides; this only spares people forms that would be refused. */
export const mayUse = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  mayAnswer(viewer, districtId, form) || mayBy('edit trainings and practices', viewer, districtId, form);

/** May this viewer enter trainings in a district, but no other evidence? */
export const entersTrainingsAlone = (viewer: Viewer | undefined, districtId: string): boolean =>
  can(viewer, 'edit trainings and practices', { districtId }) && !can(viewer, 'edit facts', { districtId });
