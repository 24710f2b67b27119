import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { can, districtsToRead } from '../../core/powers.ts';
import type { ApiResponse } from './api.ts';

export type Session = ApiResponse<'/session'>;
/** Pages check permissions with `can`, like the server. The server decides; pages only hide what it would refuse. */
export type Viewer = Session['viewer'];

/** The session of the viewer; null until it has loaded. */
export const SessionContext = createContext<Session | null>(null);

/** The districts assigned to an account for editing; empty if it may edit all. */
export const assignedDistricts = ({ grants }: Viewer): readonly string[] => {
  const districts = grants.find(({ power }) => power === 'edit facts')?.districts ?? [];
  return districts === 'all' ? [] : districts;
};

/** Which home an account has; null if there is nothing that it would show. */
export function homeOf(viewer: Viewer): 'of a district' | 'first steps' | 'trainings' | 'reading' | null {
  if (assignedDistricts(viewer).length > 0) return 'of a district';
  if (can(viewer, 'administer')) return 'first steps';
  if (can(viewer, 'edit trainings and practices')) return 'trainings';
  return districtsToRead(viewer).length > 0 ? 'reading' : null;
}

export const useSession = (): Session | null => useContext(SessionContext);

/**
 * Returns a function that says whether the viewer may open a district's page. Until the session has loaded it is true for all, so
 * that no link is replaced while someone uses it.
 */
export function useMayOpen(): (districtId: string) => boolean {
  const session = useSession();
  return (districtId) => session === null || can(session.viewer, 'read districts', { districtId });
}
