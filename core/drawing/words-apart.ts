import { cover, type Link, type Rect } from './scene.ts';
import type { Point } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** Font size and line height of the words on a link. */
export const WORDS_TEXT = 11.5;
export const WORDS_LINE = 14;

/** Space kept between the words of two links. */
const BETWEEN = 4;

/** Returns the middle of a link. */
function middleOf({ start, control, end }: Link): Point {
  const bend = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
}

/** Returns the box of the words on a link: at its middle, or as far below as they were moved. */
export function wordsBox(link: Link): Rect {
  const { x, y } = middleOf(link);
  const width = Math.max(...link.words.map((line) => textWidth(line, WORDS_TEXT, true))) + 12;
  const height = link.words.length * WORDS_LINE + 6;
  return { x: x - width / 2, y: y - height / 2 + (link.wordsDown ?? 0), width, height };
}

/**
 * Moves words down where they would cover those of another link; the uppermost stay where they are.
 */
export function wordsApart(links: readonly Link[]): Link[] {
  const taken: Rect[] = [];
  const down = new Map<string, number>();
  const named = links
    .filter(({ words }) => words.length > 0)
    .map((link) => ({ id: link.id, box: wordsBox(link) }));
  for (const { id, box } of named.sort((one, other) => one.box.y - other.box.y)) {
    let moved = box;
    for (const above of taken.sort((one, other) => one.y - other.y))
      if (cover(moved, above, BETWEEN)) moved = { ...moved, y: above.y + above.height + BETWEEN };
    taken.push(moved);
    if (moved !== box) down.set(id, moved.y - box.y);
  }
  return links.map((link) => {
    const wordsDown = down.get(link.id);
    return wordsDown === undefined ? link : { ...link, wordsDown };
  });
}
