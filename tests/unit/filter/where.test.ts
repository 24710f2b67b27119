import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROOFS } from '../../../core/filter/proof.ts';
import {
  ANY,
  canSay,
  EVERYWHERE,
  parseWhere,
  printWhere,
  statesOf,
  VERBS,
  type Where,
  WhereFault,
} from '../../../core/filter/where.ts';
import { model } from '../model/district.ts';

const IDS = [ANY, ...model.roles.map(({ id }) => id), ...model.ties.map(({ id }) => id)];
const clause = fc.constantFrom(...VERBS).chain((verb) => {
  const item = fc
    .constantFrom(...IDS.filter((id) => canSay(verb, id)))
    .chain((id) =>
      fc.record({ id: fc.constant(id), state: fc.constantFrom<string | null>(null, ...statesOf(verb, id)) }),
    );
  return fc.record({ verb: fc.constant(verb), items: fc.array(item, { minLength: 1, maxLength: 3 }) });
});
const where: fc.Arbitrary<Where> = fc.record({
  clauses: fc.array(clause, { maxLength: 4 }),
  only: fc.constantFrom(null, ...PROOFS),
});

describe('a filter as text', () => {
  it('is read again as it was printed, and printed again as it was read, whatever it says', () => {
    fc.assert(
      fc.property(where, (one) => {
        const text = printWhere(one);
        expect(parseWhere(text, model)).toEqual(one);
        expect(printWhere(parseWhere(text, model))).toBe(text);
      }),
    );
  });

  it('joins by a comma what all holds, by a bar what is one of several, and narrows by a state', () => {
    expect(
      parseWhere(
        'lacks:osha|state-labor!unfilled,has:fbi,lacks:fbi--hsi!below-expected,only:to-confirm',
        model,
      ),
    ).toEqual({
      clauses: [
        {
          verb: 'lacks',
          items: [
            { id: 'osha', state: null },
            { id: 'state-labor', state: 'unfilled' },
          ],
        },
        { verb: 'has', items: [{ id: 'fbi', state: null }] },
        { verb: 'lacks', items: [{ id: 'fbi--hsi', state: 'below expected' }] },
      ],
      only: 'to confirm',
    });
    expect(parseWhere('untrained:any!never', model).clauses).toEqual([
      { verb: 'untrained', items: [{ id: 'any', state: 'never' }] },
    ]);
    expect(parseWhere('', model)).toEqual(EVERYWHERE);
  });

  it.each([
    ['lacks:astronaut', 'astronaut'],
    ['lacks:fbi--astronaut', 'fbi--astronaut'],
    ['wants:fbi', 'wants:fbi'],
    ['lacks:fbi,,has:hsi', 'begin with'],
    ['lacks', 'begin with'],
    ['lacks:', '""'],
    ['lacks:any', 'any'],
    ['untrained:fbi--hsi', 'fbi--hsi'],
    ['lacks:fbi!confirmed', 'confirmed'],
    ['has:fbi!unfilled', 'unfilled'],
    ['lead:fbi!unknown', 'unknown'],
    ['lacks:fbi!unknown!', 'unknown!'],
    ['lacks:fbi,only:sure', 'only:sure'],
    ['only:proven,lacks:fbi', 'only:proven'],
    ['lacks: fbi', ' fbi'],
  ])('is refused with a sentence that names what no one knows: %s', (text, named) => {
    expect(() => parseWhere(text, model)).toThrow(WhereFault);
    expect(() => parseWhere(text, model)).toThrow(named);
  });

  it('is refused with the words that may be used', () => {
    expect(() => parseWhere('wants:fbi', model)).toThrow(
      'has a part that is not understood: "wants:fbi"; it must begin with lacks, has, untrained or lead and a colon',
    );
  });

  it('whatever is typed is refused, or is the one way to say it', () => {
    const typed = fc.stringMatching(/^(lacks|has|untrained|lead|only):(fbi|osha|any|fbi--hsi|[!|,:])*$/);
    fc.assert(
      fc.property(typed, (text) => {
        let read: Where;
        try {
          read = parseWhere(text, model);
        } catch (error) {
          expect(error).toBeInstanceOf(WhereFault);
          return;
        }
        expect(printWhere(read)).toBe(text);
      }),
    );
  });
});
