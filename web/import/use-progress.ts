import { useRef, useState } from 'preact/hooks';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { send } from '../shared/send.ts';

export type Progress = ApiResponse<'/districts/:districtId/imports/running/:key'>;

/** How often to fetch the progress, in milliseconds. */
const INTERVAL = 1_000;

interface Watched {
  /** The progress of the running request; null if there is none, and during its first second. */
  readonly progress: Progress | null;
  /** Sends a request with a key, and tracks its progress until it completes. */
  readonly watched: <T>(work: (key: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

export function useProgress(districtId: string): Watched {
  const [progress, setProgress] = useState<Progress | null>(null);
  const key = useRef('');
  return {
    progress,
    watched: async (work) => {
      const own = randomId();
      key.current = own;
      const timer = setInterval(() => {
        // before it has started and after it has ended there is nothing to show, so ignore errors and late answers
        fetchApi('/districts/:districtId/imports/running/:key', { params: { districtId, key: own } }).then(
          (answer) => {
            if (key.current === own) setProgress(answer);
          },
          () => {},
        );
      }, INTERVAL);
      return work(own).finally(() => {
        clearInterval(timer);
        key.current = '';
        setProgress(null);
      });
    },
    cancel: () => {
      const params = { districtId, key: key.current };
      // the canceled request itself fails with a message
      send('DELETE /districts/:districtId/imports/running/:key', { params }).catch(() => {});
    },
  };
}
