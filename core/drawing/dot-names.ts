import { type Box, CHIP_TEXT, cover, type NameSide, type Rect } from './scene.ts';
import { breakLines, textWidth } from './text-width.ts';

/** Space for the name beside a dot, and its line height, in px. */
const MOST = 130;
const LINE = 15;
const BESIDE = 4;

/** Returns a dot's name, shortened to the space it gets. */
export const dotName = ({ title, chosen }: Box): string =>
  breakLines(title, CHIP_TEXT, chosen, MOST, 1)[0] ?? '';

const SIDES: readonly NameSide[] = ['right', 'left', 'below', 'above'];

/** Returns where a dot's name goes on the given side. */
function rectAt(side: NameSide, box: Box): Rect {
  const { x, y, width, height } = box;
  const size = { width: textWidth(dotName(box), CHIP_TEXT, box.chosen), height: LINE };
  const [across, down] = [x + (width - size.width) / 2, y + (height - LINE) / 2];
  if (side === 'right') return { x: x + width + BESIDE, y: down, ...size };
  if (side === 'left') return { x: x - BESIDE - size.width, y: down, ...size };
  return { x: across, y: side === 'below' ? y + height : y - LINE, ...size };
}

/**
 * Height of a stripe. With thousands of dots, only rectangles in the same stripes are checked for
 * overlap.
 */
const STRIPE = 40;

function createGround(): { isFree: (rect: Rect) => boolean; take: (rect: Rect) => void } {
  const stripes = new Map<number, Rect[]>();
  const stripesOf = ({ y, height }: Rect): number[] => {
    const top = Math.floor(y / STRIPE);
    return Array.from({ length: Math.floor((y + height) / STRIPE) - top + 1 }, (_, at) => top + at);
  };
  return {
    isFree: (rect) =>
      stripesOf(rect).every((stripe) => !(stripes.get(stripe) ?? []).some((other) => cover(rect, other))),
    take: (rect) => {
      for (const stripe of stripesOf(rect)) {
        const taken = stripes.get(stripe);
        if (taken) taken.push(rect);
        else stripes.set(stripe, [rect]);
      }
    },
  };
}

export interface DotName {
  readonly side: NameSide;
  readonly rect: Rect;
}

/**
 * Returns the names to draw, by dot id. Each goes on the first side where it covers no dot and no other name,
 * and is omitted if there is none; the chosen dot is always named. Earlier boxes choose first.
 */
export function namesBeside(boxes: readonly Box[]): Map<string, DotName> {
  const ground = createGround();
  for (const box of boxes) ground.take(box);
  const names = new Map<string, DotName>();
  for (const box of boxes) {
    const places = SIDES.map((side) => ({ side, rect: rectAt(side, box) }));
    const name = places.find(({ rect }) => ground.isFree(rect)) ?? (box.chosen ? places[0] : undefined);
    if (!name) continue;
    ground.take(name.rect);
    names.set(box.id, name);
  }
  return names;
}
