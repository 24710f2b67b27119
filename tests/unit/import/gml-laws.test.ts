import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GmlList, parseGml } from '../../../server/import/read/gml-lists.ts';

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\s/g, ' '));
const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/);
const { list } = fc.letrec<{ list: GmlList; value: string | GmlList }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('list')),
  list: fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }),
}));

/** Writes GML as its specification says: quotation marks, ampersands and letters beyond ASCII as entities. */
const escaped = (value: string): string =>
  [...value].map((letter) => (/[^ !#-%'-~]/.test(letter) ? `&#${letter.codePointAt(0)};` : letter)).join('');
const written = (value: string | GmlList): string =>
  typeof value === 'string'
    ? `"${escaped(value)}"`
    : `[ # a comment with "marks" and ]\n${value.map(([name, each]) => `${name} ${written(each)}`).join('\n')}\n]`;

it('GML reads back the same, whatever its texts, and however deep its lists lie', () => {
  fc.assert(
    fc.property(list, (value) => {
      expect(parseGml(`# made\ngraph ${written(value)}`)).toEqual([['graph', value]]);
    }),
  );
});

it('GML that is cut off anywhere is refused or is shorter, and never ends in another error', () => {
  const whole = 'graph [ node [ id 1 label "Lake &amp; Erie" ] edge [ source 1 target 1 ] ] ';
  for (let end = 0; end < whole.length - 2; end += 1)
    if (whole.slice(0, end).trim() !== '')
      expect(() => parseGml(whole.slice(0, end))).toThrow(/not valid GML/);
});
