import { useState } from 'preact/hooks';
import { ApiError } from './api.ts';

interface Action {
  busy: boolean;
  /** Why the last one was refused, in a sentence; empty when it was not. */
  refused: string;
  run: (act: () => Promise<void>) => void;
}

/** An API call behind a button: one at a time, with a readable error message. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const run = async (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefused('');
    await act()
      .catch((error: unknown) => setRefused(error instanceof ApiError ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return { busy, refused, run: (act) => void run(act) };
}
