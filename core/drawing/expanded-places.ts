import type { OrganizationNode } from './organization-nodes.ts';
import { polar } from './polar.ts';
import type { Point } from './shapes.ts';
import { spread } from './spread.ts';

/** Sizes of the ring that is expanded into all organizations. */
export const DIAMETER = 30;
const PITCH = DIAMETER + 6;
const ROW = DIAMETER + 8;
/** Room between two sectors, in px along the ring. */
const BETWEEN_SECTORS = 26;

export interface ExpandedPlaces {
  /** Place of each node, in the order of the nodes. */
  places: readonly { at: Point; degrees: number }[];
  /** Radius of the outermost row. */
  reach: number;
}

const sectorGaps = (nodes: readonly OrganizationNode[]): number =>
  new Set(nodes.map(({ sector }) => sector)).size * BETWEEN_SECTORS;

/**
 * The radius on which the nodes stand in one row, as far as the names beside them leave room; where even that is too
 * little, the least one, for several rows.
 */
export function expandedRadius(nodes: readonly OrganizationNode[], width: number): number {
  const [least, most] = [Math.round(width * 0.19), Math.round(width * 0.235)];
  const needed = Math.ceil((nodes.length * PITCH + sectorGaps(nodes)) / (2 * Math.PI));
  return needed > most ? least : Math.max(least, needed);
}

/**
 * Nodes around the ring, each as near to its slot as the others let it. What does not fit in one row stands in two or
 * more, in turn. Computed, not simulated: the same nodes give the same places.
 */
export function expandedPlaces(nodes: readonly OrganizationNode[], radius: number): ExpandedPlaces {
  const round = 2 * Math.PI * radius;
  const rows = Math.max(1, Math.ceil((nodes.length * PITCH) / (round - sectorGaps(nodes))));
  const perPixel = 360 / round;
  const wishes = nodes.map(({ sector, degrees }, index) => {
    const first = nodes[index - 1]?.sector !== sector;
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

/** When the last nodes would run over the first ones, all are spaced evenly instead. */
function withinOneTurn(directions: readonly number[], pitch: number): readonly number[] {
  const first = directions[0] ?? 0;
  const last = directions.at(-1) ?? 0;
  if (last - first <= 360 - pitch) return directions;
  return directions.map((_, index) => first + (index * 360) / directions.length);
}
