import { can, canForSome, type Power } from '../../core/powers.ts';
import type { Viewer } from '../shared/session.ts';

/** The forms available with powers that cover only some of a district's facts. */
const FORMS_OF = {
  'speak for organizations': ['confirm-role', 'report-tie', 'add-activity-date'],
  'edit trainings and practices': [
    ...['add-evidence', 'correct-evidence', 'add-activity-date'],
    ...['add-practice', 'correct-practice', 'adopt-practice', 'correct-adoption', 'report-outcome'],
  ],
} as const satisfies Partial<Record<Power, readonly string[]>>;
type LimitedPower = keyof typeof FORMS_OF;

const mayBy = (power: LimitedPower, viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  canForSome(viewer, power, districtId) && FORMS_OF[power].some((name) => name === form);

/** Whether the viewer may use a form to answer a district's open questions, for the district or an organization. */
export const mayAnswer = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  can(viewer, 'edit facts', { districtId }) || mayBy('speak for organizations', viewer, districtId, form);

/** Whether the viewer may use a form in a district. The server decides; this only hides forms it would refuse. */
export const mayUse = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  mayAnswer(viewer, districtId, form) || mayBy('edit trainings and practices', viewer, districtId, form);

/** Whether the viewer may enter trainings in a district but no other evidence. */
export const entersTrainingsAlone = (viewer: Viewer | undefined, districtId: string): boolean =>
  can(viewer, 'edit trainings and practices', { districtId }) && !can(viewer, 'edit facts', { districtId });
