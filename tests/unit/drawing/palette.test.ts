import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { onPaperColors, PALETTE, paint } from '../../../core/drawing/palette.ts';

const SHEET = new URL('../../../web/shared/styles/_colors.scss', import.meta.url);
const [light = '', dark = ''] = readFileSync(SHEET, 'utf8').split(
  '@media screen and (prefers-color-scheme: dark)',
);
const colorsIn = (text: string) =>
  new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]),
  );
const SCHEMES = { light: colorsIn(light), dark: colorsIn(dark) };

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

it('no stylesheet has a color of its own, but for what is printed in black', () => {
  const root = new URL('../../../web/', import.meta.url).pathname;
  const sheets = globSync('**/*.scss', { cwd: root }).filter((path) => !path.endsWith('_colors.scss'));
  expect(sheets.length).toBeGreaterThan(20);
  const own = sheets.flatMap((path) =>
    [...readFileSync(`${root}${path}`, 'utf8').matchAll(/#[0-9a-f]{3,8}\b/gi)].map(
      ([color]) => `${path} ${color}`,
    ),
  );
  expect(own.filter((color) => !/ #(?:000|767676)$/.test(color))).toEqual([]);
});

describe('the colors of drawings', () => {
  it('are on light pages what they are on paper', () => {
    for (const [name, color] of Object.entries(PALETTE)) expect(SCHEMES.light.get(name), name).toBe(color);
  });

  it('have another value for dark pages each, as all colors of the pages have but those of the header', () => {
    const names = [...SCHEMES.light.keys()].filter((name) => !name.includes('header'));
    expect([...SCHEMES.dark.keys()].sort()).toEqual(names.sort());
  });

  it.each(['light', 'dark'] as const)('stand out against the page: %s', (scheme) => {
    const against = (name: string) =>
      contrast(SCHEMES[scheme].get(name) ?? '', SCHEMES[scheme].get('paper') ?? '');
    for (const name of [
      'ink',
      'ink-soft',
      'ink-faint',
      'navy',
      'link',
      'visited',
      'gap',
      'met',
      'below',
      'ended',
    ])
      expect(against(name), name).toBeGreaterThanOrEqual(4.5);
    for (const name of ['line-strong', 'outline', 'dot'])
      expect(against(name), name).toBeGreaterThanOrEqual(3);
  });

  it('are custom properties on a page, and colors again in a file', () => {
    expect(paint(PALETTE.navy)).toBe('var(--navy)');
    expect(paint('none')).toBe('none');
    expect(onPaperColors('fill="var(--navy)" stroke="var(--other)"')).toBe(
      'fill="#162e51" stroke="var(--other)"',
    );
  });
});
