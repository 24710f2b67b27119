import type { ExplorerNode } from '../explorer/inputs.ts';
import type { Point, Stroke } from './shapes.ts';

/** Font size of chip and dot names, which Cytoscape uses too. */
export const CHIP_TEXT = 12;

/** The side of a dot on which its name is drawn. */
export type NameSide = 'right' | 'left' | 'below' | 'above';

/** A box, given by its top left corner and its size. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes overlap, or are closer than `apart` one above the other. */
export const cover = (one: Rect, other: Rect, apart = 0): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height + apart &&
  other.y < one.y + one.height + apart;

/**
 * A tray for a group, a chip for an organization or for all in a role, or a dot of the free view.
 */
export interface Box extends Rect {
  readonly kind: 'tray' | 'chip' | 'dot';
  readonly id: string;
  /** The tray that contains a chip; empty for boxes without one. */
  readonly parent: string;
  readonly title: string;
  /** Shown at the right of a tray's head: the number of entries, and of ties within. */
  readonly note: string;
  readonly mark: ExplorerNode['state'] | null;
  readonly sector: ExplorerNode['sector'];
  /** True for full strength, false for faded. */
  readonly lit: boolean;
  readonly chosen: boolean;
  /** Where a dot's name is drawn; a dot without this has no room for a name. */
  readonly nameAt?: NameSide;
}

/** Ties between two boxes: a band of many, or one line. */
export interface Link {
  readonly kind: 'band' | 'line';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly control: Point | null;
  readonly end: Point;
  /** Painted over each other, widest first. */
  readonly strokes: readonly Stroke[];
  /** Words on the link, one string per line. */
  readonly words: readonly string[];
  /** How far the words are moved below the middle, in px, so that they don't overlap others. */
  readonly wordsDown?: number;
  /** Initials of the person to call at its end, where people are shown; otherwise empty. */
  readonly initials: string;
  readonly lit: boolean;
}

/** What the explorer shows, before anything is drawn: one list shared by Cytoscape and saved files. */
export interface Scene extends Rect {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** Opacity of what a selection leaves out. */
export const FADED = 0.28;
/** Opacity of the lines that a selection leaves out: there are many more of them. */
export const FADED_LINE = 0.12;

export const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/**
 * Returns the point where a straight line from the middle of a box toward a point leaves the box.
 */
export function border(box: Rect, towards: Point): Point {
  const from = middle(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const part = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: from.x + dx * part, y: from.y + dy * part };
}
