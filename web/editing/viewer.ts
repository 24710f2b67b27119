import { mayEdit, type Viewer } from '../shared/session.ts';

/** May this viewer at least confirm and report in a district? A contributor may, for own organizations. */
export const mayReport = (viewer: Viewer | undefined, districtId: string): boolean =>
  mayEdit(viewer, districtId) ||
  (viewer?.kind === 'account' && viewer.role === 'contributor' && viewer.districts.includes(districtId));
