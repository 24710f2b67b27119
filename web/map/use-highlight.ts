import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to cross a neighbor on the way to the card, short enough not to be noticed. */
const DWELL_MS = 150;

interface Highlighted {
  id: string | null;
  /** A card is open: the district was asked for on the map, not in the table. */
  card: boolean;
}

export interface Highlight extends Highlighted {
  /** The pointer came over a district of the map, or left the map: takes effect after a moment. */
  point: (id: string | null) => void;
  /** The pointer is on the card: what is shown stays (WCAG 1.4.13). */
  keep: () => void;
  /** Focus, a tap; null when focus leaves: takes effect at once. */
  show: (id: string | null) => void;
  /** The table's row is pointed at or holds focus: outlined on the map, without a card over it. */
  mirror: (id: string | null) => void;
}

const NOTHING: Highlighted = { id: null, card: false };

/** The one highlight that map and table share. */
export function useHighlight(): Highlight {
  const [highlighted, set] = useState(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const keep = () => clearTimeout(timer.current);
  const now = (next: Highlighted) => {
    keep();
    set(next);
  };
  useEffect(() => keep, []);
  // Escape closes the card wherever focus is, because hovering may have opened it (WCAG 1.4.13).
  useEffect(() => {
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
      timer.current = setTimeout(() => set({ id, card: id !== null }), DWELL_MS);
    },
    show: (id) => now({ id, card: id !== null }),
    mirror: (id) => now({ id, card: false }),
  };
}
