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

/** Between two questions about a nation that is still being computed, in milliseconds. */
const PAUSE = 1_000;

/** What answers from the rows of all districts, and says how many of them are done. */
type NationPath = {
  [Path in ApiPath]: ApiResponse<Path> extends { progress: NationProgress } ? Path : never;
}[ApiPath];

/** An answer from all districts; asked for again until each is of the day and the newest revision. Null asks for nothing. */
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
  const [asked, setAsked] = useState(0);
  const answer = useLoading(
    request ? apiUrl(path, request.params, request.query) : '',
    async (signal) => (request ? fetchApi(path, request, signal) : null),
    asked,
  );
  const progress = answer.status === 'ready' && !answer.refreshing && answer.data?.progress;
  const isUnfinished = progress && progress.current < progress.districts;
  useEffect(() => {
    if (!isUnfinished) return;
    const timer = setTimeout(() => setAsked((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [isUnfinished]);
  return answer;
}
