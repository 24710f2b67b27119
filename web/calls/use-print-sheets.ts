import { useEffect, useState } from 'preact/hooks';

/** The sheet of the call that is made, or all of them. */
export type Printed = 'made' | 'all';

/** Prints what is asked for once it is drawn, with all that is still on its way. */
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
