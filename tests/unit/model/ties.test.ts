import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  evidence,
  fill,
  holder,
  model,
  OFFICE,
  party,
  report,
  tie,
  tieIn,
  unfilled,
} from './district.ts';

type Rows = Parameters<typeof assessed>[0];

const mailbox = { mailbox: true };
const current = (...parties: Parameters<typeof evidence>[1]) =>
  evidence('co-location', parties, { since: DAY });
const counted = (id: string, rows: Rows) => {
  const { pairsMet, pairs } = tieIn(assessed(rows), id);
  return `${pairsMet} of ${pairs}`;
};
const shown = (id: string, rows: Rows) => tieIn(assessed(rows), id).shown?.organizations;

describe('pairs', () => {
  const fills = [fill('f1', 'fbi'), fill('f2', 'fbi'), fill('h1', 'hsi'), fill('h2', 'hsi')];

  test('every organization of one role with every one of the other is assessed by itself', () => {
    expect(counted('fbi--hsi', { fills, evidence: [current('f2', 'h1')] })).toBe('1 of 4');
    expect(counted('fbi--hsi', { fills, evidence: [current('f1', 'f2', 'h1')] })).toBe('2 of 4');
    expect(counted('fbi--hsi', { fills: [...fills, fill('f1', 'fbi')] })).toBe('0 of 4');
  });

  test('each number of the tie is the largest over its pairs', () => {
    const rows = {
      fills,
      evidence: [evidence('protocol', ['f1', 'h1'], { since: daysAgo(800) })], // on record 0 1 1
      reports: [report('f2', 'h2', 2, DAY)], // below expected 0 2/3 2/3
    };
    expect(tie('fbi--hsi', rows)).toBe('on record 0 1 1');
    const live2 = evidence('meeting', ['f2', 'h2'], { id: 'm', since: DAY }); // below expected 2/3 2/3 2/3
    expect(tie('fbi--hsi', { ...rows, evidence: [...rows.evidence, live2] })).toBe('on record 2/3 1 1');
  });

  test('the state shown is that of the first pair by possible, confirmed, recorded, table, organizations', () => {
    const reports = [report('f1', 'h1', 0, DAY), report('f1', 'h2', 2, DAY), report('f2', 'h1', 1, DAY)];
    expect(shown('fbi--hsi', { fills, reports: [...reports, report('f2', 'h2', 2, DAY)] })).toEqual([
      'f1',
      'h2',
    ]);
    expect(shown('fbi--hsi', { fills, reports })).toEqual(['f2', 'h2']); // unknown, so possible 1
    expect(shown('fbi--hsi', { fills })).toEqual(['f1', 'h1']);
    const ended = evidence('protocol', ['f1', 'h1'], { since: daysAgo(500), until: DAY });
    const none = ['f1', 'f2'].flatMap((f) => ['h1', 'h2'].map((h) => report(f, h, 0, daysAgo(501))));
    const allNone = none.map((row) => ({ ...row, at: daysAgo(300) }));
    // f1--h1 ended and is 0 0 0 as the others, which are no contact: that is nearer the top of the table.
    const endedFirst = { fills, evidence: [{ ...ended, activityDates: [daysAgo(299)] }], reports: allNone };
    expect(shown('fbi--hsi', endedFirst)).toEqual(['f1', 'h2']);
  });

  test('two organizations that both fill both roles are a pair each way round', () => {
    const swapped = {
      fills: [...fills.slice(0, 1), fill('f1', 'hsi'), fill('h1', 'fbi'), fill('h1', 'hsi')],
    };
    expect(counted('fbi--hsi', swapped)).toBe('0 of 4');
    const asFbiAndHsi = current(party('f1', { role: 'fbi' }), party('h1', { role: 'hsi' }));
    expect(counted('fbi--hsi', { ...swapped, evidence: [asFbiAndHsi] })).toBe('1 of 4');
  });
});

describe('an organization that fills both roles', () => {
  const both = [fill('x', 'fbi', mailbox), fill('x', 'hsi', mailbox)];
  const seen = (...roles: string[]) => roles.map((role) => confirmed(role, 'x', DAY));

  test('is met when both roles are confirmed, and by it', () => {
    expect(tie('fbi--hsi', { fills: both, statements: seen('fbi', 'hsi') })).toBe('met 1 1 1');
    expect(tie('fbi--hsi', { fills: both, statements: seen('fbi') })).toBe('on record 0 1 1');
    const byAnother = {
      fills: [...both, fill('h', 'hsi', mailbox)],
      statements: [...seen('fbi'), confirmed('hsi', 'h', DAY)],
    };
    expect(
      tieIn(assessed(byAnother), 'fbi--hsi').assessed.map(({ organizations, state }) => [
        ...organizations,
        state,
      ]),
    ).toEqual([
      ['x', 'x', 'on record'],
      ['x', 'h', 'unknown'],
    ]);
  });

  test('is not assessed by evidence or reports with itself', () => {
    const rows = { fills: both, evidence: [current('x', 'x')], reports: [report('x', 'x', 4, DAY)] };
    expect(tie('fbi--hsi', rows)).toBe('on record 0 1 1');
  });

  test('is unknown when one of its roles is unknown or vacant', () => {
    const coordinator = (rows: Rows) =>
      tie('usao-coordinator--prosecutor', { fills: [fill(OFFICE, 'prosecutor')], ...rows });
    expect(coordinator({})).toBe('on record 0 1 1');
    expect(coordinator({ statements: [unfilled('usao-coordinator', daysAgo(366))] })).toBe('unknown 0 0 1');
    const twoProsecutors = { fills: [fill(OFFICE, 'prosecutor'), fill('d', 'prosecutor')] };
    const pairs = tieIn(
      assessed({ ...twoProsecutors, statements: [unfilled('usao-coordinator', DAY)] }),
      'usao-coordinator--prosecutor',
    ).assessed.map(({ organizations, state }) => [...organizations, state]);
    expect(pairs).toEqual([
      [OFFICE, 'd', 'unknown'],
      [OFFICE, OFFICE, 'unknown'],
    ]);
  });
});

describe('no partner', () => {
  test('when a role is unfilled, whatever is on record', () => {
    const rows = { fills: [fill('f', 'fbi'), fill('h', 'hsi')], evidence: [current('f', 'h')] };
    const statements = [unfilled('fbi', daysAgo(1))];
    const old = evidence('protocol', ['f', 'h'], { since: daysAgo(400) });
    expect(tie('fbi--hsi', { ...rows, statements })).toBe('met 1 1 1'); // active today
    expect(tie('fbi--hsi', { ...rows, evidence: [old], statements })).toBe('no partner 0 0 0');
    expect(counted('fbi--hsi', { ...rows, evidence: [old], statements })).toBe('0 of 0');
  });

  test('when a position is vacant and every pair, one at least, lies inside one organization', () => {
    const statements = [unfilled('usao-victim-witness', DAY)];
    expect(tie('usao-coordinator--usao-victim-witness', { statements })).toBe('no partner 0 0 0');
    expect(tie('usao-victim-witness--prosecutor', { statements })).toBe('unknown 0 0 1');
    expect(tie('usao-victim-witness--prosecutor', { statements, organizations: [] })).toBe('unknown 0 0 1');
    expect(tie('usao-victim-witness--prosecutor', { statements, fills: [fill(OFFICE, 'prosecutor')] })).toBe(
      'no partner 0 0 0',
    );
    const fills = [fill(OFFICE, 'prosecutor'), fill('d', 'prosecutor')];
    expect(counted('usao-victim-witness--prosecutor', { statements, fills })).toBe('0 of 2');
  });

  test('a position that was vacated more than 365 days ago is unknown, and so is its tie', () => {
    const statements = [unfilled('usao-victim-witness', daysAgo(366))];
    expect(tie('usao-coordinator--usao-victim-witness', { statements })).toBe('unknown 0 0 1');
  });

  test('a vacant position with evidence to others is assessed by it', () => {
    const rows = {
      fills: [fill('f', 'fbi')],
      evidence: [current(OFFICE, 'f')],
      statements: [unfilled('usao-coordinator', DAY)],
    };
    expect(tie('usao-coordinator--fbi', rows)).toBe('met 1 1 1');
  });
});

describe('any-weight-3-role', () => {
  const osha = fill('o', 'osha');
  const CORE = 'osha--any-weight-3-role';
  /** All roles of weight 3 on record, so that none of them is unknown. */
  const core = ['fbi', 'hsi', 'dol-whd', 'prosecutor', 'lead-police', 'victim-services'].map((role) =>
    fill(role, role),
  );

  test('means all weight-3 roles, each of their organizations once', () => {
    expect(counted(CORE, { fills: [osha, ...core, fill('fbi', 'hsi')] })).toBe('0 of 7'); // six and the office
    expect(counted(CORE, { fills: [osha, fill('s', 'shelter')] })).toBe('0 of 1');
  });

  test('evidence counts for one of these roles that it fills', () => {
    const rows = { fills: [osha, ...core, fill('fbi', 'shelter')] };
    const as = (role: string) => tie(CORE, { ...rows, evidence: [current('o', party('fbi', { role }))] });
    expect(as('fbi')).toBe('met 1 1 1');
    expect(as('hsi')).toBe('unknown 0 0 1');
    expect(as('shelter')).toBe('unknown 0 0 1');
    expect(tie(CORE, { ...rows, evidence: [current('o', 'fbi')] })).toBe('met 1 1 1');
    expect(tie(CORE, { ...rows, evidence: [current('o', OFFICE)] })).toBe('met 1 1 1');
  });

  test('while one of them is unknown, one more pair is assessed, neither counted nor shown as a pair', () => {
    const none = (...orgs: string[]) => orgs.map((org) => report('o', org, 0, DAY));
    const all = none(OFFICE, ...core.map(({ org }) => org));
    expect(tie(CORE, { fills: [osha, ...core], reports: all })).toBe('no contact 0 0 0');
    const withoutFbi = { fills: [osha, ...core.slice(1)], reports: all };
    expect(tie(CORE, withoutFbi)).toBe('unknown 0 0 1');
    expect(counted(CORE, withoutFbi)).toBe('0 of 6');
    expect(tieIn(assessed(withoutFbi), CORE).shown).toBeNull();
    expect(assessed(withoutFbi).questions.some(({ id }) => id === CORE)).toBe(true);
    expect(
      tie(CORE, { fills: [osha, ...core], reports: all, statements: [unfilled('usao-coordinator', DAY)] }),
    ).toBe('no contact 0 0 0');
  });

  test('inside one organization the best of its roles counts', () => {
    const inside = (rows: Rows) =>
      tie(CORE, { fills: [osha, fill('o', 'fbi'), fill('o', 'hsi', mailbox)], ...rows });
    const statements = [confirmed('osha', 'o', DAY), confirmed('hsi', 'o', DAY)];
    const holders = [holder('o', 'osha', 'ann')];
    expect(inside({ statements, holders })).toBe('met 1 1 1');
    expect(inside({ statements })).toBe('on record 0 1 1');
  });

  test('inside one organization whose one such role is unfilled, it is neither unknown nor vacant', () => {
    const rows = { fills: [osha, fill('o', 'fbi')], statements: [unfilled('fbi', DAY)] };
    const inside = tieIn(assessed(rows), CORE).assessed.find(({ organizations: [x, y] }) => x === y);
    expect(inside?.state).toBe('on record');
  });

  test('has no partner when none of its roles has anyone left, but the office with two vacant positions', () => {
    const statements = model.roles.filter(({ weight }) => weight === 3).map(({ id }) => unfilled(id, DAY));
    expect(tie(CORE, { fills: [fill(OFFICE, 'osha')], statements })).toBe('no partner 0 0 0');
    expect(tie(CORE, { fills: [osha], statements })).toBe('unknown 0 0 1');
  });

  test('the office inside: unknown when both employment are vacant', () => {
    const inside = (...statements: ReturnType<typeof unfilled>[]) =>
      tieIn(assessed({ fills: [fill(OFFICE, 'osha'), fill('f', 'fbi')], statements }), CORE).assessed.find(
        ({ organizations: [x, y] }) => x === y,
      )?.state;
    expect(inside(unfilled('usao-coordinator', DAY))).toBe('on record');
    expect(inside(unfilled('usao-coordinator', DAY), unfilled('usao-victim-witness', DAY))).toBe('unknown');
  });
});
