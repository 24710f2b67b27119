import type { ExplorerNode } from '../explorer/inputs.ts';
import type { Point, Stroke } from './shapes.ts';

/** Letters of the names of chips and dots, which Cytoscape uses too. */
export const CHIP_TEXT = 12;

/** On which side of a dot its name stands. */
export type NameSide = 'right' | 'left' | 'below' | 'above';

/** A box by its top left corner and its size. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tray of a group, a chip of an organization or of all in a role, or a dot of the free view. */
export interface Box extends Rect {
  readonly kind: 'tray' | 'chip' | 'dot';
  readonly id: string;
  /** The tray in which a chip stands; empty for what stands by itself. */
  readonly parent: string;
  readonly title: string;
  /** At the right of a tray's head: how many, and ties within. */
  readonly note: string;
  readonly mark: ExplorerNode['state'] | null;
  readonly sector: ExplorerNode['sector'];
  /** Full strength, or faded. */
  readonly lit: boolean;
  readonly chosen: boolean;
  /** Of a dot, where its name stands; a dot without it has no room for a name. */
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
  /** One over the other, the widest first. */
  readonly strokes: readonly Stroke[];
  /** Words upon it, a line each. */
  readonly words: readonly string[];
  /** In px, how far below its middle the words stand, so that they cover no others. */
  readonly wordsDown?: number;
  /** Initials of who is called at its end, where people are shown; otherwise empty. */
  readonly initials: string;
  readonly lit: boolean;
}

/** What the explorer shows, before anything is drawn: one list that Cytoscape and a saved file both show. */
export interface Scene extends Rect {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** Opacity of what a choice leaves aside. */
export const FADED = 0.28;

export const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where a straight line from the middle of a box towards a point leaves the box. */
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
