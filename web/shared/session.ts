import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ApiResponse } from './api.ts';

export type Session = ApiResponse<'/session'>;
/** Pages ask of it by `can`, as the server does. The server decides: this only spares people buttons that would be refused. */
export type Viewer = Session['viewer'];

/** Who looks at the page; null until the API has said so. */
export const SessionContext = createContext<Session | null>(null);

/** The districts that an account edits because they were assigned to it; none for one that may edit all. */
export const assignedDistricts = ({ grants }: Viewer): readonly string[] => {
  const districts = grants.find(({ power }) => power === 'edit facts')?.districts ?? [];
  return districts === 'all' ? [] : districts;
};

export const useSession = (): Session | null => useContext(SessionContext);
