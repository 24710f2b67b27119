import { linesWithin } from '../explorer/focus.ts';
import type { ExplorerNetwork } from '../explorer/inputs.ts';
import type { Positions } from '../explorer/placing.ts';
import { straight } from './band-curves.ts';
import { worstLast } from './explorer-focus.ts';
import type { Box, Link, Scene } from './scene.ts';
import { lineStroke } from './tie-lines.ts';

/** Of a dot, in px at full size. */
export const DOT = 16;

interface FreePicture {
  readonly network: ExplorerNetwork;
  readonly positions: Positions;
  readonly select: string;
  readonly steps: number;
}

/** The free view: every organization where the layout or a person has put it, and every tie as a line. */
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
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const links = [...network.lines].sort(worstLast).flatMap((line): Link[] => {
    const [from, to] = [byId.get(`org:${line.a}`), byId.get(`org:${line.b}`)];
    if (!from || !to) return [];
    return [
      {
        ...{ kind: 'line', id: `line:${line.id}`, from: from.id, to: to.id, ...straight(from, to) },
        ...{
          strokes: [lineStroke(line, true)],
          words: [],
          initials: '',
          lit: !lit || lit.has(line),
        },
      },
    ];
  });
  return boxed(boxes, links);
}

/** Room at the right of the last dot for its name. */
const NAME = 140;

function boxed(boxes: readonly Box[], links: readonly Link[]): Scene {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y } of boxes) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  const size = { width: right - left + DOT + NAME, height: bottom - top + 2 * DOT };
  return { x: left, y: top, ...size, boxes, links };
}
