import { describe, expect, it } from 'vitest';
import { conflictsOf, merged } from '../../../web/editing/merge.ts';
import { type Change, entry } from '../../../web/editing/rows.ts';
import { bookWith, ROWS } from './editing-example.ts';

const [fbi, hope] = ROWS.organizations;
if (!fbi || !hope) throw new Error('The example has two organizations.');
const before = bookWith();
const mine: Change = {
  action: 'correct organization',
  entries: [entry('organizations', { ...fbi, city: 'Mine', shortName: 'FBI' })],
};
const now = (theirs: Partial<typeof fbi>) => bookWith({ organizations: [{ ...fbi, ...theirs }, hope] }, 8);

describe('two versions of one fact', () => {
  it('conflict in the fields that both changed, and not to the same', () => {
    const both = conflictsOf(
      mine,
      before,
      now({ city: 'Theirs', shortName: 'FBI', url: 'https://example.gov' }),
    );
    expect(both.map(({ field, before: was, mine: ours, theirs }) => [field, was, ours, theirs])).toEqual([
      ['city', 'Testville', 'Mine', 'Theirs'],
    ]);
  });

  it('are merged field by field: what only one changed is kept, of the rest what was chosen', () => {
    const after = now({ city: 'Theirs', url: 'https://example.gov' });
    const [conflict] = conflictsOf(mine, before, after);
    const chosen = { [conflict?.key ?? '']: 'theirs' as const };
    expect(merged(mine, before, after, {}).entries[0]?.value).toMatchObject({
      city: 'Mine',
      shortName: 'FBI',
      url: 'https://example.gov',
    });
    expect(merged(mine, before, after, chosen).entries[0]?.value).toMatchObject({
      city: 'Theirs',
      shortName: 'FBI',
    });
  });

  it('do not conflict when the others changed another fact', () => {
    const elsewhere = bookWith({ organizations: [fbi, { ...hope, city: 'Elsewhere' }] }, 8);
    expect(conflictsOf(mine, before, elsewhere)).toEqual([]);
    expect(merged(mine, before, elsewhere, {})).toEqual(mine);
  });

  it('conflict as a whole when one was withdrawn', () => {
    const gone = bookWith({ organizations: [hope] }, 8);
    const [conflict] = conflictsOf(mine, before, gone);
    expect(conflict).toMatchObject({ field: null, theirs: null });
    expect(merged(mine, before, gone, { [conflict?.key ?? '']: 'theirs' }).entries).toEqual([]);
    expect(merged(mine, before, gone, {}).entries).toEqual(mine.entries);
  });
});
