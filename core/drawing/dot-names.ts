import { type Box, CHIP_TEXT, type NameSide, type Rect } from './scene.ts';
import { breakLines, textWidth } from './text-width.ts';

/** Room for the name beside a dot, and its line, in px. */
const MOST = 130;
const LINE = 15;
const BESIDE = 4;

/** The name of a dot as far as it is written. */
export const dotName = ({ title, chosen }: Box): string =>
  breakLines(title, CHIP_TEXT, chosen, MOST, 1)[0] ?? '';

const SIDES: readonly NameSide[] = ['right', 'left', 'below', 'above'];

/** Where the name of a dot stands on each of its sides. */
function rectAt(side: NameSide, box: Box): Rect {
  const { x, y, width, height } = box;
  const size = { width: textWidth(dotName(box), CHIP_TEXT, box.chosen), height: LINE };
  const [across, down] = [x + (width - size.width) / 2, y + (height - LINE) / 2];
  if (side === 'right') return { x: x + width + BESIDE, y: down, ...size };
  if (side === 'left') return { x: x - BESIDE - size.width, y: down, ...size };
  return { x: across, y: side === 'below' ? y + height : y - LINE, ...size };
}

const cover = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Of a picture with thousands of dots, only what is in the same stripes can be in the way. */
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
        const there = stripes.get(stripe);
        if (there) there.push(rect);
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
 * The names that are written, by the ids of their dots: each on the first side where it covers no dot and no other name, and none
 * where there is no such side; the chosen one is always named. The first of the boxes choose first.
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
