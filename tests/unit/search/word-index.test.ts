import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../../core/marked-words.ts';
import { countyName } from '../../../core/words/county.ts';
import { searchWords } from '../../../server/features/search/search-words.ts';
import { type Entry, type WordIndex, wordIndex } from '../../../server/search/word-index.ts';
import { FIT } from '../../../server/search/written-words.ts';

const entry = (id: string, name: string, also = ''): Entry => ({
  id,
  from: [name, also],
  texts: () => ({ name, also }),
});
const all = () => true;
const indexOf = async (...entries: Entry[]) => {
  const index = wordIndex();
  await index.follow(entries);
  return index;
};
const find = (
  index: WordIndex,
  words: readonly string[],
  isWanted: (id: string) => boolean,
  isLoose = false,
) =>
  index
    .look(
      words,
      words.map(() => isLoose),
    )
    .among(isWanted)
    .rows('all');
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('an index of words', () => {
  it.each([
    ['saint louis', 'St. Louis'],
    ['juan diaz', 'Juan Díaz'],
    ['oneil', 'O’Neil House'],
    ['house oneil', 'O’Neil House'],
    ['harb', 'Harbor Light'],
  ])('finds “%s” in “%s”: neither order, accents, quotes nor Saint or St. matter', async (typed, name) => {
    const index = await indexOf(entry('it', name), entry('other', 'Unlike'));
    const [found] = find(index, searchWords(typed), all);
    expect(found?.id).toBe('it');
    expect(found?.fits).not.toContain(0);
  });

  it.each(['cuyahgoa', 'cuyahogga', 'kuyahoga', 'cuyhoga'])(
    'finds Cuyahoga for the mistyped “%s”, when it is asked to',
    async (typed) => {
      const index = await indexOf(entry('it', 'Cuyahoga'));
      expect(find(index, [typed], all)).toEqual([]);
      expect(ids(find(index, [typed], all, true))).toEqual(['it']);
    },
  );

  it('tells how well each word fits, and whether in the name', async () => {
    const index = await indexOf(entry('it', 'Wage and Hour Division', 'WHD Cleveland'));
    const found = find(index, ['wage', 'clev', 'none'], all);
    expect(
      found.map(({ id, name, fits, words, worst, inName, terms }) => ({
        ...{ id, name, fits, words, worst, inName, terms },
      })),
    ).toEqual([
      {
        ...{ id: 'it', name: 'Wage and Hour Division' },
        ...{ fits: [FIT.exact, FIT.beginning, 0], words: 2, worst: FIT.beginning },
        ...{ inName: 1, terms: ['wage', 'cleveland'] },
      },
    ]);
  });

  it('finds what has all words though one is mistyped, before what has one of them', async () => {
    const index = await indexOf(entry('both', 'Victim Services'), entry('one', 'Victim Fund'));
    const found = index.look(['victim', 'servces'], [false, true]).among(all);
    expect(found.rows('most').map(({ id, terms }) => [id, terms])).toEqual([['both', ['victim', 'service']]]);
    expect(ids(found.rows('all'))).toEqual(['both', 'one']);
  });

  it('takes of what is farther only what has all words, or one that is nowhere near', async () => {
    const index = await indexOf(
      ...[entry('near', 'Cedar House'), entry('far', 'Cedar Hall'), entry('both', 'Cedar House Fund')],
    );
    const farther = (words: string[], missing: number[]) =>
      ids(
        index
          .look(words)
          .farther((id) => id === 'near', all, missing)
          .rows('all'),
      );
    expect(farther(['cedar', 'house'], [])).toEqual(['both', 'near']);
    expect(farther(['cedar', 'hall', 'fund'], [1])).toEqual(['far', 'near']);
  });

  it('judges each thing once by the same function, and anew what came since', async () => {
    const index = await indexOf(entry('one', 'Alder'));
    const judged: string[] = [];
    const isWanted = (id: string) => judged.push(id) > 0;
    find(index, ['alder'], isWanted);
    await index.follow([entry('two', 'Alder')], ['two']);
    expect(ids(find(index, ['alder'], isWanted))).toEqual(['one', 'two']);
    expect(judged).toEqual(['one', 'two']);
  });

  it('gives the same of what is wanted, whatever else is in it', async () => {
    const index = await indexOf(entry('it', 'Ada Invented'));
    const before = find(index, ['ada'], (id) => id === 'it');
    await index.follow([entry('hidden', 'Ada Ada Ada')], ['hidden']);
    expect(find(index, ['ada'], (id) => id === 'it')).toEqual(before);
  });

  it('follows: what has another name is found by it alone, and what is gone by none', async () => {
    const index = await indexOf(entry('one', 'Alder'), entry('two', 'Birch'));
    await index.follow([entry('one', 'Cedar')], ['one']);
    expect([ids(find(index, ['alder'], all)), ids(find(index, ['cedar', 'birch'], all))]).toEqual([
      [],
      ['one', 'two'],
    ]);
    await index.follow([], ['two']);
    expect(ids(find(index, ['birch'], all))).toEqual([]);
    await index.follow([entry('two', 'Birch')]);
    expect([ids(find(index, ['cedar'], all)), ids(find(index, ['birch'], all))]).toEqual([[], ['two']]);
  });
});

describe('the words of a question', () => {
  it.each([
    ['Who is my contact at Wage and Hour for this county?', ['wage', 'hour']],
    ['who covers Lucas County', ['lucas']],
    ['county', ['county']],
    ['Who else?', ['else', 'who']],
  ])('“%s” asks for %j', (typed, words) => {
    expect([...searchWords(typed)].sort()).toEqual([...words].sort());
  });
});

it('words that were found are marked as they are written', () => {
  const marked = markedPieces('St. Louis County, Bureau of Wage and Hour', ['saint', 'wage', 'hour'])
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);
  expect(marked).toEqual(['St.', 'Wage', 'Hour']);
});

it.each([
  [{ fips: '39095', county: 'Lucas', state: 'OH' }, 'Lucas County'],
  [{ fips: '22071', county: 'Orleans', state: 'LA' }, 'Orleans Parish'],
  [{ fips: '51510', county: 'Alexandria', state: 'VA' }, 'Alexandria'],
  [{ fips: '02110', county: 'Juneau', state: 'AK' }, 'Juneau'],
])('a county is called as it is where it lies: %j is %s', (county, name) => {
  expect(countyName(county)).toBe(name);
});
