import { describe, expect, test } from 'vitest';
import {
  assessed,
  confirmed,
  DAY,
  daysAgo,
  evidence,
  fill,
  holder,
  inDays,
  left,
  OFFICE,
  organization,
  party,
  subjectsOf,
  unfilled,
} from './district.ts';

const mailbox = { mailbox: true };
const link = (org: string, other: string, more: Parameters<typeof evidence>[2] = {}) =>
  evidence('contact', [org, other], { id: `${org}-${other}`, since: DAY, ...more });

test('1: a confirmed role of weight 3 with at most one person holding it in all its organizations', () => {
  const held = (...holders: ReturnType<typeof holder>[]) =>
    subjectsOf(1, {
      fills: [fill('f', 'fbi', mailbox), fill('g', 'fbi', mailbox), fill('s', 'shelter', mailbox)],
      statements: [confirmed('fbi', 'f', DAY), confirmed('shelter', 's', DAY)],
      holders,
      employment: [left('gus', 'f', DAY)],
    });
  expect(held()).toEqual(['fbi']);
  expect(held(holder('f', 'fbi', 'ann'), holder('g', 'fbi', 'ann'))).toEqual(['fbi']);
  expect(held(holder('f', 'fbi', 'ann'), holder('g', 'fbi', 'bob'))).toEqual([]);
  expect(held(holder('f', 'fbi', 'ann'), holder('elsewhere', 'fbi', 'bob'))).toEqual(['fbi']);
  expect(held(holder('f', 'fbi', 'ann'), holder('g', 'fbi', 'bob', { until: DAY }))).toEqual(['fbi']);
  expect(held(holder('f', 'fbi', 'ann'), holder('f', 'fbi', 'gus'))).toEqual(['fbi']);
  expect(held(holder('f', 'fbi', 'ann'), holder('g', 'fbi', 'bob', { since: inDays(1) }))).toEqual(['fbi']);
});

describe('2: an organization whose removal disconnects a connected role of weight 2 or more', () => {
  const fills = [fill('f', 'fbi'), fill('h', 'hsi'), fill('o', 'osha')];

  test('that another fills', () => {
    expect(subjectsOf(2, { fills, evidence: [link(OFFICE, 'f'), link('f', 'h')] })).toEqual(['f']);
    expect(
      subjectsOf(2, { fills, evidence: [link(OFFICE, 'f'), link('f', 'h'), link(OFFICE, 'h')] }),
    ).toEqual([]);
    expect(subjectsOf(2, { fills, evidence: [link(OFFICE, 'f'), link('f', 'o')] })).toEqual([]); // weight 1
    expect(subjectsOf(2, { fills, evidence: [link('f', 'h')] })).toEqual([]); // not connected
  });

  test('also when that other is not connected itself', () => {
    const two = [fill('f', 'fbi'), fill('g', 'fbi')];
    expect(subjectsOf(2, { fills: two, evidence: [link(OFFICE, 'f')] })).toEqual(['f']);
    expect(subjectsOf(2, { fills: two.slice(0, 1), evidence: [link(OFFICE, 'f')] })).toEqual([]);
  });

  test('in the network of those who fill a role, by current evidence', () => {
    expect(subjectsOf(2, { fills, evidence: [link(OFFICE, 'x'), link('x', 'h')] })).toEqual([]);
    const stale = link('f', 'h', { since: daysAgo(181) });
    expect(subjectsOf(2, { fills, evidence: [link(OFFICE, 'f'), stale] })).toEqual([]);
  });

  test('a party counts for it whatever role it names', () => {
    for (const role of ['shelter', 'usao-coordinator']) {
      const named = evidence('contact', [party('f', { role }), 'h'], { since: DAY });
      expect(subjectsOf(2, { fills, evidence: [link(OFFICE, 'f'), named] }), role).toEqual(['f']);
    }
  });
});

describe('3: the office, when what others fill hangs together by it alone', () => {
  const fills = [fill('f', 'fbi'), fill('h', 'hsi'), fill('w', 'dol-whd')];
  const star = [link(OFFICE, 'f'), link(OFFICE, 'h'), link(OFFICE, 'w')];

  test('of three or more connected roles no component without it holds two thirds', () => {
    expect(subjectsOf(3, { fills, evidence: star })).toEqual([OFFICE]);
    expect(subjectsOf(3, { fills, evidence: [...star, link('f', 'h')] })).toEqual([]); // 2 of 3
    expect(subjectsOf(3, { fills: [...fills, fill('d', 'prosecutor')], evidence: star })).toEqual([OFFICE]);
    expect(subjectsOf(3, { fills, evidence: star.slice(1) })).toEqual([]); // two roles
  });

  test('a role that the office fills too counts when another fills it', () => {
    const also = [...fills, fill(OFFICE, 'prosecutor'), fill('d', 'prosecutor')];
    expect(subjectsOf(3, { fills: also, evidence: star.slice(1) })).toEqual([OFFICE]);
  });
});

test('4: the only piece of current evidence in the network between two sectors', () => {
  const rows = (...pieces: ReturnType<typeof evidence>[]) => ({
    organizations: [
      organization(OFFICE, { sector: 'justice' }),
      organization('f', { sector: 'police' }),
      organization('g', { sector: 'police' }),
      organization('n', { sector: null }),
      organization('x', { sector: 'labor' }),
    ],
    fills: [fill('f', 'fbi'), fill('g', 'hsi'), fill('n', 'shelter')],
    evidence: pieces,
  });
  expect(subjectsOf(4, rows(link(OFFICE, 'f'), link('f', 'g'), link('f', 'n'), link('f', 'x')))).toEqual([
    'usao-f',
  ]);
  expect(subjectsOf(4, rows(link(OFFICE, 'f'), link(OFFICE, 'g')))).toEqual([]);
  const withLabor = rows(link(OFFICE, 'f'), link('f', 'x'));
  expect(subjectsOf(4, { ...withLabor, fills: [...withLabor.fills, fill('x', 'dol-whd')] })).toEqual([
    'f-x',
    'usao-f',
  ]);
  expect(subjectsOf(4, rows(evidence('meeting', [OFFICE, 'f', 'g'], { since: DAY })))).toEqual(['meeting']);
  expect(subjectsOf(4, rows(link(OFFICE, 'f'), link(OFFICE, 'g', { since: daysAgo(181) })))).toEqual([
    'usao-f',
  ]);
});

describe("5: the coordinator's position", () => {
  const POSITION = 'usao-coordinator';

  test('vacated, also when that is no longer recent', () => {
    expect(subjectsOf(5, {})).toEqual([]);
    expect(subjectsOf(5, { statements: [unfilled(POSITION, daysAgo(900))] })).toEqual([POSITION]);
    expect(subjectsOf(5, { statements: [unfilled('usao-victim-witness', DAY)] })).toEqual([]);
  });

  test('held by acting people alone on each of the days D − 31 to D', () => {
    const acting = (since: number, ...others: ReturnType<typeof holder>[]) =>
      subjectsOf(5, {
        holders: [holder(OFFICE, POSITION, 'ann', { acting: true, since: daysAgo(since) }), ...others],
      });
    expect(acting(31)).toEqual([POSITION]);
    expect(acting(30)).toEqual([]);
    expect(acting(31, holder(OFFICE, POSITION, 'bob', { deputy: true }))).toEqual([]);
    expect(acting(31, holder(OFFICE, POSITION, 'bob', { until: daysAgo(31) }))).toEqual([POSITION]);
    expect(acting(31, holder(OFFICE, POSITION, 'bob', { until: daysAgo(30) }))).toEqual([]);
    const before = holder(OFFICE, POSITION, 'bob', { acting: true, until: daysAgo(10) });
    expect(acting(10, before)).toEqual([POSITION]);
    expect(acting(9, before)).toEqual([]);
  });
});

test('6: an organization in three or more roles of weight 2 or more, or serving four or more districts', () => {
  const roles = (...ids: string[]) => subjectsOf(6, { fills: ids.map((id) => fill('x', id)) });
  expect(roles('fbi', 'shelter', 'child-welfare')).toEqual(['x']);
  expect(roles('fbi', 'shelter', 'osha')).toEqual([]);
  const districts = (count: number, fills = [fill('x', 'osha')]) =>
    subjectsOf(6, { organizations: [organization('x', { districts: count })], fills });
  expect(districts(4)).toEqual(['x']);
  expect(districts(3)).toEqual([]);
  expect(districts(4, [])).toEqual([]);
});

test('7: a current mou, for a party whose named signer has left', () => {
  const signed = (more: Parameters<typeof evidence>[2], org = 'x') =>
    subjectsOf(7, {
      evidence: [evidence('mou', [party('x', { signer: 'ann' }), party('y', { signer: 'bob' })], more)],
      employment: [left('ann', org, daysAgo(9))],
    });
  expect(signed({ since: DAY })).toEqual(['mou/ann']);
  expect(signed({ since: daysAgo(1096) })).toEqual([]);
  expect(signed({ since: DAY }, 'y')).toEqual([]);
});

describe('8: a piece that ends by its own until within 180 days, and without which a tie would not be met', () => {
  const fills = [fill('f', 'fbi', mailbox), fill('h', 'hsi', mailbox)];
  const ending = (kind: Parameters<typeof evidence>[0], until: string, more = {}) =>
    evidence(kind, ['f', 'h'], { since: DAY, until, ...more });
  const subjects = (...pieces: ReturnType<typeof evidence>[]) => subjectsOf(8, { fills, evidence: pieces });

  test('from the day after to 180 days on', () => {
    expect(subjects(ending('protocol', inDays(1)))).toEqual(['protocol']);
    expect(subjects(ending('protocol', inDays(180)))).toEqual(['protocol']);
    expect(subjects(ending('protocol', inDays(181)))).toEqual([]);
    expect(subjects(ending('joint-activity', inDays(9)))).toEqual([]); // a period, no end
  });

  test('not when something else meets the tie too, or nothing does', () => {
    expect(subjects(ending('protocol', inDays(9)), ending('mou', inDays(999)))).toEqual([]);
    expect(subjects(ending('protocol', inDays(9)), ending('mou', inDays(9)))).toEqual([]);
    expect(subjects(ending('contact', inDays(9)))).toEqual([]);
  });

  test('not as long as another pair of the tie is met without it', () => {
    const two = (...pieces: ReturnType<typeof evidence>[]) =>
      subjectsOf(8, { fills: [...fills, fill('g', 'hsi', mailbox)], evidence: pieces });
    const others = evidence('protocol', ['f', 'g'], { id: 'others', since: DAY });
    expect(two(ending('protocol', inDays(9)), others)).toEqual([]);
    expect(two(ending('protocol', inDays(9)), { ...others, until: inDays(9) })).toEqual([]);
    const ofAll = evidence('protocol', ['f', 'g', 'h'], { id: 'of all', since: DAY, until: inDays(9) });
    expect(two(ofAll)).toEqual(['of all']);
    expect(two(ofAll, others)).toEqual([]);
  });

  test('also as half of what is raised to level 4', () => {
    const rows = { fills: [fill('p', 'lead-police'), fill('v', 'victim-services')] };
    const pieces = [
      evidence('joint-activity', ['p', 'v'], { since: DAY }),
      evidence('mou', ['p', 'v'], { since: DAY, until: inDays(9) }),
    ];
    expect(subjectsOf(8, { ...rows, evidence: pieces })).toEqual(['mou']);
  });

  test('also where it is what shows an organization in its roles, so that a tie inside it is met', () => {
    const inside = [fill('x', 'fbi', mailbox), fill('x', 'hsi', mailbox)];
    const meeting = evidence('meeting', ['x', 'elsewhere'], { since: DAY, until: inDays(9) });
    expect(
      assessed({ fills: inside, evidence: [meeting] }).ties.find(({ id }) => id === 'fbi--hsi')?.state,
    ).toBe('met');
    expect(subjectsOf(8, { fills: inside, evidence: [meeting] })).toEqual(['meeting']);
    const statements = [confirmed('fbi', 'x', DAY), confirmed('hsi', 'x', DAY)];
    expect(subjectsOf(8, { fills: inside, evidence: [meeting], statements })).toEqual([]);
  });

  test('also where without it a role would be unfilled', () => {
    const rows = {
      fills,
      evidence: [
        ending('meeting', inDays(9)),
        evidence('protocol', ['f', 'h'], { id: 'stays', since: daysAgo(100) }),
      ],
      statements: [unfilled('fbi', daysAgo(50))],
    };
    expect(assessed(rows).ties.find(({ id }) => id === 'fbi--hsi')?.state).toBe('met');
    expect(subjectsOf(8, rows)).toEqual(['meeting']);
  });

  test('also where it bears on that role alone, and the role keeps those who would confirm it', () => {
    const rows = {
      fills,
      evidence: [
        evidence('meeting', ['f', 'elsewhere'], { since: DAY, until: inDays(9) }),
        evidence('protocol', ['f', 'h'], { id: 'stays', since: daysAgo(100) }),
      ],
      statements: [unfilled('fbi', daysAgo(50))],
    };
    expect(subjectsOf(8, rows)).toEqual(['meeting']);
  });
});
