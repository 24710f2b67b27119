import { useEffect, useState } from 'preact/hooks';
import type { ApiPath, ApiResponse, NationProgress, Request } from './api.ts';
import { type Loading, useApi } from './use-api.ts';

/** Between two questions about a nation that is still being computed, in milliseconds. */
const PAUSE = 1_000;

/** What answers from the rows of all districts, and says how many of them are done. */
type NationPath = {
  [Path in ApiPath]: ApiResponse<Path> extends { progress: NationProgress } ? Path : never;
}[ApiPath];

/** An answer from all districts; asked for again until each is of the day and the newest revision. */
export function useNation<Path extends NationPath>(
  path: Path,
  request: Request<Path>,
): Loading<ApiResponse<Path>> {
  const [asked, setAsked] = useState(0);
  const answer = useApi(path, request, asked);
  const isUnfinished =
    answer.status === 'ready' &&
    !answer.refreshing &&
    answer.data.progress.current < answer.data.progress.districts;
  useEffect(() => {
    if (!isUnfinished) return;
    const timer = setTimeout(() => setAsked((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [isUnfinished]);
  return answer;
}
