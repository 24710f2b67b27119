import { describe, expect, it } from 'vitest';
import { adoptersOf, optionsOf, type Practice, shownOf } from '../../../web/practices/library.ts';

const place = (id: string) => ({ id, name: `District ${id}` });
const adoption = (id: string) => ({
  ...{ ...place(id), adoptionId: `used-${id}`, since: null, until: null, outcome: null, outcomeOn: null },
});
const practice = (id: string, more: Partial<Practice> = {}): Practice => ({
  ...{
    id,
    name: `Invented ${id}`,
    what: null,
    forWhom: null,
    tookWhat: null,
    effort: null,
    whatChanged: null,
  },
  ...{ mends: [], url: null, since: null, addedOn: null, startedIn: place('med'), adopted: [], givenUp: [] },
  ...{ source: 'A test', sourceKind: 'entered' },
  ...more,
});
const rows = [
  practice('visit', {
    mends: [{ id: 'dol-whd--lead-police', title: 'Wage and Hour Division – Lead police agency' }],
    adopted: [adoption('med'), adoption('ohnd')],
    effort: 'meetings',
  }),
  practice('card', { what: 'A card for inspectors', startedIn: place('txsd') }),
];
const shown = (filter: Partial<Parameters<typeof shownOf>[1]>, alike: ReadonlySet<string> | null = null) =>
  shownOf(rows, { q: '', mends: '', district: '', effort: '', ...filter }, alike).map(({ id }) => id);

describe('the library of practices', () => {
  it('is narrowed by words, by what is mended, and by where it began or is used', () => {
    expect(shown({})).toEqual(['visit', 'card']);
    expect(shown({ q: 'inspectors' })).toEqual(['card']);
    expect(shown({ q: 'lead police' })).toEqual(['visit']);
    expect(shown({ mends: 'dol-whd--lead-police' })).toEqual(['visit']);
    expect(['ohnd', 'med', 'txsd', 'wyd'].map((district) => shown({ district }))).toEqual([
      ['visit'],
      ['visit'],
      ['card'],
      [],
    ]);
  });

  it('is narrowed by effort, and by districts like one', () => {
    expect(shown({ effort: 'meetings' })).toEqual(['visit']);
    expect(shown({ effort: 'money' })).toEqual([]);
    expect(shown({}, new Set(['ohnd', 'wyd']))).toEqual(['visit']);
    expect(shown({}, new Set())).toEqual([]);
  });

  it('counts the district in which it started among no adopters', () => {
    expect(rows.map((row) => adoptersOf(row).map(({ id }) => id))).toEqual([['ohnd'], []]);
  });

  it('offers what any practice mends and every district of one, each once', () => {
    expect(optionsOf([...rows, ...rows])).toEqual({
      mends: [{ id: 'dol-whd--lead-police', name: 'Wage and Hour Division – Lead police agency' }],
      districts: [place('med'), place('ohnd'), place('txsd')],
    });
  });
});
