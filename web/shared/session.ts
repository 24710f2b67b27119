import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ApiResponse } from './api.ts';

export type Session = ApiResponse<'/session'>;
export type Viewer = Session['viewer'];

/** Who looks at the page; null until the API has said so. */
export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session | null => useContext(SessionContext);

/** May this viewer undo and edit in a district? The server decides; this only spares people buttons that would be refused. */
export const mayEdit = (viewer: Viewer | undefined, districtId: string): boolean =>
  viewer?.kind === 'account' &&
  (viewer.role === 'administrator' ||
    (viewer.role === 'coordinator' && viewer.districts.includes(districtId)));

/** May this viewer take tables of a district away? */
export const mayExport = (viewer: Viewer | undefined, districtId: string): boolean =>
  mayEdit(viewer, districtId) ||
  (viewer?.kind === 'account' && viewer.role === 'grant-writer' && viewer.districts.includes(districtId));
