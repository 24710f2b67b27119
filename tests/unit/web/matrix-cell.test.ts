import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paint } from '../../../core/drawing/palette.ts';
import { NO_ONE_NOW, PAPER_ONLY, TIE_STATES } from '../../../core/drawing/states.ts';
import { cellOf } from '../../../web/district/matrix-cell.ts';

const STYLES = [...Object.values(TIE_STATES), PAPER_ONLY, NO_ONE_NOW];
const sheet = readFileSync(new URL('../../../web/district/styles/_matrix.scss', import.meta.url), 'utf8');

describe('a cell of the matrix', () => {
  it('has the color that its state has in the ring', () => {
    for (const style of STYLES) expect(cellOf(style).style['--state'], style.word).toBe(paint(style.color));
  });

  it('is drawn by a rule of the style sheet, which has none for a state that there is not', () => {
    const drawn = STYLES.flatMap((style) => cellOf(style).class.split(' '));
    const rules = [...sheet.matchAll(/\.(cell--[\w-]+)/g)].map(([, name = '']) => name);
    const others = ['cell--required', 'cell--chosen'];
    expect(rules.filter((name) => !drawn.includes(name) && !others.includes(name))).toEqual([]);
    for (const state of ['met', 'below-expected', 'ended', 'no-contact', 'question', 'open'])
      expect(rules).toContain(`cell--${state}`);
  });

  it('of a vacant position is not filled as if the tie were met', () => {
    expect(cellOf(TIE_STATES.met).class).toContain('cell--met');
    for (const style of [PAPER_ONLY, NO_ONE_NOW]) expect(cellOf(style).class).not.toContain('cell--met');
  });
});
