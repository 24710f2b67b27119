import { describe, expect, it } from 'vitest';
import { type Candidate, findDuplicatePairs } from '../../../server/features/duplicates/duplicate-pairs.ts';

let count = 0;
const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => {
  count += 1;
  const nothing = { shortName: null, aliases: [], city: null, level: null, url: null, parentId: null };
  return { id: `o${count}`, name, state: 'OH', ...nothing, roleNames: [], facts: 1, ...more };
};
/** Two in one city that fill one role. */
const inOneRole = (x: string, y: string, more: Partial<Candidate> = {}) => {
  const shared = { city: 'Akron', roleNames: ['Shelter'] };
  return findDuplicatePairs([candidate(x, shared), candidate(y, { ...shared, ...more })]);
};
const reasonsOf = (x: string, y: string, more: Partial<Candidate> = {}) =>
  inOneRole(x, y, more).flatMap(({ reasons }) => reasons);

describe('two organizations are proposed as one, with the reason,', () => {
  it.each([
    [
      'the same name in another spelling',
      'Dept. of Labor, Inc.',
      'The Department of Labor',
      'Both are called',
    ],
    ['an accent', 'Centro Íris', 'Centro Iris', 'Both are called'],
    ['U.S. and United States', 'U.S. Marshals Service', 'United States Marshals Service', 'Both are called'],
    [
      'an exchanged word for the body',
      'Akron Division of Police',
      'Akron Police Department',
      'department or office',
    ],
    ['a slip', 'Harbor of Hope Shelter', 'Harbour of Hope Shelter', 'one letter'],
    ['swapped letters', 'Willow Haven Shelter', 'Willow Havne Shelter', 'one letter'],
    ['a word left out', 'Ohio State Highway Patrol', 'Ohio Highway Patrol', 'one word: state'],
    ['the first letters', 'Akron Rescue and Care Center', 'ARCC', 'first letters'],
  ])('for %s', (_, x, y, reason) => {
    expect(reasonsOf(x, y)[0]).toContain(reason);
    expect(reasonsOf(x, y)).toContain('Both are in Akron, OH.');
    expect(reasonsOf(x, y)).toContain('Both fill the role: Shelter.');
  });

  it('for a short name on record', () => {
    const [twins] = findDuplicatePairs([
      candidate('Open Door of Akron', { shortName: 'ODA', city: 'Akron' }),
      candidate('ODA', { city: 'Akron' }),
    ]);
    expect(twins?.reasons[0]).toBe('ODA is the short name of Open Door of Akron.');
  });

  it('for another name on record, which speaks like the name itself', () => {
    const [twins] = findDuplicatePairs([
      candidate('Open Door', { aliases: ['The Akron Door'] }),
      candidate('Akron Door'),
    ]);
    expect(twins?.reasons[0]).toBe('Akron Door is on record as another name of Open Door.');
  });

  it('by the name alone only when it is the same', () => {
    expect(findDuplicatePairs([candidate('Open Door'), candidate('Open Door')])).toHaveLength(1);
    expect(
      findDuplicatePairs([candidate('Akron Division of Police'), candidate('Akron Police Department')]),
    ).toEqual([]);
  });
});

describe('two organizations are not proposed', () => {
  it.each([
    ['in other cities, even in one role', 'Open Door', 'Open Door', { city: 'Toledo' }],
    ['in other states', 'Open Door', 'Open Door', { state: 'PA' }],
    ['with other numbers', 'Akron Police Precinct', 'Akron Police Precinct 2', {}],
    ['with other names, whatever they share', 'Akron Sheriff', 'Akron Prosecutor', {}],
    ['for directions that differ', 'Northern Ohio Legal Aid', 'Southern Ohio Legal Aid', {}],
  ])('%s', (_, x, y, more) => {
    const roleNames = 'city' in more ? ['Shelter'] : [];
    const both = [
      candidate(x, { city: 'Akron', roleNames }),
      candidate(y, { city: 'Akron', roleNames, ...more }),
    ];
    expect(findDuplicatePairs(both)).toEqual([]);
  });

  it('when one is an office of the other', () => {
    const parent = candidate('Open Door');
    expect(findDuplicatePairs([parent, candidate('Open Door', { parentId: parent.id })])).toEqual([]);
  });
});

describe('a proposal', () => {
  it('keeps the one that more facts name, in whichever order they come', () => {
    const few = candidate('Open Door', { id: 'few', facts: 1 });
    const many = candidate('Open Door', { id: 'many', facts: 5 });
    for (const both of [
      [few, many],
      [many, few],
    ])
      expect(findDuplicatePairs(both)).toMatchObject([{ keepId: 'many', mergeId: 'few' }]);
  });

  it('stands before a less likely one', () => {
    const three = [
      candidate('Open Door', { id: 'a', city: 'Akron' }),
      candidate('Open Door', { id: 'b' }),
      candidate('Open Door', { id: 'c', city: 'Akron' }),
    ];
    expect(findDuplicatePairs(three).map(({ keepId, mergeId, score }) => [keepId, mergeId, score])).toEqual([
      ['a', 'c', 80],
      ['a', 'b', 60],
      ['b', 'c', 60],
    ]);
  });
});
