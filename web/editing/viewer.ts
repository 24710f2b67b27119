import { mayEdit, type Viewer } from '../shared/session.ts';

/** May this viewer at least confirm and report in a district? A contributor may, for own organizations. */
export const mayReport = (viewer: Viewer | undefined, districtId: string): boolean =>
  mayEdit(viewer, districtId) ||
  (viewer?.kind === 'account' && viewer.role === 'contributor' && viewer.districts.includes(districtId));

/** The forms of a contributor, who speaks for an organization and not for the district. */
const CONTRIBUTOR_FORMS = ['confirm-role', 'report-tie', 'add-sighting'];

/** May this viewer use a form in a district? The server decides; this only spares people forms that would be refused. */
export const mayUse = (viewer: Viewer | undefined, districtId: string, form: string): boolean =>
  mayEdit(viewer, districtId) || (mayReport(viewer, districtId) && CONTRIBUTOR_FORMS.includes(form));
