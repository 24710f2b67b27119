import { useState } from 'preact/hooks';
import { apiErrorOf } from './api.ts';

interface Action {
  busy: boolean;
  /** The error message of the last action; empty if it succeeded. */
  refused: string;
  run: (act: () => Promise<void>) => void;
}

/** Runs the API call behind a button: one at a time, with an error message for the user. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const run = async (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefused('');
    await act()
      .catch((error: unknown) => setRefused(apiErrorOf(error).message))
      .finally(() => setBusy(false));
  };
  return { busy, refused, run: (act) => void run(act) };
}
