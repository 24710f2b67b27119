import { describe, expect, it } from 'vitest';
import { milesBetween, nearestOf } from '../../../core/counties/nearest.ts';
import { type Office, reachOf, reachOfAny } from '../../../core/counties/reach.ts';
import { sharesOf } from '../../../core/counties/shares.ts';
import { percentOf, sharesInWords } from '../../../core/words/reach.ts';

const office = (organizationId: string, more: Partial<Office> = {}): Office => ({
  ...{ organizationId, role: 'shelter', hasContact: false, part: false, ...more },
});
const network = (
  offices: readonly Office[],
  said: Record<string, readonly string[]> = {},
  unfilled: readonly string[] = [],
) => ({
  offices,
  countiesOf: (id: string) => new Set(said[id] ?? []),
  isUnfilled: (role: string) => unfilled.includes(role),
});
const stateIn = (...args: Parameters<typeof network>): string => {
  const { state, covers } = reachOf(network(...args), 'shelter', 'A');
  return covers ? `${state} by ${covers}` : state;
};

describe('a role', () => {
  it('reaches the counties that an office is said to cover, and others through its district alone', () => {
    expect(stateIn([office('one')], { one: ['A'] })).toBe('covered by county');
    expect(stateIn([office('one')])).toBe('covered by district');
  });

  it('reaches a county with a contact where an office has one, of those said to cover it if there are such', () => {
    const offices = [office('one'), office('two', { hasContact: true })];
    expect(stateIn(offices)).toBe('contact by district');
    expect(stateIn(offices, { one: ['A'] })).toBe('covered by county');
    expect(stateIn(offices, { one: ['A'], two: ['A'] })).toBe('contact by county');
    expect(stateIn(offices, { one: ['A'], two: ['B'] })).toBe('covered by county');
  });

  it('is a question where no one is on record, or where an office works in a part that is not on record', () => {
    expect(stateIn([])).toBe('not asked');
    expect(stateIn([office('one', { part: true })])).toBe('not asked');
    expect(stateIn([office('one', { part: true }), office('two')], { two: ['B'] })).toBe('not asked');
  });

  it('reaches no one where that was said: no one fills it, or all who do cover other counties', () => {
    expect(stateIn([], {}, ['shelter'])).toBe('no one');
    expect(stateIn([office('one'), office('two')], { one: ['B'], two: ['C'] })).toBe('no one');
  });

  it('together with others reaches what the best of them reaches', () => {
    const offices = [office('one'), office('two', { role: 'health', hasContact: true })];
    const any = (roles: string[]) => reachOfAny(network(offices, { two: ['A'] }), roles, 'A');
    expect(any(['shelter', 'health'])).toMatchObject({ state: 'contact', covers: 'county' });
    expect(any(['shelter', 'health']).offices.map(({ organizationId }) => organizationId)).toEqual([
      'one',
      'two',
    ]);
    expect(any(['business']).state).toBe('not asked');
  });

  it('together with others is a contact rather than none, and no one rather than not asked only if all are', () => {
    const offices = [office('one'), office('two', { role: 'health', hasContact: true })];
    expect(reachOfAny(network(offices), ['shelter', 'health'], 'A').state).toBe('contact');
    const unfilled = network([], {}, ['shelter']);
    expect(reachOfAny(unfilled, ['shelter', 'health'], 'A').state).toBe('not asked');
    expect(reachOfAny(unfilled, ['shelter'], 'A').state).toBe('no one');
  });

  it('names an office once that has two of the roles, with a contact if it has one in either', () => {
    const twice = [office('one'), office('one', { role: 'health', hasContact: true })];
    expect(reachOfAny(network(twice), ['shelter', 'health'], 'A').offices).toEqual([
      { organizationId: 'one', covers: 'district', hasContact: true },
    ]);
  });

  it('names no office where none reaches the county, and asks where there is no role', () => {
    expect(reachOf(network([], {}, ['shelter']), 'shelter', 'A').offices).toEqual([]);
    expect(reachOfAny(network([]), [], 'A')).toEqual({ state: 'not asked', covers: null, offices: [] });
  });

  it('lists its offices with those said to cover the county first, and with a contact before those without', () => {
    const offices = ['far', 'near', 'near with contact'].map((id) =>
      office(id, { hasContact: id.includes('contact') }),
    );
    const said = { near: ['A'], 'near with contact': ['A'] };
    expect(reachOf(network(offices, said), 'shelter', 'A').offices.map((one) => one.organizationId)).toEqual([
      ...['near with contact', 'near', 'far'],
    ]);
  });
});

describe('the nearest county', () => {
  const center = (fips: string, point: [number, number] | null) => ({ fips, point });
  const lucas = center('39095', [41.651951, -83.620346]);

  it('is that with the nearest center, in miles', () => {
    const [wood, cuyahoga] = [
      center('39173', [41.453257, -83.602769]),
      center('39035', [41.448408, -81.677451]),
    ];
    const found = nearestOf(lucas, [cuyahoga, wood, lucas]);
    expect(found?.fips).toBe('39173');
    expect(found?.miles).toBeCloseTo(13.76, 2);
    expect(milesBetween([41.651951, -83.620346], [41.448408, -81.677451])).toBeCloseTo(101.44, 2);
  });

  it('is none where a point is not known', () => {
    expect(nearestOf(center('66010', null), [lucas])).toBeNull();
    expect(nearestOf(lucas, [center('66010', null)])).toBeNull();
  });
});

describe('the shares', () => {
  const row = (people: number, state: 'covered' | 'not asked', covers: 'county' | 'district' | null) => ({
    ...{ people, reach: { state, covers } },
  });

  it('are of counties and of people, with what is said apart from what is taken', () => {
    const shares = sharesOf([
      row(900, 'covered', 'county'),
      row(60, 'covered', 'district'),
      row(40, 'not asked', null),
    ]);
    expect(sharesInWords('Shelter', shares)).toBe(
      'Shelter: 1 of 3 counties, with 90% of people, by offices said to cover them; 1 by an office of the district whose counties are not on record; 1 not asked about.',
    );
  });

  it('count each county and its people in exactly one way to be reached', () => {
    const states = ['contact', 'covered', 'not asked', 'no one'] as const;
    const shares = sharesOf(
      states.map((state, at) => ({ people: 10 ** at, reach: { state, covers: null } })),
    );
    expect(states.map((state) => shares.byState[state])).toEqual(
      [1, 10, 100, 1000].map((people) => ({ counties: 1, people })),
    );
    expect(shares.all).toEqual({ counties: 4, people: 1111 });
  });

  it('are never rounded to none or to all', () => {
    expect([percentOf(1, 1000), percentOf(999, 1000), percentOf(0, 9), percentOf(9, 9)]).toEqual([
      ...['under 1%', 'over 99%', '0%', '100%'],
    ]);
    expect(percentOf(0, 0)).toBe('no share known');
  });
});
