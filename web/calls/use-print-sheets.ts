import { useEffect, useState } from 'preact/hooks';

/** Which sheets to print: the current call's, or all. */
export type Printed = 'made' | 'all';

/** Prints the requested sheets once pending data has loaded and they are rendered. */
export function usePrintSheets(isWaiting: boolean): { printed: Printed; print: (what: Printed) => void } {
  const [printed, choose] = useState<Printed>('made');
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (!isAsked || isWaiting) return;
    ask(false);
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  }, [isAsked, isWaiting]);
  return {
    printed,
    print: (what) => {
      choose(what);
      ask(true);
    },
  };
}
