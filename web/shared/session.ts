import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ApiResponse } from './api.ts';

export type Session = ApiResponse<'/session'>;
/** Pages ask of it by `can`, as the server does. The server decides: this only spares people buttons that would be refused. */
export type Viewer = Session['viewer'];

/** Who looks at the page; null until the API has said so. */
export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session | null => useContext(SessionContext);
