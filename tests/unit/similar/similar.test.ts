import { describe, expect, it } from 'vitest';
import { middleOf } from '../../../core/similar/middle.ts';
import { similarTo, type Traits } from '../../../core/similar/similar.ts';
import { likenessInWords } from '../../../core/words/similar.ts';

const district = (districtId: string, changes: Partial<Traits> = {}): Traits => ({
  districtId,
  population: 2_000_000,
  ruralPercent: 20,
  counties: 40,
  borders: 5,
  tribes: 0,
  programs: ['ECM'],
  ...changes,
});
const here = district('here');
const idsOf = (all: readonly Traits[]): string[] => similarTo(here, all).map(({ districtId }) => districtId);

describe('similar districts', () => {
  it('are those with the most traits alike, never the district itself', () => {
    const far = district('far', { population: 9_000_000, counties: 90 });
    const near = district('near', { population: 2_900_000 });
    expect(idsOf([here, far, near])).toEqual(['near', 'far']);
  });

  it('are none of those with less than half of the traits alike', () => {
    const other = { population: 90_000, ruralPercent: 80, counties: 3, borders: 1 };
    expect(idsOf([district('other', other)])).toEqual([]);
    expect(idsOf([district('half', { ...other, borders: 5 })])).toEqual(['half']);
  });

  it('have the nearer first where as many traits are alike', () => {
    expect(
      idsOf([district('a', { population: 2_800_000 }), district('b', { population: 2_100_000 })]),
    ).toEqual(['b', 'a']);
  });

  it('are alike up to half as many people again, ten points of rural share and one neighbor', () => {
    const alike = (changes: Partial<Traits>) => similarTo(here, [district('other', changes)])[0]?.alike;
    expect(alike({ population: 3_000_000, ruralPercent: 30, borders: 6 })).toHaveLength(6);
    expect(alike({ population: 3_000_001 })).not.toContain('population');
    expect(alike({ ruralPercent: 31 })).not.toContain('rural');
    expect(alike({ borders: 7 })).not.toContain('borders');
  });

  it('are alike in a count of none only where both have none', () => {
    const none = district('none', { population: 0 });
    expect(similarTo(none, [district('other', { population: 0 })])[0]?.alike).toContain('population');
    expect(similarTo(none, [here])[0]?.alike).not.toContain('population');
    expect(similarTo(here, [none])[0]?.alike).not.toContain('population');
  });

  it('are not alike in a rural share that is not known', () => {
    const unknown = district('ct', { ruralPercent: null });
    expect(similarTo(here, [unknown])[0]?.alike).not.toContain('rural');
    const urban = district('urban', { ruralPercent: 0 });
    expect(similarTo(urban, [unknown])[0]?.alike).not.toContain('rural');
    expect(similarTo(unknown, [urban])[0]?.alike).not.toContain('rural');
  });

  it('tell no tribes, some and many apart, and which task force awards there are', () => {
    const alike = (changes: Partial<Traits>) => similarTo(here, [district('other', changes)])[0]?.alike;
    expect(alike({ tribes: 1 })).not.toContain('tribes');
    const among = (x: number, y: number) =>
      similarTo(district('x', { tribes: x }), [district('y', { tribes: y })])[0]?.alike.includes('tribes');
    expect([among(1, 4), among(4, 5), among(5, 30)]).toEqual([true, false, true]);
    expect(alike({ programs: ['ACTeam', 'ECM'] })).not.toContain('programs');
    expect(alike({ programs: [] })).not.toContain('programs');
  });

  it('come by their ids where they are equally near, and are eight at most', () => {
    const all = ['j', 'c', 'a', 'i', 'b', 'h', 'g', 'd', 'f', 'e'].map((id) => district(id));
    expect(idsOf(all)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('say why in words, with the numbers of both', () => {
    const there = district('there', { population: 2_900_000, tribes: 2 });
    const [found] = similarTo(here, [there]);
    expect(likenessInWords(here, there, found?.alike ?? [])).toBe(
      'Similar in 5 of 6 ways: population (2.0 million and 2.9 million), rural share (20 percent each), counties (40 each), neighboring districts (5 each) and task force awards (ECM each). Different: tribes with headquarters there (0 and 2).',
    );
    const awarded = district('awarded', { programs: ['ACTeam', 'ECM'] });
    const [other] = similarTo(here, [awarded]);
    expect(likenessInWords(here, awarded, other?.alike ?? [])).toContain(
      'Different: task force awards (ECM; ACTeam and ECM).',
    );
  });
});

describe('the middle', () => {
  it('is the median, with the numbers between which half of them lie', () => {
    expect(middleOf([5, 1, 3, 2, 4])).toEqual({ value: 3, low: 2, high: 4, of: 5 });
    expect(middleOf([1, 2, 3, 4])).toEqual({ value: 2.5, low: 1.75, high: 3.25, of: 4 });
  });

  it('passes over what is not known, and is none of fewer than three numbers', () => {
    expect(middleOf([null, 7, 9, null, 8])).toEqual({ value: 8, low: 7.5, high: 8.5, of: 3 });
    expect(middleOf([7, 9, null])).toBeNull();
  });
});
