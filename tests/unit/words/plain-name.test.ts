import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDuplicates, type Named } from '../../../core/likely-duplicates.ts';
import { differInOneLetter, initialsOf, nameKey, namesMatch } from '../../../core/plain-name.ts';
import { insteadOf } from '../../../core/retired-counties.ts';
import { readReferenceFiles } from '../../../server/reference/files.ts';

const named = (id: string, name: string, more: Partial<Named> = {}): Named => ({
  ...{ id, name, shortName: null, aliases: [], city: null, state: null, ...more },
});

describe('a name that is typed', () => {
  it.each([
    ['constructor', 'Invented Constructor Union'],
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

  // abbreviations of the Postal Service, of dictionaries, and those that agencies use for themselves
  it.each([
    ...[
      ['USA', 'United States'],
      ['dept', 'Department'],
      ['dep', 'Department'],
      ['div', 'Division'],
    ],
    ...[
      ['ofc', 'Office'],
      ['off', 'Office'],
      ['co', 'County'],
      ['cnty', 'County'],
      ['ctr', 'Center'],
    ],
    ...[
      ['centre', 'Center'],
      ['natl', 'National'],
      ['intl', 'International'],
      ['assn', 'Association'],
    ],
    ...[
      ['assoc', 'Association'],
      ['atty', 'Attorney'],
      ['svc', 'Service'],
      ['svcs', 'Services'],
    ],
    ...[
      ['univ', 'University'],
      ['pd', 'Police'],
      ['st', 'Saint'],
      ['mt', 'Mount'],
      ['ft', 'Fort'],
    ],
  ])('finds an abbreviation and its word by each other: %s and %s', (short, word) => {
    const [abbreviated, whole] = [`Invented ${short} 7`, `Invented ${word} 7`];
    expect([namesMatch(abbreviated, [whole]), nameKey(abbreviated)]).toEqual([true, nameKey(whole)]);
  });

  it('is the same with a legal form and words that tell nothing apart', () => {
    for (const form of ['Inc.', 'LLC', 'Corp.', 'Ltd.', 'Incorporated'])
      expect([form, nameKey(`The Harbor and Light of an Ohio at a Time, ${form}`)]).toEqual([
        form,
        'harborlightohiotime',
      ]);
  });

  it('finds no word that begins in one name and ends in another', () => {
    expect(namesMatch('lightohio', ['Harbor Light', 'Ohio House'])).toBe(false);
    expect(namesMatch('tohio', ['Harbor Light', 'Ohio House'])).toBe(false);
  });

  it('has initials of three letters or more, with its short words and without', () => {
    expect(initialsOf('Office for Victims of Crime')).toEqual(['OFVOC', 'OVC']);
    expect(initialsOf('Center of Hope')).toEqual(['COH']);
    expect(initialsOf('Harbor Light')).toEqual([]);
  });

  it('finds by other names and the city, and no one who lacks a word', () => {
    expect(namesMatch('harbor akron', ['Harbor Light', 'Akron'])).toBe(true);
    expect(namesMatch('harbor toledo', ['Harbor Light', 'Akron'])).toBe(false);
  });
});

describe('a likely duplicate', () => {
  const known = [
    named('light', 'Harbor Light', { city: 'Akron', state: 'OH', aliases: ['The Lamp'] }),
    named('network', 'Ohio Domestic Violence Network', { state: 'OH' }),
    named('precinct', 'Precinct 1'),
    named('brendan', 'Saint Brendan Ministry', { state: 'MI' }),
  ];
  const duplicatesOf = (name: string, more: Partial<Named> = {}) =>
    likelyDuplicates(named('new', name, more), known).map(({ id }) => id);

  it.each([
    ['Harborlight, Inc.', {}, ['light']],
    ['the lamp', { state: 'OH' }, ['light']],
    ['St. Brendan Ministry', {}, ['brendan']],
    ['Harbour Light', {}, ['light']],
    ['Habror Lihgt', {}, []],
    ['Saint Brenden Ministry', {}, ['brendan']],
    ['Haint Brendan Ministry', {}, ['brendan']],
    ['Precinct 2', {}, []],
    ['The Damp', {}, []],
    ['ODVN', { state: 'OH' }, ['network']],
  ])(
    'has another spelling, another name, the first letters, or one other letter where it is long: %s',
    (name, more, ids) => {
      expect(duplicatesOf(name, more)).toEqual(ids);
    },
  );

  it('is in no other place, and is not the organization itself', () => {
    expect(duplicatesOf('Harbor Light', { state: 'MI' })).toEqual([]);
    expect(duplicatesOf('Harbor Light', { city: 'Toledo', state: 'OH' })).toEqual([]);
    expect(duplicatesOf('ODVN', { state: 'NV' })).toEqual([]);
    expect(likelyDuplicates(named('light', 'Harborlight'), known)).toEqual([]);
    expect(duplicatesOf('Harbor House')).toEqual([]);
  });
});

describe('two texts that differ in one letter', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  /** Every text that one letter more, one less, another, or two neighbors swapped make of it. */
  const neighborsOf = (x: string): Set<string> => {
    const places = [...Array(x.length + 1).keys()];
    const made = places.flatMap((at) => {
      const [head, tail] = [x.slice(0, at), x.slice(at)];
      const letters = ['a', 'b', 'c'].flatMap((letter) => [
        head + letter + tail,
        head + letter + tail.slice(1),
      ]);
      const swapped = head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
      return [...letters, head + tail.slice(1), swapped];
    });
    return new Set(made.filter((other) => other !== x));
  };

  it('are one edit apart, whichever comes first', () => {
    fc.assert(
      fc.property(text, text, (x, y) => {
        expect(differInOneLetter(x, y)).toBe(neighborsOf(x).has(y));
        expect(differInOneLetter(y, x)).toBe(differInOneLetter(x, y));
      }),
    );
    fc.assert(fc.property(text, (x) => [...neighborsOf(x)].every((y) => differInOneLetter(x, y))));
  });
});

describe('a county code that the list does not have', () => {
  it('is answered with what to enter', () => {
    expect(insteadOf('09110')).toContain('is a planning region of Connecticut; enter each county');
    expect(insteadOf('46113')).toBe('is a code that is no longer in use; enter Oglala Lakota County, 46102');
    expect(insteadOf('02201')).toContain('enter Prince of Wales-Hyder Census Area, 02198');
    expect(insteadOf('02232')).toContain('Hoonah-Angoon Census Area, 02105; Skagway, 02230');
    expect(insteadOf('02280')).toContain('Petersburg, 02195; Wrangell, 02275');
    expect(insteadOf('30113')).toContain('which belongs to the District of Wyoming');
    expect(insteadOf('39035')).toBeNull();
  });

  it('is answered with codes that the list has', () => {
    const { counties } = readReferenceFiles(new URL('../../../data/', import.meta.url).pathname);
    const known = new Set(counties.map(({ fips }) => fips));
    const all = [...Array(57_000).keys()].map((code) => String(code).padStart(5, '0'));
    const retired = all.filter((code) => insteadOf(code) !== null);
    const named = retired.flatMap((code) => insteadOf(code)?.match(/\b\d{5}\b/g) ?? []);
    expect(retired.filter((code) => known.has(code))).toEqual([]);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
