import type { Answer } from '../shared/api.ts';
import type { Selection } from './emphasis.ts';
import { seatCircle, withBehind } from './opened-circles.ts';
import { openedEmphasis, seatsMeant } from './opened-emphasis.ts';
import { openedLabels, type SeatPlace } from './opened-labels.ts';
import { evidencePairs, pairLines } from './opened-lines.ts';
import { openedPlaces, openedRadius } from './opened-places.ts';
import type { Ring } from './ring-data.ts';
import { boxed } from './ring-shapes.ts';
import { ringSize } from './ring-slots.ts';
import { officeSeat, seatsOf } from './seats.ts';
import type { Drawing } from './shapes.ts';

export interface OpenedView {
  width: number;
  selection: Selection | null;
  marked: readonly string[];
}

/**
 * The ring opened into all organizations of the district, each near the slot of its role, joined by evidence. Roles that
 * nobody fills keep a place, so that what is missing stays in sight.
 */
export function drawOpened(
  ring: Ring,
  network: Answer<'/districts/:districtId/network'>,
  model: Answer<'/model'>,
  view: OpenedView,
): Drawing {
  const seats = seatsOf(ring, network, model);
  const radius = openedRadius(seats, view.width);
  const { places, reach } = openedPlaces(seats, radius);
  const pairs = evidencePairs(network);
  const emphasis = openedEmphasis(network, pairs, view.selection);
  const marked = view.marked.flatMap((subject) => seatsMeant(network, subject));
  const rim = seats.flatMap((seat, index): SeatPlace[] => {
    const place = places[index];
    return place
      ? [{ seat, degrees: place.degrees, circle: seatCircle(seat, place.at, network.asOf, emphasis) }]
      : [];
  });
  const office = officeSeat(ring, network);
  const hubSize = ringSize(view.width).slot * 1.45;
  const hub = office && seatCircle(office, { x: 0, y: 0 }, network.asOf, emphasis, hubSize);
  const circles = [...(hub ? [hub] : []), ...rim.map(({ circle }) => circle)];
  const degrees = new Map(rim.map((place) => [place.seat.id, place.degrees]));
  const shapes = [
    ...pairLines(pairs, { circles, degrees, radius, chosen: emphasis.chosen }),
    ...circles.flatMap((circle) => withBehind(circle, emphasis, marked)),
    ...openedLabels(rim, reach, view.width, emphasis.lit),
  ];
  return boxed(shapes, view.width, reach + 24);
}
