import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, callsOf } from '../../../core/calls.ts';
import { assess } from '../../../core/model/assess.ts';
import { compare } from '../../../core/model/fraction.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { DAY, district, evidence, fill, model, OFFICE, organization } from '../model/district.ts';
import { aDistrict } from '../model/random-district.ts';

const RUNS = { numRuns: 60 };
const NO_ONE: ReadonlySet<string> = new Set();

const planned = (snapshot: Snapshot, named = NO_ONE) => {
  const assessment = assess(snapshot, model, DAY);
  const calls = callsOf(assessment.questions, { assessment, model, officeId: OFFICE, named });
  return { assessment, calls };
};
const callTo = (calls: readonly Call[], id: string) => calls.find((call) => call.organizationId === id);
const asked = (calls: readonly Call[], id: string) =>
  (callTo(calls, id)?.asked ?? []).map(({ question }) => question.id).sort();

const coreRolesWithoutOrganization = ({ roles }: ReturnType<typeof assess>): string[] =>
  roles
    .filter(({ role, organizations }) => organizations.length === 0 && weightOf(role) === 3)
    .map(({ role }) => role);
const weightOf = (role: string) => model.roles.find(({ id }) => id === role)?.weight;

/** Organizations that fill the roles, and nothing else on record. */
const filledBy = (fills: Record<string, string>): Snapshot =>
  district({
    organizations: [...new Set([...Object.values(fills), OFFICE])].map((id) => organization(id)),
    fills: Object.entries(fills).map(([role, org]) => fill(org, role)),
  });

describe('every open question', () => {
  it('is in exactly one call', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const { assessment, calls } = planned(snapshot);
        const dealt = calls.flatMap((call) => call.asked.map(({ question }) => question.id));
        expect(dealt.sort()).toEqual(assessment.questions.map(({ id }) => id).sort());
        expect(new Set(calls.map(({ organizationId }) => organizationId)).size).toBe(calls.length);
      }),
      RUNS,
    );
  });

  it('about a tie is asked of one of its two organizations about the other, never about a third pair', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const { assessment, calls } = planned(snapshot);
        for (const { organizationId, asked: all } of calls)
          for (const one of all) {
            const tie = assessment.ties.find(({ id }) => id === one.question.id);
            if (one.ask === 'level')
              expect([organizationId, one.aboutId].sort()).toEqual(
                [...(tie?.shown?.organizations ?? [])].sort(),
              );
            else if (tie?.shown) expect(tie.shown.organizations).toEqual([organizationId, organizationId]);
            else if (tie)
              expect(coreRolesWithoutOrganization(assessment)).toContain(one.ask === 'who' && one.role);
          }
      }),
      RUNS,
    );
  });

  it('about a tie with any core role, of which all that are known have ended, is who fills a core role that no one is known to fill', () => {
    const snapshot: Snapshot = {
      ...filledBy({ osha: 'inspectors', 'victim-services': 'haven' }),
      evidence: [
        evidence('task-force', ['inspectors', 'haven'], { id: 'e1', until: DAY }),
        evidence('task-force', ['inspectors', OFFICE], { id: 'e2', until: DAY }),
      ],
    };
    const { calls } = planned(snapshot);
    const all = calls.flatMap((call) => call.asked);
    const one = all.find(({ question }) => question.id === 'osha--any-weight-3-role');
    expect(one).toMatchObject({ ask: 'who' });
    expect(all.filter(({ ask }) => ask === 'land').map(({ question }) => question.id)).not.toContain(
      'osha--any-weight-3-role',
    );
  });

  it('whether an organization fills a role is asked of one that is on record in it', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const { assessment, calls } = planned(snapshot);
        for (const { organizationId, asked: all } of calls)
          for (const one of all) {
            if (one.ask !== 'fills') continue;
            const row = assessment.roles.find(({ role }) => role === one.role);
            expect(row?.organizations).toContain(organizationId);
          }
      }),
      RUNS,
    );
  });
});

describe('calls', () => {
  it('come by what they gain, and take 0.6 minutes a question and one more', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const { calls } = planned(snapshot);
        for (const [at, call] of calls.entries()) {
          expect(call.minutes).toBe(Math.round(call.asked.length * 0.6 + 1));
          const next = calls[at + 1];
          if (next) expect(compare(call.gain, next.gain)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it('never ask the own office what a partner can answer', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        for (const { own, asked: all } of planned(snapshot).calls)
          if (own) expect(all.filter(({ ask }) => ask === 'level')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('go to the side with a named contact where two could answer as much', () => {
    const both = filledBy({ fbi: 'a', hsi: 'b' });
    for (const named of ['a', 'b'])
      expect(asked(planned(both, new Set([named])).calls, named)).toContain('fbi--hsi');
  });

  it('ask who fills an unknown role of the partner with the heaviest expected tie to it', () => {
    const { calls } = planned(filledBy({ 'victim-services': 'shelter', 'dol-whd': 'whd' }));
    expect(asked(calls, 'whd')).toContain('state-labor');
    expect(asked(calls, 'shelter')).toEqual(expect.arrayContaining(['shelter', 'lead-police']));
    expect(asked(calls, OFFICE)).not.toContain('state-labor');
  });

  it('leave to the own office what no partner is there to answer', () => {
    const { calls } = planned(filledBy({}));
    expect(calls.map(({ organizationId }) => organizationId)).toEqual([OFFICE]);
    expect(calls[0]?.own).toBe(true);
  });
});
