import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
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

export const useSession = (): Session | null => useContext(SessionContext);
