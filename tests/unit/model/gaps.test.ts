import { describe, expect, test } from 'vitest';
import {
  assessed,
  DAY,
  daysAgo,
  evidence,
  fill,
  gapsIn,
  holder,
  left,
  OFFICE,
  party,
  report,
  unfilled,
} from './district.ts';

type Rows = Parameters<typeof assessed>[0];

/** Gains by hand: a role of weight w gives 40 · w/44, a tie that lacks everything 60 · w/121. */
const gaps = (rows: Rows) => gapsIn(assessed(rows));
const fills = [fill('f', 'fbi'), fill('h', 'hsi'), fill('w', 'dol-whd'), fill('d', 'prosecutor')];
const ended = (id: string, org: string, other: string, day: string) =>
  evidence('co-location', [org, other], { id, since: daysAgo(500), until: day });

describe('gaps of roles', () => {
  test('vacant → fill, unfilled → recruit, each by itself', () => {
    const statements = [
      unfilled('usao-coordinator', DAY),
      unfilled('hsi', DAY),
      unfilled('shelter', DAY),
      unfilled('dss', DAY),
    ];
    expect(gaps({ statements })).toEqual([
      'critical 2.7 fill usao-coordinator',
      'critical 2.7 recruit hsi',
      'medium 1.8 recruit shelter',
      'low 0.9 recruit dss',
    ]);
  });

  test('a tie without a partner is no gap by itself', () => {
    expect(gaps({ fills, statements: [unfilled('shelter', DAY)] })).toEqual(['medium 1.8 recruit shelter']);
  });
});

describe('gaps of ties', () => {
  test('no contact → introduce, below expected → strengthen, because of the two organizations', () => {
    expect(gaps({ fills, reports: [report('h', 'f', 0, DAY)] })).toEqual([
      'high 1.5 introduce fbi--hsi because of f+h',
    ]);
    expect(gaps({ fills, reports: [report('h', 'f', 1, DAY)] })).toEqual([
      'high 1.5 strengthen fbi--hsi because of f+h',
    ]);
  });

  test('ended → renew, because of the piece; from the start of its last end, then by id', () => {
    const one = ended('one', 'f', 'h', daysAgo(9));
    expect(gaps({ fills, evidence: [one] })).toEqual(['high 1.5 renew fbi--hsi because of one']);
    const later = ended('z later', 'f', 'h', daysAgo(8));
    expect(gaps({ fills, evidence: [one, later] })[0]).toContain('because of z later');
    expect(gaps({ fills, evidence: [{ ...one, id: 'two' }, one] })[0]).toContain('because of one');
  });

  test('gaps of one piece, or of the same two organizations and one verb, are one entry', () => {
    const three = evidence('protocol', ['f', 'h', 'w'], { id: 'p', since: daysAgo(500), until: DAY });
    expect(gaps({ fills, evidence: [three] })).toEqual([
      // 60 · (3 + 2 + 3)/121; the worst of high, medium and high
      'high 4.0 renew fbi--hsi fbi--dol-whd hsi--dol-whd because of p',
    ]);
    const both = { fills: [fill('f', 'fbi'), fill('f', 'hsi'), fill('d', 'prosecutor')] };
    expect(gaps({ ...both, reports: [report('d', 'f', 0, DAY)] })).toEqual([
      'low 1.0 introduce fbi--prosecutor hsi--prosecutor because of d+f',
    ]);
  });

  test('an entry is as severe as the worst of its gaps, wherever that one stands in it', () => {
    const rows = { fills: [fill('f', 'fbi'), fill('f', 'hsi'), fill('w', 'dol-whd')] };
    expect(gaps({ ...rows, reports: [report('f', 'w', 0, DAY)] })).toEqual([
      // 60 · (2 + 3)/121; the worse of medium and high
      'high 2.5 introduce fbi--dol-whd hsi--dol-whd because of f+w',
    ]);
  });

  test('introduce and strengthen of the same two are two entries', () => {
    const rows = {
      fills: [fill('f', 'fbi'), fill('f', 'prosecutor'), fill('h', 'hsi')],
      evidence: [evidence('contact', [party('f', { role: 'prosecutor' }), 'h'], { since: DAY })],
      reports: [report('f', 'h', 0, DAY)],
    };
    expect(gaps(rows)).toEqual([
      'high 1.5 introduce fbi--hsi because of f+h',
      'low 0.3 strengthen hsi--prosecutor because of f+h', // (40 · 1/2 + 20)/121
    ]);
  });

  test('critical below 1/2 of what is possible at expected level 4, otherwise by weight', () => {
    const says = (level: number) => gaps({ fills, reports: [report(OFFICE, 'w', level, DAY)] });
    // At level 1 the specialist's tie, of expected level 2, is a gap of the same two: 60 · (3 + 1)/121.
    expect(says(1)[0]).toBe(
      'critical 2.0 strengthen usao-coordinator--dol-whd usao-victim-witness--dol-whd because of usao+w',
    );
    expect(says(2)[0]).toBe('high 1.5 strengthen usao-coordinator--dol-whd because of usao+w');
    expect(gaps({ fills, reports: [report('f', 'w', 0, DAY)] })).toEqual([
      'medium 1.0 introduce fbi--dol-whd because of f+w',
    ]);
    expect(gaps({ fills, reports: [report('f', 'd', 0, DAY)] })).toEqual([
      'low 0.5 introduce fbi--prosecutor because of d+f',
    ]);
  });

  test('are ordered by severity, then gain, then the tables', () => {
    const reports = [
      report('f', 'd', 0, DAY),
      report('h', 'd', 0, DAY),
      report('f', 'h', 2, DAY),
      report('f', 'w', 0, DAY),
    ];
    const current = evidence('meeting', ['f', 'h'], { since: daysAgo(1) });
    expect(gaps({ fills, reports, evidence: [current] })).toEqual([
      'high 0.8 strengthen fbi--hsi because of f+h', // (40 · 1/3 + 20) · 3/121
      'medium 1.0 introduce fbi--dol-whd because of f+w',
      'low 0.5 introduce fbi--prosecutor because of d+f',
      'low 0.5 introduce hsi--prosecutor because of d+h',
    ]);
  });
});

describe('hand off', () => {
  const carriedBy = (maintainers: string[], org: string, more = {}) =>
    evidence('co-location', [party(org, { maintainers }), party('h', { maintainers: ['hal'] })], {
      id: `of ${org}`,
      since: daysAgo(500),
      ...more,
    });
  const gone = (rows: Rows) => gaps({ fills, ...rows });

  test('because of the last maintainer to leave of the side whose leaving ended it, then by id', () => {
    const evidence = [carriedBy(['bob', 'ann'], 'f')];
    const employment = [left('ann', 'f', daysAgo(9)), left('bob', 'f', daysAgo(9))];
    expect(gone({ evidence, employment })).toEqual(['high 1.5 hand off fbi--hsi because of ann']);
    expect(gone({ evidence, employment: [...employment, left('bob', 'f', daysAgo(8))] })[0]).toContain(
      'because of bob',
    );
    expect(gone({ evidence, employment: [...employment, left('hal', 'h', daysAgo(10))] })[0]).toContain(
      'because of hal',
    );
    expect(gone({ evidence, employment: [...employment, left('hal', 'h', daysAgo(8))] })[0]).toContain(
      'because of ann',
    );
  });

  test('when they left before any other end; otherwise it is to be renewed', () => {
    const employment = [left('ann', 'f', daysAgo(9))];
    const until = (day: string) =>
      gone({ evidence: [carriedBy(['ann'], 'f', { until: day })], employment })[0];
    expect(until(daysAgo(8))).toBe('high 1.5 hand off fbi--hsi because of ann');
    expect(until(daysAgo(9))).toBe('high 1.5 renew fbi--hsi because of of f');
  });

  test('all that one person maintained is one entry', () => {
    const evidence = [carriedBy(['ann'], 'w'), carriedBy(['ann'], 'f')];
    const employment = [left('ann', 'f', daysAgo(9)), left('ann', 'w', daysAgo(5))];
    expect(gone({ evidence, employment })).toEqual([
      'high 3.0 hand off fbi--hsi hsi--dol-whd because of ann',
    ]);
  });

  describe('with the position that the person held', () => {
    const POSITION = 'usao-coordinator';
    const office = (maintainers: string[], other: string) =>
      evidence('co-location', [party(OFFICE, { maintainers }), other], {
        id: `with ${other}`,
        since: daysAgo(500),
      });

    test('the vacant position heads the entry, with the verb fill', () => {
      const rows = {
        holders: [holder(OFFICE, POSITION, 'ann')],
        employment: [left('ann', OFFICE, daysAgo(9))],
      };
      expect(gone({ ...rows, evidence: [office(['ann'], 'f'), office(['ann'], 'd')] })).toEqual([
        // 120/44 + 60 · (3 + 3)/121
        'critical 5.7 fill usao-coordinator usao-coordinator--fbi usao-coordinator--prosecutor because of ann',
      ]);
      expect(gone({ ...rows, evidence: [] })).toEqual(['critical 2.7 fill usao-coordinator']);
    });

    test('not when someone else held it last', () => {
      const rows = {
        holders: [
          holder(OFFICE, POSITION, 'ann', { until: daysAgo(50) }),
          holder(OFFICE, POSITION, 'bob', { until: daysAgo(40) }),
        ],
        employment: [left('ann', OFFICE, daysAgo(9))],
      };
      expect(gone({ ...rows, evidence: [office(['ann'], 'f')] })).toEqual([
        'critical 2.7 fill usao-coordinator',
        'critical 1.5 hand off usao-coordinator--fbi because of ann',
      ]);
    });

    test('of several who held it last, it heads the entry of the first by id that has one', () => {
      const rows = {
        holders: ['bob', 'ann', 'abe'].map((person) => holder(OFFICE, POSITION, person)),
        employment: ['bob', 'ann', 'abe'].map((person) => left(person, OFFICE, daysAgo(9))),
      };
      expect(gone({ ...rows, evidence: [office(['bob'], 'f'), office(['ann'], 'd')] })).toEqual([
        'critical 4.2 fill usao-coordinator usao-coordinator--prosecutor because of ann',
        'critical 1.5 hand off usao-coordinator--fbi because of bob',
      ]);
    });

    test('a person who held both employment last has both at the head', () => {
      const rows = {
        holders: [holder(OFFICE, POSITION, 'ann'), holder(OFFICE, 'usao-victim-witness', 'ann')],
        employment: [left('ann', OFFICE, daysAgo(9))],
      };
      expect(gone({ ...rows, evidence: [office(['ann'], 'f')] })).toEqual([
        'critical 6.9 fill usao-coordinator usao-victim-witness usao-coordinator--fbi because of ann',
      ]);
    });
  });
});
