import { useEffect, useState } from 'preact/hooks';
import { type ApiResponse, apiErrorOf, fetchApi } from '../shared/api.ts';
import { today } from '../shared/today.ts';

export type Answer = ApiResponse<'/search'>;
export type Hit = Answer['groups'][number]['hits'][number];
export type Kind = Hit['kind'];

/** A search: the text, the district it starts from, and its scope. */
export interface SearchQuery {
  readonly q: string;
  readonly district: string;
  readonly scope: Answer['scope'];
  readonly kind: Kind | undefined;
}

export interface SearchResults {
  /** The last answer, which may be for earlier text. */
  readonly answer: Answer | null;
  /** The text that the answer is for. */
  readonly q: string;
  readonly error: string | null;
}

/** Wait this long after the last keystroke. */
const PAUSE_MS = 120;
/** Delay before repeating a search made while the server was still loading names. */
const RETRY_MS = 1_500;

/** Queries the server as the user types. Earlier results stay until the next response arrives. */
export function useSearchResults({ q, district, scope, kind }: SearchQuery): SearchResults {
  const [state, setState] = useState<SearchResults>({ answer: null, q: '', error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (q === '') return setState({ answer: null, q: '', error: null });
    const controller = new AbortController();
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const query = { q, scope, asOf: today(), ...(kind && { kind }), ...(district && { district }) };
      const answer = await fetchApi('/search', { query }, controller.signal);
      setState({ answer, q, error: null });
      if (!answer.isWhole) retry = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ answer: null, q, error: apiErrorOf(error).message });
      });
    }, PAUSE_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
      clearTimeout(retry);
    };
  }, [q, district, scope, kind, attempt]);
  return state;
}
