import { useEffect, useState } from 'preact/hooks';
import type { ApiResponse, Request } from './api.ts';
import { type Loading, useApi } from './use-api.ts';

/** Between two questions about a nation that is still being computed, in milliseconds. */
const PAUSE = 1_000;

/** The districts; asked for again until each is of the day and the newest revision. */
export function useNation(request: Request<'/districts'>): Loading<ApiResponse<'/districts'>> {
  const [asked, setAsked] = useState(0);
  const answer = useApi('/districts', request, asked);
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
