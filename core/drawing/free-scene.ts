import { linesWithin } from '../explorer/focus.ts';
import type { ExplorerNetwork } from '../explorer/inputs.ts';
import type { Positions } from '../explorer/placing.ts';
import { straight } from './band-curves.ts';
import { type DotName, namesBeside } from './dot-names.ts';
import { worstLast } from './explorer-focus.ts';
import type { Box, Link, Scene } from './scene.ts';
import { lineStrokes } from './tie-lines.ts';

/** Diameter of a dot, in px at full size. */
const DOT = 16;

interface FreePicture {
  readonly network: ExplorerNetwork;
  readonly positions: Positions;
  readonly select: string;
  readonly steps: number;
}

/**
 * Builds the free view: every organization where the layout or a person placed it, and every tie as a
 * line.
 */
export function freeScene({ network, positions, select, steps }: FreePicture): Scene {
  const chosen = select.startsWith('org:') ? select.slice(4) : '';
  const isHere = network.nodes.some(({ id }) => id === chosen);
  const focus = isHere ? linesWithin(network, chosen, steps) : null;
  const lit = focus && new Set(focus.lines);
  const boxes = network.nodes.flatMap((node): Box[] => {
    const spot = positions[node.id];
    if (!spot) return [];
    return [
      {
        ...{ kind: 'dot', id: `org:${node.id}`, parent: '', title: node.name, note: '' },
        ...{ x: spot.x - DOT / 2, y: spot.y - DOT / 2, width: DOT, height: DOT },
        ...{ mark: node.state, sector: node.sector, chosen: node.id === chosen },
        lit: !focus || focus.reached.has(node.id),
      },
    ];
  });
  const names = namesBeside(namedFirst(boxes, network));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const links = [...network.lines].sort(worstLast).flatMap((line): Link[] => {
    const [from, to] = [byId.get(`org:${line.a}`), byId.get(`org:${line.b}`)];
    if (!from || !to) return [];
    return [
      {
        ...{ kind: 'line', id: `line:${line.id}`, from: from.id, to: to.id, ...straight(from, to) },
        ...{
          strokes: lineStrokes(line, true),
          words: [],
          initials: '',
          lit: !lit || lit.has(line),
        },
      },
    ];
  });
  return boxed(boxes, names, links);
}

/**
 * Returns the boxes in the order in which they choose a place for their name: the selected one, those at
 * full strength, then those with the most ties.
 */
function namedFirst(boxes: readonly Box[], { lines }: ExplorerNetwork): Box[] {
  const ties = new Map<string, number>();
  for (const { a, b } of lines)
    for (const id of [`org:${a}`, `org:${b}`]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const rank = ({ chosen, lit }: Box): number => (chosen ? 0 : lit ? 1 : 2);
  return boxes.toSorted((x, y) => rank(x) - rank(y) || (ties.get(y.id) ?? 0) - (ties.get(x.id) ?? 0));
}

function boxed(boxes: readonly Box[], names: ReadonlyMap<string, DotName>, links: readonly Link[]): Scene {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y, width, height } of [...boxes, ...[...names.values()].map(({ rect }) => rect)]) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  const named = boxes.map((box): Box => {
    const name = names.get(box.id);
    return name ? { ...box, nameAt: name.side } : box;
  });
  return { x: left, y: top, width: right - left, height: bottom - top, boxes: named, links };
}
