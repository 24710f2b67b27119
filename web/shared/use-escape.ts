import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Calls `act` when Escape is pressed, wherever focus is, unless something closer has handled the key. It listens from when the
 * page can be seen: an effect after that would miss a key pressed at once.
 */
export function useEscape(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
