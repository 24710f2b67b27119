import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Scrolls to an element that the address names. The browser itself looks for it only once, before data is loaded.
 */
export function useAnchor<Named extends HTMLElement>(id: string): RefObject<Named> {
  const named = useRef<Named>(null);
  useEffect(() => {
    if (location.hash === `#${id}`) named.current?.scrollIntoView();
  }, [id]);
  return named;
}
