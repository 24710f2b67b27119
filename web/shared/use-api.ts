import { useEffect, useState } from 'preact/hooks';
import {
  type ApiError,
  type ApiPath,
  type ApiResponse,
  apiErrorOf,
  apiUrl,
  fetchApi,
  type Request,
} from './api.ts';

/** `ready` keeps the last response while a newer one loads, so that the page does not flicker. */
export type Loading<Data> =
  | { status: 'loading' }
  | { status: 'ready'; data: Data; refreshing: boolean }
  | { status: 'failed'; error: ApiError; retry: () => void };

/**
 * Fetches when `key` changes, and discards responses for an earlier key.
 * `version` counts writes; a new number fetches again.
 */
export function useLoading<Data>(
  key: string,
  read: (signal: AbortSignal) => Promise<Data>,
  version = 0,
): Loading<Data> {
  const [state, setState] = useState<Loading<Data>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: Loading<Data>) => !controller.signal.aborted && setState(next);
    setState((last) => (last.status === 'ready' ? { ...last, refreshing: true } : { status: 'loading' }));
    read(controller.signal)
      .then((data) => show({ status: 'ready', data, refreshing: false }))
      .catch((error: unknown) => {
        const shown = apiErrorOf(error);
        show({ status: 'failed', error: shown, retry: () => setAttempt((n) => n + 1) });
      });
    return () => controller.abort();
  }, [key, attempt, version]);
  return state;
}

/** Fetches a read endpoint. The URL contains the whole request, so it serves as the key. */
export const useApi = <Path extends ApiPath>(
  path: Path,
  request: Request<Path>,
  version = 0,
): Loading<ApiResponse<Path>> =>
  useLoading(
    apiUrl(path, request.params, request.query),
    (signal) => fetchApi(path, request, signal),
    version,
  );
