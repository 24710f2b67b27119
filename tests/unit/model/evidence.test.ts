import { describe, expect, test } from 'vitest';
import type { AssessedEvidence } from '../../../core/model/assessment.ts';
import type { EvidenceKind } from '../../../core/model/snapshot.ts';
import { assessed, DAY, daysAgo, evidence, fill, inDays, OFFICE, party, tieIn } from './district.ts';

const fills = [fill('f', 'fbi'), fill('h', 'hsi')];
type Parties = Parameters<typeof evidence>[1];
type More = Parameters<typeof evidence>[2];

/** What one piece says of the FBI and HSI; undefined when it says nothing. */
const between = (kind: EvidenceKind, parties: Parties, more: More, rows = {}): AssessedEvidence | undefined =>
  tieIn(assessed({ fills, evidence: [evidence(kind, parties, more)], ...rows }), 'fbi--hsi').shown?.pieces[0];
const status = (kind: EvidenceKind, more: More, parties: Parties = ['f', 'h'], rows = {}) =>
  between(kind, parties, more, rows)?.status;

describe('freshness', () => {
  const byAge: [EvidenceKind, number, number, number | null][] = [
    ['contact', 180, 360, null],
    ['meeting', 90, 180, null],
    ['meeting', 90, 180, 7],
    ['meeting', 90, 180, 30],
    ['meeting', 91, 182, 31],
    ['meeting', 150, 300, 90],
    ['meeting', 425, 850, 365],
    ['meeting', 425, 850, 366],
    ['training', 365, 730, null],
    ['protocol', 365, 730, null],
    ['mou', 1095, 1460, null],
    ['joint-activity', 365, 730, null],
    ['co-location', 180, 360, null],
    ['task-force', 365, 730, null],
  ];

  test.each(byAge)(
    '%s is current up to %d days and aging up to %d (every %s days)',
    (kind, current, aging, everyDays) => {
      const at = (age: number) => status(kind, { since: daysAgo(age), everyDays });
      expect([at(0), at(current), at(current + 1), at(aging), at(aging + 1)]).toEqual([
        'current',
        'current',
        'aging',
        'aging',
        'out of date',
      ]);
    },
  );

  test.each(['mou', 'task-force'] as const)(
    'a %s with an until to come is current, however old or without activity dates',
    (kind) => {
      expect(status(kind, { since: daysAgo(4000), until: inDays(1) })).toBe('current');
      expect(status(kind, { until: inDays(1) })).toBe('current');
      expect(status(kind, { since: daysAgo(4000), until: DAY })).toBe('ended');
    },
  );

  test('an until to come makes nothing else current', () => {
    expect(status('protocol', { since: daysAgo(731), until: inDays(1) })).toBe('out of date');
    expect(status('meeting', { until: inDays(1) })).toBe('out of date');
  });

  test('without a reference day it is out of date', () => {
    expect(status('contact', {})).toBe('out of date');
    expect(status('mou', {})).toBe('out of date');
  });
});

describe('the reference day', () => {
  const referenceDay = (kind: EvidenceKind, more: More) => between(kind, ['f', 'h'], more)?.referenceDay;

  test('is the newest of the activity dates and since; later activity dates are not visible', () => {
    expect(
      referenceDay('contact', { since: daysAgo(9), activityDates: [daysAgo(20), daysAgo(3), inDays(1)] }),
    ).toBe(daysAgo(3));
    expect(referenceDay('contact', { since: daysAgo(9), activityDates: [daysAgo(20)] })).toBe(daysAgo(9));
  });

  test('of training and joint activity, which happen in a period, the earlier of until and the day counts too', () => {
    for (const kind of ['training', 'joint-activity'] as const) {
      expect(referenceDay(kind, { since: daysAgo(99), until: daysAgo(3) })).toBe(daysAgo(3));
      expect(referenceDay(kind, { since: daysAgo(99), until: inDays(3) })).toBe(DAY);
      expect(status(kind, { since: daysAgo(99), until: daysAgo(3) })).toBe('current');
    }
    expect(referenceDay('protocol', { since: daysAgo(99), until: inDays(3) })).toBe(daysAgo(99));
  });
});

describe('what is visible', () => {
  test('nothing that begins after the day', () => {
    expect(status('contact', { since: inDays(1), activityDates: [DAY] })).toBeUndefined();
    expect(status('contact', { since: DAY }, [party('f', { since: inDays(1) }), 'h'])).toBeUndefined();
  });

  test('a piece without since is visible from its first activity date on, if it has one', () => {
    expect(status('contact', { activityDates: [inDays(1), inDays(2)] })).toBeUndefined();
    expect(status('contact', { activityDates: [inDays(2), DAY] })).toBe('current');
  });
});

describe('levels', () => {
  const level = (kind: EvidenceKind, ...parties: Parties) => between(kind, parties, { since: DAY })?.level;

  test('are those of the table', () => {
    const kinds = ['contact', 'meeting', 'protocol', 'mou', 'joint-activity', 'co-location'] as const;
    expect(kinds.map((kind) => level(kind, 'f', 'h'))).toEqual([1, 2, 3, 3, 3, 4]);
  });

  test('training: 2 between a host and an attendee or another host, 1 between attendees', () => {
    const host = (org: string) => party(org, { host: true });
    expect(level('training', 'f', 'h')).toBe(1);
    expect(level('training', host('f'), 'h')).toBe(2);
    expect(level('training', host('f'), host('h'))).toBe(2);
    expect(level('training', 'f', 'h', host('g'))).toBe(1);
  });

  test('task force: 4 between core members, 2 otherwise', () => {
    const core = (org: string) => party(org, { core: true });
    expect(level('task-force', core('f'), core('h'))).toBe(4);
    expect(level('task-force', core('f'), 'h')).toBe(2);
    expect(level('task-force', 'f', 'h')).toBe(2);
  });
});

describe('for which roles a party counts', () => {
  const counts = (id: string, rows: object, ...parties: Parties) =>
    tieIn(assessed({ evidence: [evidence('co-location', parties, { since: DAY })], ...rows }), id).pairsMet >
    0;

  test('one that names its role, for that role alone', () => {
    expect(counts('fbi--hsi', { fills }, party('f', { role: 'fbi' }), party('h', { role: 'hsi' }))).toBe(
      true,
    );
    expect(counts('fbi--hsi', { fills }, party('f', { role: 'hsi' }), 'h')).toBe(false);
  });

  test('one that names none, for every role its organization fills', () => {
    const several = { fills: [...fills, fill('h', 'dol-whd')] };
    expect(counts('fbi--hsi', several, 'f', 'h')).toBe(true);
    expect(counts('fbi--dol-whd', several, 'f', 'h')).toBe(true);
  });

  test('the office that names none, for the coordinator alone, whatever else it fills', () => {
    const rows = { fills: [...fills, fill(OFFICE, 'prosecutor')] };
    expect(counts('usao-coordinator--fbi', rows, OFFICE, 'f')).toBe(true);
    expect(counts('usao-victim-witness--fbi', rows, OFFICE, 'f')).toBe(false);
    expect(counts('fbi--prosecutor', rows, OFFICE, 'f')).toBe(false);
    expect(
      counts('usao-victim-witness--fbi', rows, party(OFFICE, { role: 'usao-victim-witness' }), 'f'),
    ).toBe(true);
    expect(counts('fbi--prosecutor', rows, party(OFFICE, { role: 'prosecutor' }), 'f')).toBe(true);
  });

  test('a piece speaks for every two of its parties, not for two of one organization', () => {
    const three = { fills: [...fills, fill('d', 'dol-whd')] };
    for (const id of ['fbi--hsi', 'fbi--dol-whd', 'hsi--dol-whd'])
      expect(counts(id, three, 'f', 'h', 'd', 'f'), id).toBe(true);
  });
});
