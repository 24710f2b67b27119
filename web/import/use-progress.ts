import { useRef, useState } from 'preact/hooks';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { send } from '../shared/send.ts';

export type Progress = ApiResponse<'/districts/:districtId/imports/running/:key'>;

/** What takes longer shows how far it is. */
const MILLISECONDS = 1_000;

interface Watched {
  /** How far the request is that is under way; null while there is none, and in its first second. */
  readonly progress: Progress | null;
  /** Sends a request under a key, and follows it until it is answered. */
  readonly watched: <T>(work: (key: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

export function useProgress(districtId: string): Watched {
  const [progress, show] = useState<Progress | null>(null);
  const key = useRef('');
  return {
    progress,
    watched: async (work) => {
      key.current = randomId();
      const params = { districtId, key: key.current };
      const timer = setInterval(() => {
        // Before it has begun and after it has ended there is nothing to show.
        fetchApi('/districts/:districtId/imports/running/:key', { params }).then(show, () => {});
      }, MILLISECONDS);
      return work(key.current).finally(() => {
        clearInterval(timer);
        key.current = '';
        show(null);
      });
    },
    cancel: () => {
      const params = { districtId, key: key.current };
      // The request that is canceled is answered itself, with a sentence.
      send('DELETE /districts/:districtId/imports/running/:key', { params }).catch(() => {});
    },
  };
}
