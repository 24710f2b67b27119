import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../core/drawing/key-shapes.ts';
import { pictureFile } from '../../../core/drawing/picture-file.ts';
import { ringOf, tiesOf } from '../../../core/drawing/ring-data.ts';
import { drawRing } from '../../../core/drawing/ring-shapes.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const ring = ringOf(MODEL, assessmentOf(example('101-17')), NO_NETWORK);
const drawing = drawRing(ring, { width: 960, ties: 'backbone', selection: null, marked: [] });
const key = keyOf(ring, tiesOf(ring, 'backbone'));
const file = pictureFile(drawing, {
  title: 'District of <Sample> & "Example"',
  notes: ['As of November 25, 2026.'],
  key: [key.ties, key.roles],
});

describe('a saved picture', () => {
  it('explains itself: title, day, key and every label', () => {
    expect(file).toContain('As of November 25, 2026.');
    for (const { words } of [...key.ties, ...key.roles]) expect(file).toContain(words);
    for (const { code } of ring.roles) expect(file).toContain(`>${code}<`);
    expect(file).toContain('Lead police agency');
  });

  it('is a whole SVG whatever characters the names hold', () => {
    expect(file).not.toContain('<Sample>');
    const opened = file.match(/<(path|circle|rect|text|g|svg)\b/g)?.length;
    const closed = file.match(/<\/(path|circle|rect|text|g|svg)>/g)?.length;
    expect(opened).toBe(closed);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+" /);
  });

  it('refers to nothing outside itself', () => {
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
  });
});
