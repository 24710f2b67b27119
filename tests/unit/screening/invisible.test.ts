import { expect, it } from 'vitest';
import { screen } from '../../../server/screening/screen.ts';
import { ALLOWED, REFUSED } from './examples.ts';

const INVISIBLE = '\u200b';
const texts = [...REFUSED.map(([text]) => text), ...ALLOWED.map((row) => [row].flat()[0] ?? '')];

it('plain text, which is read as it is, is judged as with a character that is not: an invisible one', () => {
  const plain = texts.filter((text) => /^[\x20-\x7e]+$/.test(text));
  expect(plain.length).toBeGreaterThan(100);
  for (const text of plain.filter((text) => text.length < 900))
    expect([text, screen(text + INVISIBLE)]).toEqual([text, screen(text)]);
});
