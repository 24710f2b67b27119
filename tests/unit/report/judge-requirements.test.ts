import { describe, expect, it } from 'vitest';
import { ONE, ZERO } from '../../../core/model/fraction.ts';
import type { ReportedEvidence, ReportInput } from '../../../core/report/input.ts';
import { judgeRequirements } from '../../../core/report/judge-requirements.ts';
import { Profile } from '../../../core/report/profile.ts';
import { contextOf } from '../../../core/words/context.ts';
import { readProfiles } from '../../../server/report/profiles.ts';
import { DAY, daysAgo, inDays, model } from '../model/district.ts';
import { names, role, tie } from '../words/names.ts';

type Test = Parameters<typeof Profile.parse>[0];

const party = (organizationId: string, more: object = {}) => ({
  ...{ organizationId, role: null, core: false, host: false, since: null, until: null },
  ...{ signed: false, signerPosition: null, ...more },
});
const piece = (more: Partial<ReportedEvidence>): ReportedEvidence => ({
  ...{ id: 'm', kind: 'mou', name: 'Memorandum', since: daysAgo(100), until: inDays(100), status: 'current' },
  ...{ publicRecord: false, seen: null, activityDates: [], source: 'said', sourceUrl: null, readOn: null },
  ...{ sourceInWords: 'Entered here', people: null, parties: [party('police'), party('services')], ...more },
});

/** What comes of one requirement in a district with these roles, ties and evidence. */
function judged(
  test: Test,
  { evidence = [], grade = 'official', names: more = {}, ...assessed }: Partial<Given>,
) {
  const profile = Profile.parse({
    ...{ id: 'p', name: 'P', about: 'About' },
    requirements: [
      { id: 'r', text: 'R', test, source: 'S', sourceUrl: null, sourceDate: null, readOn: DAY, grade },
    ],
  });
  const assessment = { asOf: DAY, roles: [], ties: [], ...assessed } as unknown as Parameters<
    typeof contextOf
  >[1];
  const context = { ...contextOf({ ...names, model, ...more }, assessment) };
  const input = { profile, context, evidence } as unknown as ReportInput; // the rest is not looked at
  const [requirement] = judgeRequirements(input);
  return requirement;
}
interface Given {
  roles: ReturnType<typeof role>[];
  ties: ReturnType<typeof tie>[];
  evidence: ReportedEvidence[];
  grade: string;
  names: Partial<typeof names>;
}

const POLICE = role({ role: 'lead-police', state: 'confirmed', organizations: ['police'] });
const SERVICES = role({ role: 'victim-services', state: 'confirmed', organizations: ['services'] });
const MEMORANDUM = {
  ...{ kind: 'agreement', kinds: ['mou'], roles: ['lead-police', 'victim-services'], signed: true },
};
const bothRoles = { roles: [POLICE, SERVICES] };

describe('a requirement of roles', () => {
  const test = { kind: 'roles', roles: ['lead-police', 'victim-services'] };

  it.each([
    ['confirmed', 'confirmed', 'met'],
    ['confirmed', 'on record', 'not known'],
    ['confirmed', 'unknown', 'not known'],
    ['unknown', 'unfilled', 'unmet'],
  ] as const)('is with %s and %s roles %s', (police, services, outcome) => {
    const roles = [
      { ...POLICE, state: police },
      { ...SERVICES, state: services },
    ];
    expect(judged(test, { roles })?.outcome).toBe(outcome);
  });

  it('is met by an office of another level only where none is asked for', () => {
    const roles = [{ ...POLICE, confirmedBy: new Set(['police']) }];
    const asked = (level: string | null, more?: object) =>
      judged({ kind: 'roles', roles: ['lead-police'], level }, { roles, ...more });
    const is = (level: string) => ({ names: { level: () => level } });
    expect(asked(null, is('state'))?.outcome).toBe('met');
    expect(asked('local', is('local'))?.outcome).toBe('met');
    const state = asked('local', is('state'));
    expect(state?.outcome).toBe('not known');
    expect(state?.evidence).toContain('No local office is on record in this role.');
  });

  it('needs any of them where it says so', () => {
    const any = { ...test, need: 'any' };
    const roles = (police: typeof POLICE.state) => [
      { ...POLICE, state: police },
      { ...SERVICES, state: 'unfilled' as const },
    ];
    expect(judged(any, { roles: roles('confirmed') })?.outcome).toBe('met');
    expect(judged(any, { roles: roles('unknown') })?.outcome).toBe('not known');
    expect(judged(any, { roles: roles('unfilled') })?.outcome).toBe('unmet');
  });

  it('does not apply where none of its roles does', () => {
    expect(judged({ kind: 'roles', roles: ['tribal'] }, bothRoles)?.outcome).toBe('does not apply');
  });

  it('from general knowledge is met by nothing, and says so', () => {
    const found = judged(test, { ...bothRoles, grade: 'general' });
    expect(found?.outcome).toBe('not known');
    expect(found?.evidence).toContain('general knowledge');
  });
});

describe('a requirement of ties', () => {
  const test = { kind: 'ties', ties: ['usao-coordinator--fbi'] };

  it.each([
    ['met', ONE, 'met'],
    ['on record', ONE, 'not known'],
    ['unknown', ONE, 'not known'],
    ['no contact', ZERO, 'unmet'],
    ['no partner', ZERO, 'unmet'],
  ] as const)('is with a tie that is %s %s', (state, possible, outcome) => {
    expect(judged(test, { ties: [tie(null, { state, possible })] })?.outcome).toBe(outcome);
  });
});

describe('a requirement of a signed memorandum', () => {
  const signed = [party('police', { signed: true }), party('services', { signed: true })];

  it('is met by one in effect that both sides have signed', () => {
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [piece({ parties: signed })] })?.outcome).toBe('met');
  });

  it('is not known where a signature is not on record, or nothing is', () => {
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [piece({})] })?.outcome).toBe('not known');
    expect(judged(MEMORANDUM, bothRoles)?.outcome).toBe('not known');
    const others = piece({ parties: [party('police', { signed: true }), party('fbi', { signed: true })] });
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [others] })?.outcome).toBe('not known');
  });

  it('is met by one of several in effect that both sides have signed', () => {
    const both = piece({ id: 'n', parties: signed });
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [piece({}), both] })?.outcome).toBe('met');
  });

  it('is not known once a side has left it', () => {
    const left = [party('police', { signed: true, until: daysAgo(1) }), party('services', { signed: true })];
    const found = judged(MEMORANDUM, { ...bothRoles, evidence: [piece({ parties: left })] });
    expect(found?.outcome).toBe('not known');
    expect(found?.evidence).toBe('No memorandum between the two is on record.');
  });

  it('is unmet once it has ended, unless its end is public record alone', () => {
    const ended = piece({ parties: signed, status: 'ended', until: daysAgo(5) });
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [ended] })?.outcome).toBe('unmet');
    const recorded = { ...ended, publicRecord: true };
    expect(judged(MEMORANDUM, { ...bothRoles, evidence: [recorded] })?.outcome).toBe('not known');
  });
});

describe('a requirement of a task force', () => {
  const test = { kind: 'task-force', role: 'lead-police' };
  const of = (...evidence: ReportedEvidence[]) => judged(test, { ...bothRoles, evidence });
  const force = (more: Partial<ReportedEvidence> = {}) =>
    piece({ kind: 'task-force', name: 'Force', ...more });

  it('is met by one in effect with a party that fills the role', () => {
    expect(of(force())).toMatchObject({
      outcome: 'met',
      evidence: expect.stringMatching(/^Force, since .+: current\.$/),
    });
    const inRole = (role: string) => of(force({ parties: [party('police', { role })] }))?.outcome;
    expect([inRole('lead-police'), inRole('fbi')]).toEqual(['met', 'not known']);
  });

  it('is not known from a memorandum, from a task force of others, or from none', () => {
    for (const evidence of [piece({}), force({ parties: [party('services')] })])
      expect(of(evidence)).toMatchObject({
        ...{ outcome: 'not known', evidence: 'No task force with this partner is on record.' },
      });
  });

  it('is unmet once all have ended', () => {
    const ended = force({ status: 'ended', until: daysAgo(5) });
    expect(of(ended)?.outcome).toBe('unmet');
    expect(of(ended, force({ status: 'out of date' }))?.outcome).toBe('not known');
    expect(of(ended, force())?.outcome).toBe('met');
  });
});

it('what Tieline keeps no record of is not known, and the requirement says why', () => {
  expect(judged({ kind: 'not on record', why: 'Nothing here shows it.' }, {})).toMatchObject({
    ...{ outcome: 'not known', evidence: 'Nothing here shows it.' },
  });
});

describe('a requirement of a core team of five to seven', () => {
  const test = { kind: 'core-team', fewest: 5, most: 7 };
  const force = (core: number, publicRecord = false) =>
    piece({
      kind: 'task-force',
      publicRecord,
      parties: Array.from({ length: core }, (_, at) => party(`o${at}`, { core: true })),
    });

  it.each([
    [4, 'unmet'],
    [5, 'met'],
    [7, 'met'],
    [8, 'unmet'],
  ])('is with %i core members %s', (core, outcome) => {
    expect(judged(test, { evidence: [force(core)] })?.outcome).toBe(outcome);
  });

  it('counts none who has left', () => {
    const { parties, ...rest } = force(5);
    const [first = party('o0'), ...others] = parties;
    const left = { ...rest, parties: [{ ...first, until: daysAgo(1) }, ...others] };
    expect(judged(test, { evidence: [left] })?.outcome).toBe('unmet');
  });

  it('is met by any current task force with a team of that size', () => {
    expect(judged(test, { evidence: [force(2), { ...force(5), id: 'n' }] })?.outcome).toBe('met');
  });

  it('is not known while no core member is on record', () => {
    const none = piece({ kind: 'task-force', parties: [party('o1'), party('o2')] });
    expect(judged(test, { evidence: [none] })?.outcome).toBe('not known');
  });

  it('is not known from an award, which names its holders alone', () => {
    expect(judged(test, { evidence: [force(2, true)] })?.outcome).toBe('not known');
  });
});

describe('the profiles of the release', () => {
  it('name roles and ties of the gap model, and a source for each row that is more than general knowledge', () => {
    const { all } = readProfiles();
    expect(all.map(({ id }) => id)).toEqual(['ecm', 'general', 'strategic-plan']);
    const roles = new Set(model.roles.map(({ id }) => id));
    const ties = new Set(model.ties.map(({ id }) => id));
    for (const { test, sourceUrl, grade } of all.flatMap(({ requirements }) => requirements)) {
      if (test.kind === 'roles' || test.kind === 'agreement')
        expect(test.roles.filter((id) => !roles.has(id))).toEqual([]);
      if (test.kind === 'ties') expect(test.ties.filter((id) => !ties.has(id))).toEqual([]);
      expect(sourceUrl === null).toBe(grade === 'general');
    }
  });
});
