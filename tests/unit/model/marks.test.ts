import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  evidence,
  fill,
  inDays,
  left,
  OFFICE,
  party,
  report,
  tieIn,
  unfilled,
} from './district.ts';

type Rows = Parameters<typeof assessed>[0];

const mailbox = { mailbox: true };
const current = (...parties: Parameters<typeof evidence>[1]) =>
  evidence('co-location', parties, { since: DAY });

describe('the two marks', () => {
  const COORDINATOR_FBI = 'usao-coordinator--fbi'; // expected level 4
  const fills = [fill('f', 'fbi'), fill('h', 'hsi')];
  const marks = (id: string, rows: Rows) => {
    const { resilient, confirmedByBoth, disputed } = tieIn(assessed({ fills, ...rows }), id);
    return { resilient, confirmedByBoth, disputed };
  };
  const isResilient = (id: string, ...pieces: ReturnType<typeof evidence>[]) =>
    marks(id, { evidence: pieces }).resilient;
  const at = { since: DAY };

  test('resilient: a met pair has a current mou, protocol or task force of the expected level', () => {
    expect(isResilient('fbi--hsi', evidence('mou', ['f', 'h'], at))).toBe(true);
    expect(isResilient('fbi--hsi', evidence('protocol', ['f', 'h'], at))).toBe(true);
    expect(isResilient('fbi--hsi', current('f', 'h'))).toBe(false);
    const aging = evidence('protocol', ['f', 'h'], { since: daysAgo(400) });
    expect(isResilient('fbi--hsi', current('f', 'h'), aging)).toBe(false);
    expect(isResilient('fbi--hsi', aging)).toBe(false);
    const taskForce = (core: boolean) =>
      evidence(
        'task-force',
        [OFFICE, 'f'].map((org) => party(org, { core })),
        at,
      );
    expect(isResilient(COORDINATOR_FBI, taskForce(true))).toBe(true);
    expect(isResilient(COORDINATOR_FBI, taskForce(false), current(OFFICE, 'f'))).toBe(false);
  });

  test('resilient: at expected level 4 a mou counts together with a joint activity', () => {
    const [mou, activity] = (['mou', 'joint-activity'] as const).map((kind) =>
      evidence(kind, [OFFICE, 'f'], at),
    );
    if (!mou || !activity) throw new Error('two pieces');
    expect(isResilient(COORDINATOR_FBI, mou, current(OFFICE, 'f'))).toBe(false);
    expect(isResilient(COORDINATOR_FBI, mou, activity)).toBe(true);
  });

  test('resilient: current evidence of the expected level with two maintainers on each side who have not left', () => {
    const maintained = (f: string[], h: string[], rows: Rows = {}) =>
      marks('fbi--hsi', {
        evidence: [current(party('f', { maintainers: f }), party('h', { maintainers: h }))],
        ...rows,
      }).resilient;
    expect(maintained(['a', 'b'], ['c', 'd'])).toBe(true);
    expect(maintained(['a', 'b'], ['c'])).toBe(false);
    expect(maintained(['a', 'b'], ['c', 'c'])).toBe(false);
    expect(maintained(['a', 'b'], ['c', 'd'], { employment: [left('d', 'h', DAY)] })).toBe(false);
    expect(maintained(['a', 'b'], ['c', 'd', 'e'], { employment: [left('d', 'h', DAY)] })).toBe(true);
  });

  test('confirmed by confirmedByBoth: in a met pair each side reports 1 or more', () => {
    const both = (...levels: [from: string, about: string, level: number][]) =>
      marks('fbi--hsi', {
        evidence: [current('f', 'h')],
        reports: levels.map(([from, about, level]) => report(from, about, level, DAY)),
      }).confirmedByBoth;
    expect(both(['f', 'h', 1], ['h', 'f', 1])).toBe(true);
    expect(both(['f', 'h', 4])).toBe(false);
    expect(both(['f', 'h', 1], ['h', 'f', 0])).toBe(false);
  });

  test('a met pair inside one organization always has both marks', () => {
    const statements = ['fbi', 'hsi'].map((role) => confirmed(role, 'x', DAY));
    expect(
      marks('fbi--hsi', { fills: [fill('x', 'fbi', mailbox), fill('x', 'hsi', mailbox)], statements }),
    ).toEqual({
      resilient: true,
      confirmedByBoth: true,
      disputed: false,
    });
  });

  test('disputed: the reports of any pair differ by 2 or more, or a met pair has a report of 0', () => {
    const disputed = (pieces: ReturnType<typeof evidence>[], ...levels: number[]) =>
      marks('fbi--hsi', {
        evidence: pieces,
        reports: levels.map((level, side) => report(side ? 'h' : 'f', side ? 'f' : 'h', level, DAY)),
      }).disputed;
    expect(disputed([], 1, 3)).toBe(true);
    expect(disputed([], 1, 2)).toBe(false);
    expect(disputed([current('f', 'h')], 0)).toBe(true);
    expect(disputed([current('f', 'h')], 2, 4)).toBe(true);
    expect(disputed([], 0)).toBe(false);
  });

  test('a tie without a partner has no marks and is not disputed', () => {
    const rows = {
      statements: [unfilled('fbi', DAY)],
      evidence: [evidence('mou', ['f', 'h'], { until: inDays(9) })],
      reports: [report('f', 'h', 0, DAY), report('h', 'f', 4, DAY)],
    };
    expect(marks('fbi--hsi', rows)).toEqual({ resilient: false, confirmedByBoth: false, disputed: false });
  });
});
