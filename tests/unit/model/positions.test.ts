import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  fill,
  holder,
  inDays,
  job,
  left,
  OFFICE,
  role,
  roleIn,
  unfilled,
} from './district.ts';

const POSITION = 'usao-coordinator';
const ann = (more = {}) => holder(OFFICE, POSITION, 'ann', more);

describe('the two employment of the office', () => {
  test('are always filled: on record without a row', () => {
    expect(role(POSITION, {})).toBe('on record 0 1 1');
    expect(role('usao-victim-witness', {})).toBe('on record 0 1 1');
  });

  test('are unknown in a district without an office on record', () => {
    expect(role(POSITION, { organizations: [] })).toBe('unknown 0 0 1');
  });

  test('a role mailbox is no contact in a position, a holder is', () => {
    const statements = [confirmed(POSITION, OFFICE, DAY)];
    expect(role(POSITION, { statements, fills: [fill(OFFICE, POSITION, { mailbox: true })] })).toBe(
      'on record 0 1 1',
    );
    expect(role(POSITION, { statements, holders: [ann()] })).toBe('confirmed 1 1 1');
  });

  test('rows that let anyone else fill or hold a position are ignored', () => {
    const others = {
      fills: [fill('f', POSITION, { mailbox: true })],
      holders: [holder('f', POSITION, 'bob', { until: daysAgo(9) }), holder('f', POSITION, 'cy')],
      statements: [confirmed(POSITION, 'f', DAY)],
    };
    expect(role(POSITION, others)).toBe('on record 0 1 1');
    expect(roleIn(assessed(others), POSITION).organizations).toEqual([OFFICE]);
  });
});

describe('a holder counts', () => {
  const counts = (employment: ReturnType<typeof job>[], more = {}) =>
    role(POSITION, { holders: [ann(more)], employment, statements: [confirmed(POSITION, OFFICE, DAY)] }) ===
    'confirmed 1 1 1';

  test('while the row holds and, where employment is on record, some of it does', () => {
    expect(counts([])).toBe(true);
    expect(counts([job('ann', OFFICE, daysAgo(9), null)])).toBe(true);
    expect(counts([job('ann', OFFICE, null, DAY)])).toBe(false);
    expect(counts([job('ann', OFFICE, null, DAY), job('ann', OFFICE, DAY, null)])).toBe(true);
    expect(counts([job('ann', OFFICE, null, null)], { until: DAY })).toBe(false);
    expect(counts([job('ann', OFFICE, null, null)], { since: inDays(1) })).toBe(false);
  });

  test('employment elsewhere, of others, or that begins later, is not that employment', () => {
    expect(counts([job('ann', 'f', null, DAY)])).toBe(true);
    expect(counts([job('bob', OFFICE, null, DAY)])).toBe(true);
    expect(counts([job('ann', OFFICE, inDays(1), null)])).toBe(true);
  });

  test('employment that never held, its until before its since, is on record all the same', () => {
    expect(counts([job('ann', OFFICE, daysAgo(5), daysAgo(9))])).toBe(false);
  });
});

describe('vacant', () => {
  const vacated = (day: string, rows = {}) => role(POSITION, { holders: [ann({ until: day })], ...rows });

  test('since the last holder ceased to count, for 365 days; then unknown', () => {
    expect(vacated(DAY)).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(365))).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(366))).toBe('unknown 0 0 1');
    expect(vacated(inDays(1))).toBe('on record 0 1 1');
  });

  test('also because the person left the office, or a statement said that no one holds it', () => {
    expect(role(POSITION, { holders: [ann()], employment: [left('ann', OFFICE, daysAgo(9))] })).toBe(
      'vacant 0 0 0',
    );
    expect(role(POSITION, { statements: [unfilled(POSITION, daysAgo(365))] })).toBe('vacant 0 0 0');
    expect(role(POSITION, { statements: [unfilled(POSITION, daysAgo(366))] })).toBe('unknown 0 0 1');
  });

  test('not while someone holds it, whatever a statement said', () => {
    expect(role(POSITION, { holders: [ann()], statements: [unfilled(POSITION, DAY)] })).toBe(
      'on record 0 1 1',
    );
    expect(
      vacated(daysAgo(9), { holders: [ann({ until: daysAgo(9) }), holder(OFFICE, POSITION, 'bob')] }),
    ).toBe('on record 0 1 1');
  });

  test('not when the office was confirmed in it on the newest such day or later', () => {
    const statements = (at: string) => ({ statements: [confirmed(POSITION, OFFICE, at)] });
    expect(vacated(daysAgo(9), statements(daysAgo(10)))).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(9), statements(daysAgo(9)))).toBe('on record 0 1 1');
    expect(
      vacated(daysAgo(9), {
        statements: [confirmed(POSITION, OFFICE, daysAgo(8)), unfilled(POSITION, daysAgo(7))],
      }),
    ).toBe('vacant 0 0 0');
    expect(vacated(daysAgo(9), { statements: [confirmed(POSITION, 'f', daysAgo(8))] })).toBe('vacant 0 0 0');
  });

  test('the newest such day is the one that must be recent, and the one shown', () => {
    const rows = { holders: [ann({ until: daysAgo(500) })], statements: [unfilled(POSITION, daysAgo(300))] };
    expect(role(POSITION, rows)).toBe('vacant 0 0 0');
    expect(roleIn(assessed(rows), POSITION).since).toBe(daysAgo(300));
  });

  test('a holder whose row and employment never met has not held the position', () => {
    const rows = {
      holders: [ann({ since: daysAgo(9), until: daysAgo(5) })],
      employment: [left('ann', OFFICE, daysAgo(20))],
    };
    expect(role(POSITION, rows)).toBe('on record 0 1 1');
  });

  test('only employment can be: a role whose holders have all left stays on record', () => {
    expect(
      role('fbi', { fills: [fill('f', 'fbi')], holders: [holder('f', 'fbi', 'ann', { until: DAY })] }),
    ).toBe('on record 0 1 1');
  });
});
