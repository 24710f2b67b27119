import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import type { Assessment } from '../../../core/model/assessment.ts';
import { compare, ONE, ZERO } from '../../../core/model/fraction.ts';
import { toOpenFormat } from '../../../core/model/open-format.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { DAY, model } from './district.ts';
import { aDistrict } from './random-district.ts';

/** MODEL.md, Laws, those about what every assessment is like, and what of a snapshot does not matter to it. */
const RUNS = { numRuns: 100 };
const on = (snapshot: Snapshot): Assessment => assess(snapshot, model, DAY);
const openly = (snapshot: Snapshot) => toOpenFormat(on(snapshot));

const reversed = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  organizations: snapshot.organizations.toReversed(),
  fills: snapshot.fills.toReversed(),
  holders: snapshot.holders.toReversed(),
  employment: snapshot.employment.toReversed(),
  statements: snapshot.statements.toReversed(),
  reports: snapshot.reports.toReversed(),
  evidence: snapshot.evidence.toReversed().map((piece) => ({
    ...piece,
    activityDates: piece.activityDates.toReversed(),
    parties: piece.parties
      .toReversed()
      .map((party) => ({ ...party, maintainers: party.maintainers.toReversed() })),
  })),
});

const twice = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  organizations: [...snapshot.organizations, ...snapshot.organizations],
  fills: [...snapshot.fills, ...snapshot.fills],
  holders: [...snapshot.holders, ...snapshot.holders],
  employment: [...snapshot.employment, ...snapshot.employment],
  statements: [...snapshot.statements, ...snapshot.statements],
  reports: [...snapshot.reports, ...snapshot.reports],
  evidence: [...snapshot.evidence, ...snapshot.evidence],
});

/** The same district with every name changed, so that their order turns round. */
function renamed(snapshot: Snapshot): Snapshot {
  const turned = (id: string): string =>
    [...id].map((letter) => String.fromCharCode(160 - letter.charCodeAt(0))).join('');
  return {
    ...snapshot,
    organizations: snapshot.organizations.map((row) => ({ ...row, id: turned(row.id) })),
    fills: snapshot.fills.map((row) => ({ ...row, org: turned(row.org) })),
    holders: snapshot.holders.map((row) => ({ ...row, org: turned(row.org), person: turned(row.person) })),
    employment: snapshot.employment.map((row) => ({
      ...row,
      org: turned(row.org),
      person: turned(row.person),
    })),
    statements: snapshot.statements.map((row) => ({ ...row, org: row.org && turned(row.org) })),
    reports: snapshot.reports.map((row) => ({ ...row, from: turned(row.from), about: turned(row.about) })),
    evidence: snapshot.evidence.map((piece) => ({
      ...piece,
      id: turned(piece.id),
      parties: piece.parties.map((party) => ({
        ...party,
        org: turned(party.org),
        maintainers: party.maintainers.map(turned),
        signer: party.signer && turned(party.signer),
      })),
    })),
  };
}

describe('order and names of rows', () => {
  test('the order changes nothing', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        expect(openly(reversed(snapshot))).toEqual(openly(snapshot));
      }),
      RUNS,
    );
  });

  test('rows that come twice change nothing', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        expect(openly(twice(snapshot))).toEqual(openly(snapshot));
      }),
      RUNS,
    );
  });

  test('other names change neither states, numbers, marks nor scores', () => {
    const unnamed = ({ roles, ties, parts, score }: ReturnType<typeof openly>) => ({
      roles,
      ties,
      parts,
      score,
    });
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        expect(unnamed(openly(renamed(snapshot)))).toEqual(unnamed(openly(snapshot)));
      }),
      RUNS,
    );
  });
});

test('each score is the sum of its parts as they are shown', () => {
  fc.assert(
    fc.property(aDistrict, (snapshot) => {
      const { parts, score } = openly(snapshot);
      for (const column of ['confirmed', 'recorded', 'possible'] as const) {
        const tenths = Object.values(parts[column]).map((part) => Math.round(10 * Number(part)));
        expect(Math.round(10 * Number(score[column]))).toBe(tenths.reduce((total, part) => total + part));
      }
    }),
    RUNS,
  );
});

test('0 ≤ confirmed ≤ recorded ≤ possible ≤ 1', () => {
  fc.assert(
    fc.property(aDistrict, (snapshot) => {
      const { roles, ties, parts } = on(snapshot);
      const numbers = [...roles, ...ties].map(({ confirmed, recorded, possible }) => [
        ZERO,
        confirmed,
        recorded,
        possible,
        ONE,
      ]);
      const grow = (row: (typeof numbers)[number]) =>
        row.every((x, place) => compare(x, row[place + 1] ?? ONE) <= 0);
      expect(numbers.filter((row) => !grow(row))).toEqual([]);
      for (const part of ['roles', 'ties', 'resilience', 'confirmation'] as const) {
        expect(parts.confirmed[part]).toBeLessThanOrEqual(parts.recorded[part]);
        expect(parts.recorded[part]).toBeLessThanOrEqual(parts.possible[part]);
      }
    }),
    RUNS,
  );
});

/** MODEL.md, Weak points, 8, word for word: all assessed again without the piece. */
test('a piece is listed as holding up a tie exactly when without it, all assessed again, a tie that is met would not be', () => {
  const met = (snapshot: Snapshot): string[] =>
    on(snapshot).ties.flatMap(({ id, state }) => (state === 'met' ? [id] : []));
  fc.assert(
    fc.property(aDistrict, (snapshot) => {
      const ending = snapshot.evidence.map((piece) => ({
        ...piece,
        until: piece.until && piece.until > DAY ? '2026-10-01' : piece.until,
      }));
      const soon = { ...snapshot, evidence: ending };
      const now = met(soon);
      const expected = ending
        .filter(
          ({ since, until, kind }) =>
            (since ?? '') <= DAY && (until ?? '') > DAY && kind !== 'training' && kind !== 'joint-activity',
        )
        .filter(({ id }) => {
          const without = new Set(met({ ...soon, evidence: ending.filter((piece) => piece.id !== id) }));
          return now.some((tie) => !without.has(tie));
        })
        .map(({ id }) => id)
        .sort();
      const listed = on(soon).weakPoints.flatMap(({ rule, subject }) => (rule === 8 ? subject : []));
      expect(listed).toEqual(expected);
    }),
    RUNS,
  );
});
