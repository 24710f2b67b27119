import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  fill,
  holder,
  inDays,
  left,
  nobody,
  OFFICE,
  post,
  role,
  roleIn,
} from './district.ts';

const POST = 'usao-coordinator';
const ann = (more = {}) => holder(OFFICE, POST, 'ann', more);

describe('the two employment of the office', () => {
  test('are always filled: on record without a row', () => {
    expect(role(POST, {})).toBe('on record 0 1 1');
    expect(role('usao-victim-witness', {})).toBe('on record 0 1 1');
  });

  test('are unknown in a district without an office on record', () => {
    expect(role(POST, { organizations: [] })).toBe('unknown 0 0 1');
  });

  test('a role mailbox is no contact in a post, a holder is', () => {
    const statements = [confirmed(POST, OFFICE, DAY)];
    expect(role(POST, { statements, fills: [fill(OFFICE, POST, { mailbox: true })] })).toBe(
      'on record 0 1 1',
    );
    expect(role(POST, { statements, holders: [ann()] })).toBe('confirmed 1 1 1');
  });

  test('rows that let anybody else fill or hold a post are ignored', () => {
    const others = {
      fills: [fill('f', POST, { mailbox: true })],
      holders: [holder('f', POST, 'bob', { until: daysAgo(9) }), holder('f', POST, 'cy')],
      statements: [confirmed(POST, 'f', DAY)],
    };
    expect(role(POST, others)).toBe('on record 0 1 1');
    expect(roleIn(assessed(others), POST).organizations).toEqual([OFFICE]);
  });
});

describe('a holder counts', () => {
  const counts = (employment: ReturnType<typeof post>[], more = {}) =>
    role(POST, { holders: [ann(more)], employment, statements: [confirmed(POST, OFFICE, DAY)] }) ===
    'confirmed 1 1 1';

  test('while the row holds and, where employment is on record, some of it does', () => {
    expect(counts([])).toBe(true);
    expect(counts([post('ann', OFFICE, daysAgo(9), null)])).toBe(true);
    expect(counts([post('ann', OFFICE, null, DAY)])).toBe(false);
    expect(counts([post('ann', OFFICE, null, DAY), post('ann', OFFICE, DAY, null)])).toBe(true);
    expect(counts([post('ann', OFFICE, null, null)], { until: DAY })).toBe(false);
    expect(counts([post('ann', OFFICE, null, null)], { since: inDays(1) })).toBe(false);
  });

  test('employment elsewhere, of others, or that begins later, is not that employment', () => {
    expect(counts([post('ann', 'f', null, DAY)])).toBe(true);
    expect(counts([post('bob', OFFICE, null, DAY)])).toBe(true);
    expect(counts([post('ann', OFFICE, inDays(1), null)])).toBe(true);
  });

  test('employment that never held, its until before its since, is on record all the same', () => {
    expect(counts([post('ann', OFFICE, daysAgo(5), daysAgo(9))])).toBe(false);
  });
});

describe('vacant', () => {
  const vacated = (day: string, rows = {}) => role(POST, { holders: [ann({ until: day })], ...rows });

  test('since the last holder ceased to count, for 365 days; then unknown', () => {
    expect(vacated(DAY)).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(365))).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(366))).toBe('unknown 0 0 1');
    expect(vacated(inDays(1))).toBe('on record 0 1 1');
  });

  test('also because the person left the office, or a statement said nobody', () => {
    expect(role(POST, { holders: [ann()], employment: [left('ann', OFFICE, daysAgo(9))] })).toBe(
      'vacant 0 0 0',
    );
    expect(role(POST, { statements: [nobody(POST, daysAgo(365))] })).toBe('vacant 0 0 0');
    expect(role(POST, { statements: [nobody(POST, daysAgo(366))] })).toBe('unknown 0 0 1');
  });

  test('not while somebody holds it, whatever a statement said', () => {
    expect(role(POST, { holders: [ann()], statements: [nobody(POST, DAY)] })).toBe('on record 0 1 1');
    expect(vacated(daysAgo(9), { holders: [ann({ until: daysAgo(9) }), holder(OFFICE, POST, 'bob')] })).toBe(
      'on record 0 1 1',
    );
  });

  test('not when the office was confirmed in it on the newest such day or later', () => {
    const statements = (at: string) => ({ statements: [confirmed(POST, OFFICE, at)] });
    expect(vacated(daysAgo(9), statements(daysAgo(10)))).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(9), statements(daysAgo(9)))).toBe('on record 0 1 1');
    expect(
      vacated(daysAgo(9), { statements: [confirmed(POST, OFFICE, daysAgo(8)), nobody(POST, daysAgo(7))] }),
    ).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(9), { statements: [confirmed(POST, 'f', daysAgo(8))] })).toBe('vacant 0 0 0');
  });

  test('the newest such day is the one that must be recent, and the one shown', () => {
    const rows = { holders: [ann({ until: daysAgo(500) })], statements: [nobody(POST, daysAgo(300))] };
    expect(role(POST, rows)).toBe('vacant 0 0 0');
    expect(roleIn(assessed(rows), POST).since).toBe(daysAgo(300));
  });

  test('a holder whose row and employment never met has not held the post', () => {
    const rows = {
      holders: [ann({ since: daysAgo(9), until: daysAgo(5) })],
      employment: [left('ann', OFFICE, daysAgo(20))],
    };
    expect(role(POST, rows)).toBe('on record 0 1 1');
  });

  test('only employment can be: a role whose holders have all left stays on record', () => {
    expect(
      role('fbi', { fills: [fill('f', 'fbi')], holders: [holder('f', 'fbi', 'ann', { until: DAY })] }),
    ).toBe('on record 0 1 1');
  });
});
