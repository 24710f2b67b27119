import { type Place, type Ring, tiesOfRole } from '../../core/drawing/ring-data.ts';
import { worstFirst } from '../../core/drawing/worst-first.ts';

const hubOf = (ring: Ring): string => ring.roles.find(({ degrees }) => degrees === null)?.id ?? '';

export const startPlace = (ring: Ring): Place => ({ role: hubOf(ring), tie: null });

/** The ties of a role in the order in which Up and Down walk them: worst first. */
export const tiesInFocusOrder = (ring: Ring, role: string) => worstFirst(tiesOfRole(ring, role));

/**
 * The place after a key: Left and Right walk the slots around the ring, Up and Down the ties of the slot, Home returns to
 * the hub. Null for any other key, so that the browser keeps it.
 */
export function moveFocus(ring: Ring, place: Place, key: string): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { role: neighbor(ring, place.role, 1), tie: null };
    case 'ArrowLeft':
      return { role: neighbor(ring, place.role, -1), tie: null };
    case 'ArrowDown':
      return { ...place, tie: along(ring, place, 1) };
    case 'ArrowUp':
      return { ...place, tie: along(ring, place, -1) };
    case 'Home':
      return startPlace(ring);
    default:
      return null;
  }
}

/** The next slot clockwise (1) or the other way (-1); from the hub, the first or last after 12 o'clock. */
function neighbor(ring: Ring, role: string, turn: 1 | -1): string {
  const rim = ring.roles.filter(({ degrees }) => degrees !== null);
  const from = rim.findIndex(({ id }) => id === role);
  const to = from === -1 ? (turn === 1 ? 0 : -1) : (from + turn) % rim.length;
  return rim.at(to)?.id ?? role;
}

/** The next tie of the role; before the first and after the last one stands the role itself. */
function along(ring: Ring, { role, tie }: Place, turn: 1 | -1): string | null {
  const stops = [null, ...tiesInFocusOrder(ring, role).map(({ id }) => id)];
  return stops.at((stops.indexOf(tie) + turn) % stops.length) ?? null;
}
