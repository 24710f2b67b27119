import { useEffect, useState } from 'preact/hooks';
import { ApiError, type ApiPath, type ApiResponse, apiUrl, fetchApi, type Request } from './api.ts';

/** `ready` keeps the last answer while a newer one is on its way, so that the page does not blink. */
export type Loading<Data> =
  | { status: 'loading' }
  | { status: 'ready'; data: Data; refreshing: boolean }
  | { status: 'failed'; error: ApiError; retry: () => void };

/**
 * Fetches when the address changes (it holds all that the request says), and drops the answer of an address that is no longer asked for.
 * `version` counts what was written since: another number asks again.
 */
export function useApi<Path extends ApiPath>(
  path: Path,
  request: Request<Path>,
  version = 0,
): Loading<ApiResponse<Path>> {
  const [state, setState] = useState<Loading<ApiResponse<Path>>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const url = apiUrl(path, request.params, request.query);
  useEffect(() => {
    const controller = new AbortController();
    setState((last) => (last.status === 'ready' ? { ...last, refreshing: true } : { status: 'loading' }));
    fetchApi(path, request, controller.signal)
      .then((data) => setState({ status: 'ready', data, refreshing: false }))
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        const shown = error instanceof ApiError ? error : new ApiError('page', String(error));
        setState({ status: 'failed', error: shown, retry: () => setAttempt((n) => n + 1) });
      });
    return () => controller.abort();
  }, [url, attempt, version]);
  return state;
}
