import type { Chip } from '../explorer/chips.ts';
import { linesWithin } from '../explorer/focus.ts';
import { type BandOf, countsInWords, countsOf, expected } from '../explorer/groups.ts';
import type { ExplorerLine, ExplorerNetwork } from '../explorer/inputs.ts';
import { groupBy } from '../group-by.ts';
import { byPlaceIn } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { straight } from './band-curves.ts';
import type { Box, Link } from './scene.ts';
import { bandStrokes, lineStrokes, widthATie } from './tie-lines.ts';

/** How selecting an organization changes a picture with trays. */
export interface Focus {
  readonly chosen: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly links: readonly Link[];
}

interface Asked {
  readonly network: ExplorerNetwork;
  readonly select: string;
  readonly steps: number;
  readonly initials: ReadonlyMap<string, string>;
}

/**
 * Returns the ties of the selected organization or role; null if none is selected. Falls back to bands when
 * there are too many lines.
 */
export function focusOf(
  boxes: readonly Box[],
  chips: readonly Chip[],
  { network, select, steps, initials }: Asked,
): Focus | null {
  const chip = chips.find(({ id, nodes }) => id === select || nodes.some((node) => `org:${node}` === select));
  const from = chip && boxes.find(({ id }) => id === chip.id);
  if (!chip || !from) return null;
  const chipOf = new Map(chips.flatMap(({ id, nodes }) => nodes.map((node) => [node, id])));
  const picked = select.startsWith('org:') ? [select.slice(4)] : chip.nodes;
  const lines = distinctLines(picked.flatMap((id) => linesWithin(network, id, steps).lines));
  const ends = lines.flatMap(({ a, b }) => [chipOf.get(a) ?? '', chipOf.get(b) ?? '']);
  const few = lines.length <= THRESHOLDS.linesInPicture.value;
  return {
    chosen: new Set([from.id]),
    lit: new Set([from.id, ...ends]),
    links: few
      ? singleLinks(lines, chipOf, boxes, { from: from.id, initials })
      : bandsFrom(from, lines, chipOf, boxes),
  };
}

const distinctLines = (lines: readonly ExplorerLine[]): ExplorerLine[] => [
  ...new Map(lines.map((line) => [line.id, line])).values(),
];

/** Draws each tie as its own line, those to fix on top. */
function singleLinks(
  lines: readonly ExplorerLine[],
  chipOf: ReadonlyMap<string, string>,
  boxes: readonly Box[],
  chosen: { from: string; initials: ReadonlyMap<string, string> },
): Link[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return [...lines].sort(worstLast).flatMap((line): Link[] => {
    // A line starts at the selected item, so that the partner is at its end.
    const [a, b] = chipOf.get(line.b) === chosen.from ? [line.b, line.a] : [line.a, line.b];
    const [from, to] = [byId.get(chipOf.get(a) ?? ''), byId.get(chipOf.get(b) ?? '')];
    if (!from || !to || from === to) return [];
    return [
      {
        ...{ kind: 'line', id: `line:${line.id}`, from: from.id, to: to.id, ...straight(from, to) },
        ...{ strokes: lineStrokes(line), words: [], lit: true, initials: chosen.initials.get(b) ?? '' },
      },
    ];
  });
}

/** Ties to fix are painted last, on top. */
export const worstLast = byPlaceIn(['other', 'ask', 'met', 'fix'], ({ meaning }: ExplorerLine) => meaning);

/** Returns one band from the selected item to each tray in which it has ties. */
function bandsFrom(
  from: Box,
  lines: readonly ExplorerLine[],
  chipOf: ReadonlyMap<string, string>,
  boxes: readonly Box[],
): Link[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const ends = lines.flatMap((line) =>
    [...new Set([line.a, line.b])].flatMap((end) => {
      const box = byId.get(chipOf.get(end) ?? '');
      return box && box.id !== from.id ? { tray: box.parent, line } : [];
    }),
  );
  const tied = groupBy(ends, ({ tray }) => tray);
  const bands = [...new Set(ends.map(({ tray }) => tray))].map(
    (tray): BandOf => ({
      ...{ id: tray, a: from.id, b: tray, counts: countsOf(tied(tray).map(({ line }) => line)) },
    }),
  );
  const perTie = widthATie(bands.map(({ counts }) => counts));
  return bands.flatMap(({ id, counts }): Link[] => {
    const tray = byId.get(id);
    if (!tray || id === from.parent || expected(counts) === 0) return [];
    return [
      {
        ...{ kind: 'band', id: `part:${from.id}:${id}`, from: from.id, to: id, ...straight(from, tray) },
        ...{
          strokes: bandStrokes(counts, perTie),
          words: [countsInWords({ ...counts, other: 0 })],
          initials: '',
          lit: true,
        },
      },
    ];
  });
}
