/**
 * Every color of a drawing, by the name of its custom property. These are the colors for paper, files and light
 * pages; a page uses the property, which `web/shared/styles/_colors.scss` sets for light and dark.
 */
export const PALETTE = {
  paper: '#ffffff',
  ink: '#1b1b1b',
  'ink-soft': '#3d4551',
  'ink-faint': '#565c65',
  'line-strong': '#71767a',
  navy: '#162e51',
  link: '#005ea2',
  gap: '#b50909',
  met: '#1a4480',
  below: '#8a4b00',
  ended: '#5b3a8e',
  recorded: '#9fb3cf',
  stack: '#5d7399',
  select: '#face00',
  focus: '#2491ff',
  mark: '#ffe58f',
  learned: '#bcd6f5',
  track: '#e6e9ec',
  leader: '#a9aeb1',
  dot: '#8d9297',
  outline: '#4a4f55',
  'outline-faint': '#c6cace',
  'ramp-1': '#fdf8ee',
  'ramp-2': '#f3dcb8',
  'ramp-3': '#dfa764',
  'ramp-4': '#b06a26',
  'ramp-5': '#6b3509',
} as const;

const COLORS = new Map<string, string>(Object.entries(PALETTE));
const NAMES = new Map([...COLORS].map(([name, color]) => [color, name]));

/**
 * Returns a color as a page draws it: `#162e51` becomes `var(--navy)`. Colors outside the palette are returned
 * unchanged.
 */
export function paint(color: string): string {
  const name = NAMES.get(color);
  return name === undefined ? color : `var(--${name})`;
}

/** Replaces custom properties with their paper colors, for a standalone file. */
export const onPaperColors = (text: string): string =>
  text.replaceAll(/var\(--([\w-]+)\)/g, (property, name) => COLORS.get(name) ?? property);
