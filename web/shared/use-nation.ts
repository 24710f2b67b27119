import { useEffect, useState } from 'preact/hooks';
import {
  type ApiPath,
  type ApiResponse,
  apiUrl,
  fetchApi,
  type NationProgress,
  type Request,
} from './api.ts';
import { type Loading, useLoading } from './use-api.ts';

/** Delay between requests while districts are still being computed, in milliseconds. */
const PAUSE = 1_000;

/** Endpoints that report on all districts and say how many are computed. */
type NationPath = {
  [Path in ApiPath]: ApiResponse<Path> extends { progress: NationProgress } ? Path : never;
}[ApiPath];

/**
 * Fetches data on all districts, and again until every district is computed for the day and its newest revision.
 * With a null request, fetches nothing.
 */
export function useNation<Path extends NationPath>(
  path: Path,
  request: Request<Path>,
): Loading<ApiResponse<Path>>;
export function useNation<Path extends NationPath>(
  path: Path,
  request: Request<Path> | null,
): Loading<ApiResponse<Path> | null>;
export function useNation<Path extends NationPath>(
  path: Path,
  request: Request<Path> | null,
): Loading<ApiResponse<Path> | null> {
  const [attempt, setAttempt] = useState(0);
  const answer = useLoading(
    request ? apiUrl(path, request.params, request.query) : '',
    async (signal) => (request ? fetchApi(path, request, signal) : null),
    attempt,
  );
  const progress = answer.status === 'ready' && !answer.refreshing && answer.data?.progress;
  const isUnfinished = progress && progress.current < progress.districts;
  useEffect(() => {
    if (!isUnfinished) return;
    const timer = setTimeout(() => setAttempt((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [isUnfinished]);
  return answer;
}
