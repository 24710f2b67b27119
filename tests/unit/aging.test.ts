import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOn, agingsIn } from '../../core/aging.ts';
import { addDays } from '../../core/days.ts';
import { assess } from '../../core/model/assess.ts';
import { evidenceStatus } from '../../core/model/evidence-status.ts';
import { DAY, model } from './model/district.ts';
import { aDistrict } from './model/random-district.ts';

describe('the day on which something ages', () => {
  it('is the first on which a piece is no longer current', () => {
    fc.assert(
      fc.property(aDistrict, ({ evidence }) => {
        for (const piece of evidence) {
          const on = agesOn(piece, model, DAY);
          if (on === null) continue;
          expect(evidenceStatus(piece, model, addDays(on, -1)).status).toBe('current');
          expect(evidenceStatus(piece, model, on).status).not.toBe('current');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lies ahead, and the next comes first', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const days = agingsIn(assess(snapshot, model, DAY), snapshot, model, DAY).map(({ on }) => on);
        expect(days.every((on) => on > DAY)).toBe(true);
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is of each confirmed role, a year after it was last seen, and of the current evidence of each met tie', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const assessment = assess(snapshot, model, DAY);
        const agings = agingsIn(assessment, snapshot, model, DAY);
        const of = (kind: 'role' | 'evidence') =>
          agings.filter((one) => one.kind === kind).map(({ id }) => id);
        const confirmed = assessment.roles.filter(({ state, lastSeen }) => state === 'confirmed' && lastSeen);
        expect(of('role').sort()).toEqual(confirmed.map(({ role }) => role).sort());
        for (const { role, lastSeen } of confirmed)
          expect(agings).toContainEqual({ on: addDays(lastSeen ?? '', 366), kind: 'role', id: role });
        const resting = assessment.ties.flatMap(({ state, shown }) =>
          state === 'met'
            ? (shown?.pieces ?? []).filter(({ status }) => status === 'current').map(({ id }) => id)
            : [],
        );
        const ageing = snapshot.evidence.filter(
          (piece) => resting.includes(piece.id) && agesOn(piece, model, DAY) !== null,
        );
        expect(of('evidence').sort()).toEqual(ageing.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});
