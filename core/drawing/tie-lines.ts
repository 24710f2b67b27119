import { type Counts, expected } from '../explorer/groups.ts';
import type { ExplorerLine } from '../explorer/inputs.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { PALETTE } from './palette.ts';
import type { Stroke } from './shapes.ts';
import { HOLLOW, RED } from './slot-styles.ts';
import { NO_ONE_NOW, PAPER_ONLY, type StateStyle, TIE_STATES } from './states.ts';

/** Colors of the three parts of a band. */
export const BAND_COLORS = { met: PALETTE.met, fix: RED, ask: PALETTE['outline-faint'] } as const;

/** A wider band would cover what it joins. */
const WIDEST_BAND = 60;
const NOT_EXPECTED: StateStyle = {
  word: 'Same evidence, no tie expected',
  color: PALETTE['line-strong'],
  mark: 'dash',
  meaning: 'open',
};

/** Returns the words and mark of a line. */
export function lineStyle({ state, vacant, meaning }: ExplorerLine): StateStyle {
  if (state === null) return NOT_EXPECTED;
  if (vacant) return meaning === 'met' ? PAPER_ONLY : NO_ONE_NOW;
  return TIE_STATES[state];
}

/** The dash of lines that are neither met, nor to fix, nor to ask. */
const OTHER: readonly number[] = [1, 5];

/**
 * Returns the strokes of a line: wider with its level, and hollow if on paper only, as in the ring.
 * @param thin set where all lines of a network are drawn
 */
export function lineStrokes(line: ExplorerLine, thin = false): Stroke[] {
  const width = thin ? 0.7 + line.level * 0.35 : 1.2 + line.level * 0.7;
  const style = lineStyle(line);
  if (style === PAPER_ONLY)
    return [
      { ...HOLLOW.outside, width: width + 2 },
      { ...HOLLOW.core, width },
    ];
  const state = style === NO_ONE_NOW ? null : line.state;
  return [{ color: style.color, width, dash: state === null ? OTHER : TIE_STATES[state].dash }];
}

/** Returns pixels per tie, so that the band with the most ties is not too wide. */
export const widthATie = (all: readonly Counts[]): number =>
  Math.min(THRESHOLDS.bandWidthATie.value, WIDEST_BAND / Math.max(1, ...all.map(expected)));

/**
 * Returns navy for met ties, on red for those to fix, on gray for those to ask; empty if no tie is expected.
 */
export function bandStrokes({ met, fix, ask }: Counts, perTie: number): Stroke[] {
  const part = (color: string, width: number): Stroke => ({ color, width, dash: [] });
  // A colored edge narrower than a pixel on either side would not be visible.
  const inner = Math.max(met * perTie, met > 0 ? 1 : 0);
  const red = fix > 0 ? Math.max((met + fix) * perTie, inner + 2) : inner;
  const grey = ask > 0 ? Math.max((met + fix + ask) * perTie, red + 2) : red;
  return [
    ...(ask > 0 ? [part(BAND_COLORS.ask, grey)] : []),
    ...(fix > 0 ? [part(BAND_COLORS.fix, red)] : []),
    ...(met > 0 ? [part(BAND_COLORS.met, inner)] : []),
  ];
}
