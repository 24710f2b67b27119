import { type Place, type Ring, tiesOfRole } from '../../core/drawing/ring-data.ts';
import { worstFirst } from '../../core/drawing/worst-first.ts';

const hubOf = (ring: Ring): string => ring.roles.find(({ degrees }) => degrees === null)?.id ?? '';

export const startPlace = (ring: Ring): Place => ({ role: hubOf(ring), tie: null });

/** The ties of a role in the order of the Up and Down keys: worst first. */
export const tiesInFocusOrder = (ring: Ring, role: string) => worstFirst(tiesOfRole(ring, role));

/**
 * The place after a key press: Left and Right move around the ring, Up and Down through the ties of the role, Home to the
 * hub. Null for any other key, which is left to the browser.
 */
export function moveFocus(ring: Ring, place: Place, key: string): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { role: nextRole(ring, place.role, 1), tie: null };
    case 'ArrowLeft':
      return { role: nextRole(ring, place.role, -1), tie: null };
    case 'ArrowDown':
      return { ...place, tie: nextTie(ring, place, 1) };
    case 'ArrowUp':
      return { ...place, tie: nextTie(ring, place, -1) };
    case 'Home':
      return startPlace(ring);
    default:
      return null;
  }
}

/** The next role clockwise (1) or counterclockwise (-1); from the hub, the first or last after 12 o'clock. */
function nextRole(ring: Ring, role: string, turn: 1 | -1): string {
  const rim = ring.roles.filter(({ degrees }) => degrees !== null);
  const from = rim.findIndex(({ id }) => id === role);
  const to = from === -1 ? (turn === 1 ? 0 : -1) : (from + turn) % rim.length;
  return rim.at(to)?.id ?? role;
}

/** The next tie of the role. The role itself comes before the first and after the last tie. */
function nextTie(ring: Ring, { role, tie }: Place, turn: 1 | -1): string | null {
  const stops = [null, ...tiesInFocusOrder(ring, role).map(({ id }) => id)];
  return stops.at((stops.indexOf(tie) + turn) % stops.length) ?? null;
}
