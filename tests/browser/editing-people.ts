import { ANONYMOUS, accountViewer, type Viewer } from '../../server/access/viewer.ts';

/** The account of an invented coordinator of the districts in which the tests of pages edit. */
export const SAM = {
  id: 'sam-sample',
  name: 'Sam Sample',
  role: 'coordinator' as const,
  districts: ['ohnd', 'wyd', 'nysd'],
  organizations: [],
};
export const COORDINATOR: Viewer = accountViewer(SAM);
export const READER: Viewer = accountViewer({ ...SAM, id: 'rae-reader', name: 'Rae Reader', districts: [] });
export const NOBODY: Viewer = ANONYMOUS;
