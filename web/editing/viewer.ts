import { mayEdit, type Viewer } from '../shared/session.ts';

/** May this viewer enter at least something in a district? A contributor may, for own organizations; a trainer, trainings and practices. */
export const mayReport = (viewer: Viewer | undefined, districtId: string): boolean =>
  mayEdit(viewer, districtId) ||
  isTrainer(viewer) ||
  (viewer?.kind === 'account' && viewer.role === 'contributor' && viewer.districts.includes(districtId));

export const isTrainer = (viewer: Viewer | undefined): boolean =>
  viewer?.kind === 'account' && viewer.role === 'trainer';

/** The forms of a contributor, who speaks for an organization and not for the district. */
const CONTRIBUTOR_FORMS = ['confirm-role', 'report-tie', 'add-activity-date'];

/** The forms of a trainer, who enters trainings and practices in any district. */
const TRAINER_FORMS = [
  ...['add-evidence', 'correct-evidence', 'add-activity-date'],
  ...['add-practice', 'correct-practice', 'adopt-practice', 'correct-adoption'],
];

/** May this viewer use a form in a district? The server decides; this only spares people forms that would be refused. */
export const mayUse = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  mayEdit(viewer, districtId) ||
  (mayReport(viewer, districtId) && (isTrainer(viewer) ? TRAINER_FORMS : CONTRIBUTOR_FORMS).includes(form));
