import { describe, expect, it } from 'vitest';
import { isKind, KIND_NAMES, kindInWords } from '../../../core/words/evidence-kinds.ts';
import {
  circuitName,
  count,
  formatDay,
  formatMoment,
  formatPoints,
  listInWords,
  numberWord,
  sinceUntil,
} from '../../../core/words/format.ts';
import {
  ago,
  itemTitle,
  levelWord,
  listOf,
  pairOf,
  roleName,
  sentence,
  shortRoleName,
} from '../../../core/words/phrases.ts';
import { roleKnown } from '../../../core/words/role.ts';
import { weakPointsText } from '../../../core/words/weak-points.ts';
import { DAY, daysAgo, model } from '../model/district.ts';
import { names, role } from './names.ts';

describe('phrases', () => {
  it.each([
    [0, '0 days ago'],
    [1, '1 day ago'],
    [59, '59 days ago'],
    [60, '1 month ago'],
    [61, '2 months ago'],
    [729, '23 months ago'],
    [730, '1 year ago'],
    [731, '2 years ago'],
  ])('%i days are said in the largest unit that tells something', (days, said) => {
    expect(ago(daysAgo(days), DAY)).toBe(said);
  });

  it('a day is that of UTC, and a moment that of the reader, in a zone that it names', () => {
    expect(formatDay('2026-11-25')).toBe('November 25, 2026');
    expect(formatMoment('2026-11-25T14:05:07.000Z', 'America/New_York')).toBe('Nov 25, 2026, 9:05 a.m. EST');
    expect(formatMoment('2026-11-25T23:59:00.000Z', 'UTC')).toBe('Nov 25, 2026, 11:59 p.m. UTC');
    expect(formatMoment('2026-11-25T00:01:00.000Z', 'America/Los_Angeles')).toBe(
      'Nov 24, 2026, 4:01 p.m. PST',
    );
  });

  it('a time says since when, until when, both, or nothing', () => {
    const times = [
      { since: '2025-03-03', until: '2027-09-30' },
      { since: '2025-03-03', until: null },
      { since: null, until: '2027-09-30' },
      { since: null, until: null },
    ];
    expect(times.map(sinceUntil)).toEqual([
      'since March 3, 2025, until September 29, 2027',
      'since March 3, 2025',
      'until September 29, 2027',
      '',
    ]);
  });

  it('the eight kinds of evidence have names, and a word or two beside that of a piece', () => {
    const kinds: string[] = model.evidence.map(({ kind }) => kind);
    expect(Object.keys(KIND_NAMES)).toEqual(kinds);
    for (const name of Object.values(KIND_NAMES)) expect(name).toMatch(/^[A-Z].{8}/);
    expect(kinds.filter(isKind)).toEqual(kinds);
    expect(['memorandum', '', 'toString', 'constructor'].filter(isKind)).toEqual([]);
    expect(['mou', 'joint-activity', 'co-location', 'a-b-c'].map(kindInWords)).toEqual([
      'memorandum',
      'joint activity',
      'shared staff',
      'a b c',
    ]);
  });

  it('levels have words', () => {
    expect([0, 1, 2, 3, 4, 5].map(levelWord)).toEqual([
      'no contact',
      'contact',
      'shared meetings',
      'signed agreement or joint work',
      'same team',
      'level 5',
    ]);
  });

  it('lists are said in words, and the rest of a long one is counted', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map((list) => listOf(list))).toEqual([
      'A',
      'A and B',
      'A, B and C',
    ]);
    expect(listOf(['A', 'B', 'C', 'D'])).toBe('A, B and 2 more');
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => listInWords(list))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('roles, ties and tribal land have titles; what has no name is shown by its id', () => {
    expect(roleName(names, 'lead-police')).toBe('Lead state or local police agency');
    expect(shortRoleName(names, 'lead-police')).toBe('Lead police agency');
    for (const nameOf of [roleName, shortRoleName]) {
      expect(nameOf(names, 'any-weight-3-role')).toBe('any required role');
      expect(nameOf(names, 'nobody-knows')).toBe('nobody-knows');
    }
    expect(itemTitle(names, 'tribal-land')).toBe('Tribal land');
    expect(itemTitle(names, 'fbi')).toBe('FBI');
    expect(itemTitle(names, 'fbi--lead-police')).toBe('FBI – Lead police agency');
    expect(itemTitle(names, 'fbi--')).toBe('fbi--');
  });

  it('a pair inside one organization is named once', () => {
    expect([pairOf(names, ['a', 'b']), pairOf(names, ['a', 'a'])]).toEqual(['Org a and Org b', 'Org a']);
    expect(sentence('eEOC')).toBe('EEOC');
  });

  it('numbers are counted in words', () => {
    expect([count(1, 'question'), count(1200, 'question'), count(0, 'county', 'counties')]).toEqual([
      '1 question',
      '1,200 questions',
      '0 counties',
    ]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(numberWord).join(' ')).toBe(
      'none one two three four five six seven eight nine 10',
    );
    expect([formatPoints(12), formatPoints(12.5)]).toEqual(['12.0', '12.5']);
    expect(['1', '2', '3', '4', '11', 'DC'].map(circuitName)).toEqual([
      '1st Circuit',
      '2nd Circuit',
      '3rd Circuit',
      '4th Circuit',
      '11th Circuit',
      'D.C. Circuit',
    ]);
  });
});

describe('what is known of a role', () => {
  const organizations = ['x', 'y'];
  it.each([
    [role({ state: 'vacant', since: '2026-02-01' }), 'Vacant since February 1, 2026.'],
    [role({ state: 'vacant' }), 'Vacant.'],
    [
      role({ state: 'unfilled', since: '2026-02-01' }),
      'Reported on February 1, 2026: no one fills this role.',
    ],
    [role({ state: 'unfilled' }), 'Reported: no one fills this role.'],
    [
      role({
        state: 'confirmed',
        organizations,
        confirmedBy: new Set(organizations),
        lastSeen: '2026-02-01',
      }),
      'Org x and Org y; last active February 1, 2026.',
    ],
    [
      role({ state: 'confirmed', organizations, confirmedBy: new Set(['y']), lastSeen: '2026-02-01' }),
      'Org y; last active February 1, 2026. On record, not confirmed: Org x.',
    ],
    [
      role({ state: 'on record', organizations }),
      'On record: Org x and Org y. Not confirmed; no activity on record here.',
    ],
    [role({}), 'None found in ECM and ACTeam awards; others not searched.'],
  ])('%#: $state', (each, said) => {
    expect(roleKnown(names, each)).toBe(said);
  });
});

describe('what rests on little', () => {
  it.each([
    [1, 'fbi', 'Federal Bureau of Investigation has only one named person, or none.'],
    [
      2,
      'x',
      "Org x is a single point of failure: without it, another role loses its connection to the U.S. Attorney's Office.",
    ],
    [
      3,
      'x',
      'Only Org x holds the network together: without it, the roles fall into groups, and no group has two-thirds of them.',
    ],
    [4, 'm', 'Piece m is the only current evidence that links two sectors.'],
    [5, 'p', 'The coordinator position is vacant, or only acting staff have held it for a month.'],
    [6, 'x', 'Org x is stretched thin: it fills three or more roles here or serves four or more districts.'],
    [7, 'm/x/p', 'The person who signed Piece m for one party has left.'],
    [8, 'm', 'Piece m ends within 180 days, and a tie would not be met without it.'],
  ] as const)('rule %i is said in a sentence', (rule, subject, said) => {
    expect(weakPointsText(names, { rule, subject })).toBe(said);
  });
});
