import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../server/names/known-names.ts';

const branch = (id: string, name: string, city: string | null) => ({
  ...{ id, name, shortName: null, aliases: [], city, state: null },
});

describe('an organization of a file', () => {
  it('is asked about where its name is that of many on record, in other words', () => {
    const branches = [...Array(60).keys()].map((at) =>
      branch(`army-${at}`, 'The Invented Army', `Town ${at}`),
    );
    const known = knownNames(branches);
    expect(known.likelyDuplicatesOf(branch('new', 'Invented Army', 'Town 7')).map(({ id }) => id)).toEqual([
      'army-7',
    ]);
    expect(known.likelyDuplicatesOf(branch('new', 'Invented Army', null))).toHaveLength(60);
  });
});
