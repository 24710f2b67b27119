import { describe, expect, it } from 'vitest';
import { effectOf, moved, scoreMoves } from '../../../server/changes/effect.ts';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  evidence,
  fill,
  model,
  OFFICE,
  report,
  unfilled,
} from '../model/district.ts';

type Rows = Parameters<typeof assessed>[0];
const effect = (before: Rows, after: Rows) => effectOf(model, assessed(before), assessed(after));

describe('what a change does to an assessment', () => {
  const fills = [fill('f', 'fbi', { mailbox: true }), fill('h', 'hsi', { mailbox: true })];

  it('is said in scores, in the roles and ties that changed their state, and in how many gaps and questions are left', () => {
    const statements = [confirmed('fbi', 'f', DAY)];
    const found = effect({ fills }, { fills, statements });
    // 40 · 3/44 for the role that is confirmed
    expect(found.confirmed).toEqual({ before: 0, after: 2.7 });
    expect(found.roles).toEqual([{ role: 'fbi', before: 'on record', after: 'confirmed' }]);
    expect(found.ties).toEqual([]);
    expect(found.gaps).toEqual({ before: 0, after: 0 });
    expect(found.questions.before - found.questions.after).toBe(1);
    expect(found.text).toBe('+2.7 confirmed: Federal Bureau of Investigation is now confirmed');
  });

  it('names first what ties became, and counts the gaps of their sector', () => {
    const none = effect({ fills }, { fills, reports: [report('f', 'h', 0, DAY)] });
    expect(none.ties).toEqual([{ tie: 'fbi--hsi', before: 'unknown', after: 'no contact' }]);
    expect(none.text).toMatch(
      /^-\d+\.\d possible: the tie between Federal Bureau of Investigation and Homeland Security Investigations is now no contact; 1 gap left in the police sector$/,
    );
  });

  it('counts the gaps of the first sector that is not that of justice', () => {
    const two = [unfilled('shelter', DAY), unfilled('health', DAY)];
    const found = effect({ statements: two }, { statements: [...two, unfilled('dss', DAY)] });
    expect(found.text).toMatch(/1 gap left in the police sector$/);
    const withOffice = effect(
      { fills: [fill('f', 'fbi')] },
      { fills: [fill('f', 'fbi')], reports: [report(OFFICE, 'f', 0, DAY)] },
    );
    expect(withOffice.ties[0]?.tie).toBe('usao-coordinator--fbi');
    expect(withOffice.text).toMatch(/1 gap left in the police sector$/);
    const services = effect({ statements: two.slice(1) }, { statements: two });
    expect(services.gaps).toEqual({ before: 1, after: 2 });
    expect(services.text).toMatch(/2 gaps left in the services sector$/);
    const office = effect({}, { statements: [unfilled('usao-coordinator', DAY)] });
    expect(office.text).toMatch(/is now vacant; 1 gap left in the justice sector$/);
  });

  it('is nothing where nothing changes, with the gaps of all sectors', () => {
    const rows = { statements: [unfilled('shelter', DAY), unfilled('hsi', DAY)] };
    expect(effect(rows, rows).text).toBe('No change to the score; 2 gaps left');
    expect(effect({}, {}).text).toBe('No change to the score');
  });

  it('has three scores on the scale of 100, each before and after', () => {
    const met = { fills, evidence: [evidence('task-force', ['f', 'h'], { since: daysAgo(9) })] };
    const scores = scoreMoves(assessed({}), assessed({ ...met, reports: [report('f', 'h', 0, DAY)] }));
    expect(scores.confirmed.before).toBe(0);
    expect(scores.possible).toEqual({ before: 100, after: expect.any(Number) });
    for (const { after } of Object.values(scores)) expect(after).toBeLessThanOrEqual(100);
  });
});

it('a row moves when its state differs; one that was not there before is passed over', () => {
  const rows = (...states: string[]) => states.map((state, id) => ({ id: String(id), state }));
  expect(moved(rows('a', 'b', 'c'), rows('a', 'x', 'y', 'new'), ({ id }) => id)).toEqual([
    { id: '1', before: 'b', after: 'x' },
    { id: '2', before: 'c', after: 'y' },
  ]);
});
