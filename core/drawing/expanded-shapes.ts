import type { Selection } from './emphasis.ts';
import { nodeCircle, withBehind } from './expanded-circles.ts';
import { expandedEmphasis, nodesFor } from './expanded-emphasis.ts';
import { expandedLabels, type NodePlace } from './expanded-labels.ts';
import { evidencePairs, pairLines } from './expanded-lines.ts';
import { expandedPlaces, expandedRadius } from './expanded-places.ts';
import type { DrawnModel, DrawnNetwork } from './inputs.ts';
import { nodesOf, officeNode } from './organization-nodes.ts';
import type { Ring } from './ring-data.ts';
import { boxed } from './ring-shapes.ts';
import { ringSize } from './ring-slots.ts';
import type { Drawing } from './shapes.ts';

export interface ExpandedView {
  width: number;
  selection: Selection | null;
  marked: readonly string[];
}

/**
 * The ring expanded into all organizations of the district, each near the slot of its role, joined by evidence. Roles that
 * no one fills keep a place, so that what is missing stays in sight.
 */
export function drawExpanded(
  ring: Ring,
  network: DrawnNetwork,
  model: DrawnModel,
  view: ExpandedView,
): Drawing {
  const nodes = nodesOf(ring, network, model);
  const radius = expandedRadius(nodes, view.width);
  const { places, reach } = expandedPlaces(nodes, radius);
  const pairs = evidencePairs(network);
  const emphasis = expandedEmphasis(network, pairs, view.selection);
  const marked = view.marked.flatMap((subject) => nodesFor(network, subject));
  const rim = nodes.flatMap((node, index): NodePlace[] => {
    const place = places[index];
    return place
      ? [{ node, degrees: place.degrees, circle: nodeCircle(node, place.at, network.asOf, emphasis) }]
      : [];
  });
  const office = officeNode(ring, network);
  const hubSize = ringSize(view.width).slot * 1.45;
  const hub = office && nodeCircle(office, { x: 0, y: 0 }, network.asOf, emphasis, hubSize);
  const circles = [...(hub ? [hub] : []), ...rim.map(({ circle }) => circle)];
  const degrees = new Map(rim.map((place) => [place.node.id, place.degrees]));
  const shapes = [
    ...pairLines(pairs, { circles, degrees, radius, chosen: emphasis.chosen }),
    ...circles.flatMap((circle) => withBehind(circle, emphasis, marked)),
    ...expandedLabels(rim, reach, view.width, emphasis.lit),
  ];
  return boxed(shapes, view.width, reach + 24);
}
