import { describe, expect, it } from 'vitest';
import { likelyTwins, type Named } from '../../../core/likely-twins.ts';
import { namesMatch } from '../../../core/plain-name.ts';
import { insteadOf } from '../../../core/retired-counties.ts';

const named = (id: string, name: string, more: Partial<Named> = {}): Named => ({
  ...{ id, name, shortName: null, aliases: [], city: null, state: null, ...more },
});

describe('a name that is typed', () => {
  it.each([
    ['jose', 'Casa José'],
    ['st brendan', 'Saint Brendan Migrant Ministry'],
    ['Saint Brendan', 'St. Brendan Migrant Ministry'],
    ['harborlight', 'Harbor Light'],
    ['harbor light', 'Harborlight, Inc.'],
    ["my sister's", 'My Sister’s Safehouse'],
    ['sisters safehouse', 'My Sister’s Safehouse'],
    ['dept of labor', 'U.S. Department of Labor'],
    ['us labor', 'United States Department of Labor'],
    ['harb', 'Harbor Light'],
    ['the Harbor Light, Inc.', 'Harbor Light'],
    ['light harbor', 'Harbor Light'],
  ])('finds whoever is spelled in another way: %s → %s', (typed, name) => {
    expect(namesMatch(typed, [name])).toBe(true);
  });

  it('finds by other names and the city, and nobody who lacks a word', () => {
    expect(namesMatch('harbor akron', ['Harbor Light', 'Akron'])).toBe(true);
    expect(namesMatch('harbor toledo', ['Harbor Light', 'Akron'])).toBe(false);
  });
});

describe('a likely twin', () => {
  const known = [
    named('light', 'Harbor Light', { city: 'Akron', state: 'OH', aliases: ['The Lamp'] }),
    named('network', 'Ohio Domestic Violence Network', { state: 'OH' }),
    named('brendan', 'Saint Brendan Ministry', { state: 'MI' }),
  ];
  const twinsOf = (name: string, more: Partial<Named> = {}) =>
    likelyTwins(named('new', name, more), known).map(({ id }) => id);

  it.each([
    ['Harborlight, Inc.', {}, ['light']],
    ['the lamp', { state: 'OH' }, ['light']],
    ['St. Brendan Ministry', {}, ['brendan']],
    ['ODVN', { state: 'OH' }, ['network']],
  ])('has another spelling, another name or the first letters: %s', (name, more, ids) => {
    expect(twinsOf(name, more)).toEqual(ids);
  });

  it('is in no other place, and is not the organization itself', () => {
    expect(twinsOf('Harbor Light', { state: 'MI' })).toEqual([]);
    expect(twinsOf('Harbor Light', { city: 'Toledo', state: 'OH' })).toEqual([]);
    expect(twinsOf('ODVN', { state: 'NV' })).toEqual([]);
    expect(likelyTwins(named('light', 'Harborlight'), known)).toEqual([]);
    expect(twinsOf('Harbor House')).toEqual([]);
  });
});

describe('a county code that the list does not have', () => {
  it('is answered with what to enter', () => {
    expect(insteadOf('09110')).toContain('is a planning region of Connecticut; enter each county');
    expect(insteadOf('46113')).toBe('is a code that is no longer in use; enter Oglala Lakota County, 46102');
    expect(insteadOf('39035')).toBeNull();
  });
});
