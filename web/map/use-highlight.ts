import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Long enough to cross a neighbor on the way to the card, short enough not to be noticed. */
const DWELL_MS = 150;

interface Highlighted {
  id: string | null;
  /** Whether its card is open: the district was selected on the map, not in the table. */
  card: boolean;
}

export interface Highlight extends Highlighted {
  /** The pointer moved over a district, or left the map; takes effect after a short delay. */
  point: (id: string | null) => void;
  /** The pointer is on the card, which stays open (WCAG 1.4.13). */
  keep: () => void;
  /** Focus or a tap, or null when focus leaves; takes effect immediately. */
  show: (id: string | null) => void;
  /** The table row is hovered or focused: outlines the district on the map without a card. */
  mirror: (id: string | null) => void;
}

const NOTHING: Highlighted = { id: null, card: false };

/** The highlight that map and table share. */
export function useHighlight(): Highlight {
  const [highlighted, setHighlighted] = useState(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const keep = () => clearTimeout(timer.current);
  const now = (next: Highlighted) => {
    keep();
    setHighlighted(next);
  };
  useEffect(() => keep, []);
  // Escape closes the card wherever focus is, because hovering may have opened it (WCAG 1.4.13); from when it can be seen.
  useLayoutEffect(() => {
    if (!highlighted.card) return;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && now(NOTHING);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [highlighted.card]);
  return {
    ...highlighted,
    keep,
    point: (id) => {
      keep();
      timer.current = setTimeout(() => setHighlighted({ id, card: id !== null }), DWELL_MS);
    },
    show: (id) => now({ id, card: id !== null }),
    mirror: (id) => now({ id, card: false }),
  };
}
