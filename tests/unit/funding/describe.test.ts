import { describe, expect, it } from 'vitest';
import { describeFunding } from '../../../core/funding/describe.ts';
import { fundingPlan } from '../../../core/funding/plan.ts';
import { Profile } from '../../../core/report/profile.ts';
import {
  confirmed,
  DAY,
  daysAgo,
  district,
  fill,
  model,
  organization,
  report,
  unfilled,
} from '../model/district.ts';
import { names } from '../words/names.ts';

const POLICE_SERVICES = 'lead-police--victim-services';
const SHELTER_SERVICES = 'shelter--victim-services';
const ALL = ['shelter', POLICE_SERVICES, SHELTER_SERVICES];

/** No one fills the role of a shelter, and lead police and victim services said that they have no contact. */
const snapshot = district({
  fills: [fill('services', 'victim-services', { mailbox: true }), fill('police', 'lead-police')],
  statements: [unfilled('shelter', daysAgo(10))],
  reports: [report('police', 'services', 0, daysAgo(10)), report('services', 'police', 0, daysAgo(10))],
});
const published = { source: 'A', sourceUrl: null, sourceDate: null, readOn: DAY, grade: 'official' };
const profile = Profile.parse({
  ...{ id: 'sample', name: 'Sample profile', about: 'What a sample funder asks for.' },
  requirements: [
    { id: 'haven', text: 'A shelter', test: { kind: 'roles', roles: ['shelter'] }, ...published },
    { id: 'work', text: 'Joint work', test: { kind: 'ties', ties: [POLICE_SERVICES] }, ...published },
    { id: 'bureau', text: 'The FBI', test: { kind: 'roles', roles: ['fbi'] }, ...published },
  ],
});

const told = (items: readonly string[], facts = snapshot) =>
  describeFunding(fundingPlan(facts, model, items, DAY), items, {
    ...{ names, profile, evidence: [], counties: ['39001', '39003'] },
    reach: { offices: [], countiesOf: () => new Set(), isUnfilled: (role) => role === 'shelter' },
  });

describe('a plan for a shelter and the two ties of victim services', () => {
  const plan = told(ALL);

  it('is summed up in two sentences, with the points that the three add together', () => {
    // 40 · 5/44 + 40 · 5/121 + 10 · 5/121 + 10 · 5/121; of 21 roles and 64 ties, 23 are still open
    expect(plan.text).toBe(
      'These 3 items would add 7.0 of 100 points to confirmed coverage: 2 more roles confirmed, 2 more ties met, 2 more counties reached and 2 more requirements met. 0 gaps and 23 questions stay open.',
    );
    const { before, after } = plan.coverage;
    expect([before.confirmed, after.confirmed, before.possible, after.possible]).toEqual([0, 7, 95.7, 100]);
    for (const { confirmed, recorded, possible } of [before, after]) {
      expect(recorded).toBeGreaterThan(confirmed);
      expect(recorded).toBeLessThan(possible);
    }
  });

  it('counts the roles and ties before and after, of all that are expected', () => {
    expect(plan).toMatchObject({
      roles: { before: 0, after: 2, all: 21 },
      ties: { before: 0, after: 2, all: 64 },
    });
  });

  it('names what is gained, and which of it was not picked: the role of those who now work together', () => {
    expect(plan.gained).toEqual([
      ...[{ id: 'victim-services', title: 'Victim service provider', kind: 'role', picked: false }],
      ...[{ id: 'shelter', title: 'Shelter', kind: 'role', picked: true }],
      {
        id: POLICE_SERVICES,
        title: 'Lead police agency – Victim service provider',
        kind: 'tie',
        picked: true,
      },
      { id: SHELTER_SERVICES, title: 'Shelter – Victim service provider', kind: 'tie', picked: true },
    ]);
  });

  it('says for each picked role how many counties it would reach', () => {
    const shelter = { role: 'shelter', name: 'Shelter or domestic violence program', before: 0, after: 2 };
    expect(plan.counties).toEqual({ all: 2, gained: 2, byRole: [shelter] });
  });

  it('names the requirements that it meets, by a new partner and by planned work without a name', () => {
    const { gained, ...counts } = plan.requirements;
    expect(counts).toEqual({
      profile: { id: 'sample', name: 'Sample profile' },
      before: 0,
      after: 2,
      all: 3,
    });
    expect(gained).toEqual([
      {
        ...{ id: 'haven', text: 'A shelter' },
        evidence: 'Shelter: A new partner (Shelter); last active June 30, 2026.',
      },
      {
        ...{ id: 'work', text: 'Joint work' },
        evidence: `Lead police agency – Victim service provider: Joint work as planned, last active June 30, 2026.`,
      },
    ]);
  });

  it('lists gaps with their severity, then questions, then what a new partner can be asked', () => {
    const picked = plan.choices.filter((choice) => choice.picked);
    expect(picked).toMatchObject([
      { items: [POLICE_SERVICES], list: 'gap', severity: 'critical', gain: 1.5 },
      { items: ['shelter'], list: 'gap', severity: 'medium', gain: 1.8 },
      { items: [SHELTER_SERVICES], list: 'opens', severity: null, gain: 1 },
    ]);
    expect(picked.map(({ action }) => action)).toEqual([
      'Introduce Org police and Org services',
      'Find a partner: Shelter',
      'Ask a new partner (Shelter) and Org services how they work together',
    ]);
    expect(new Set(plan.choices.slice(2, -1).map(({ list, severity }) => `${list} ${severity}`))).toEqual(
      new Set(['question null']),
    );
  });

  it('has nothing settled, waiting or new', () => {
    expect([plan.settled, plan.waiting]).toEqual([[], []]);
    expect(plan.stays.filter(({ list, isNew }) => list === 'gap' || isNew)).toEqual([]);
  });
});

it('a shelter alone opens the question of its tie, and leaves the gap that was there', () => {
  const { stays } = told(['shelter']);
  expect(stays[0]).toMatchObject({
    ...{ items: [POLICE_SERVICES], list: 'gap', gain: 1.5, isNew: false },
    action: 'Introduce Org police and Org services',
  });
  expect(stays.filter(({ isNew }) => isNew)).toMatchObject([
    { items: [SHELTER_SERVICES], list: 'question', title: 'Shelter – Victim service provider', gain: 1 },
  ]);
});

it('an item with nothing open is named once as settled, and adds nothing', () => {
  const plan = told(['tribal-land', 'tribal-land']);
  expect(plan.settled).toEqual([{ id: 'tribal-land', title: 'Tribal land' }]);
  expect(plan.text).toBe('Nothing is picked. 2 gaps and 24 questions stay open.');
});

it('a tie whose role no one fills is picked, waits, and meets no requirement', () => {
  const tie = { id: SHELTER_SERVICES, title: 'Shelter – Victim service provider' };
  expect(told([SHELTER_SERVICES])).toMatchObject({
    ...{ picked: [tie], waiting: [tie], settled: [], gained: [] },
    requirements: { before: 0, after: 0, gained: [] },
  });
});

it('a requirement that is met today is counted before and after, and not gained', () => {
  const withBureau = {
    ...snapshot,
    organizations: [...snapshot.organizations, organization('bureau')],
    fills: [...snapshot.fills, fill('bureau', 'fbi', { mailbox: true })],
    statements: [...snapshot.statements, confirmed('fbi', 'bureau', DAY)],
  };
  const { requirements } = told(['shelter'], withBureau);
  expect(requirements).toMatchObject({ before: 1, after: 2, gained: [{ id: 'haven' }] });
});
