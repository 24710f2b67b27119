import type { OrganizationNode } from './organization-nodes.ts';
import { polar } from './polar.ts';
import type { Point } from './shapes.ts';
import { spread } from './spread.ts';

/** Sizes of the ring that is opened into all organizations. */
export const DIAMETER = 30;
const PITCH = DIAMETER + 6;
const ROW = DIAMETER + 8;
/** Room between two sectors, in px along the ring. */
const BETWEEN_SECTORS = 26;

export interface ExpandedPlaces {
  /** Place of each seat, in the order of the seats. */
  places: readonly { at: Point; degrees: number }[];
  /** Radius of the outermost row. */
  reach: number;
}

const sectorGaps = (seats: readonly OrganizationNode[]): number =>
  new Set(seats.map(({ sector }) => sector)).size * BETWEEN_SECTORS;

/**
 * The radius on which the seats stand in one row, as far as the names beside them leave room; where even that is too
 * little, the least one, for several rows.
 */
export function expandedRadius(seats: readonly OrganizationNode[], width: number): number {
  const [least, most] = [Math.round(width * 0.19), Math.round(width * 0.235)];
  const needed = Math.ceil((seats.length * PITCH + sectorGaps(seats)) / (2 * Math.PI));
  return needed > most ? least : Math.max(least, needed);
}

/**
 * Seats around the ring, each as near to its slot as the others let it. What does not fit in one row stands in two or
 * more, in turn. Computed, not simulated: the same seats give the same places.
 */
export function expandedPlaces(seats: readonly OrganizationNode[], radius: number): ExpandedPlaces {
  const round = 2 * Math.PI * radius;
  const rows = Math.max(1, Math.ceil((seats.length * PITCH) / (round - sectorGaps(seats))));
  const perPixel = 360 / round;
  const wishes = seats.map(({ sector, degrees }, index) => {
    const first = seats[index - 1]?.sector !== sector;
    const size = (PITCH / rows + (first ? BETWEEN_SECTORS : 0)) * perPixel;
    return { start: degrees - size + (PITCH / rows / 2) * perPixel, size };
  });
  const directions = withinOneTurn(
    spread(wishes).map((start, index) => start + (wishes[index]?.size ?? 0) - (PITCH / rows / 2) * perPixel),
    (PITCH / rows) * perPixel,
  );
  return {
    places: directions.map((degrees, index) => ({
      degrees,
      at: polar(degrees, radius + (index % rows) * ROW),
    })),
    reach: radius + (rows - 1) * ROW,
  };
}

/** When the last seats would run over the first ones, all are spaced evenly instead. */
function withinOneTurn(directions: readonly number[], pitch: number): readonly number[] {
  const first = directions[0] ?? 0;
  const last = directions.at(-1) ?? 0;
  if (last - first <= 360 - pitch) return directions;
  return directions.map((_, index) => first + (index * 360) / directions.length);
}
