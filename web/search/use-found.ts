import { useEffect, useState } from 'preact/hooks';
import { ApiError, type ApiResponse, fetchApi } from '../shared/api.ts';
import { today } from '../shared/today.ts';

export type Answer = ApiResponse<'/search'>;
export type Hit = Answer['groups'][number]['hits'][number];
export type Kind = Hit['kind'];

/** What is asked: the words, from where, and how far. */
export interface Asked {
  readonly q: string;
  readonly district: string;
  readonly scope: Answer['scope'];
  readonly kind: Kind | undefined;
}

export interface FoundState {
  /** The last answer, which may be of words typed before. */
  readonly answer: Answer | null;
  /** The words of that answer. */
  readonly q: string;
  readonly error: string | null;
}

/** While one types on, nothing is asked. */
const PAUSE_MS = 120;
/** The names of the network are still being read: asked again after this time. */
const AGAIN_MS = 1_500;

/** Queries the server as the user types. Earlier results stay until the next response arrives. */
export function useFound({ q, district, scope, kind }: Asked): FoundState {
  const [state, setState] = useState<FoundState>({ answer: null, q: '', error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (q === '') return setState({ answer: null, q: '', error: null });
    const controller = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const query = { q, scope, asOf: today(), ...(kind && { kind }), ...(district && { district }) };
      const answer = await fetchApi('/search', { query }, controller.signal);
      setState({ answer, q, error: null });
      if (!answer.isWhole) again = setTimeout(() => setAttempt((count) => count + 1), AGAIN_MS);
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (controller.signal.aborted) return;
        const message = error instanceof ApiError ? error.message : String(error);
        setState({ answer: null, q, error: message });
      });
    }, PAUSE_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [q, district, scope, kind, attempt]);
  return state;
}
