import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import type { Assessment, Numbers } from '../../../core/model/assessment.ts';
import { compare, type Fraction, fraction, print, subtract } from '../../../core/model/fraction.ts';
import { toOpenFormat } from '../../../core/model/open-format.ts';
import { scoreOf } from '../../../core/model/score.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { DAY, model } from './district.ts';
import {
  aDay,
  aDistrict,
  anOrganization,
  aPastDay,
  aPersonSomewhere,
  aPieceOfEvidence,
  aReport,
  aRole,
  aStatement,
} from './random-district.ts';

/** MODEL.md, Laws, those about what a change of the record does on one day. */
const RUNS = { numRuns: 100 };
const on = (snapshot: Snapshot): Assessment => assess(snapshot, model, DAY);

type Named = [name: string, value: Fraction];

/** All that has a number in a column: roles, ties, parts and the score. */
function numbersOf({ roles, ties, parts }: Assessment, column: keyof Numbers): Named[] {
  const { roles: ofRoles, ties: ofTies, resilience, confirmation } = parts[column];
  return [
    ...roles.map((role): Named => [role.role, role[column]]),
    ...ties.map((tie): Named => [tie.id, tie[column]]),
    ['roles', fraction(ofRoles)],
    ['ties', fraction(ofTies)],
    ['resilience', fraction(resilience)],
    ['confirmation', fraction(confirmation)],
    ['score', fraction(scoreOf(parts[column]))],
  ];
}

/** What is lower in a column after a change than before it. */
function lowered(before: Assessment, after: Assessment, column: keyof Numbers): string[] {
  const now = new Map(numbersOf(after, column));
  return numbersOf(before, column).flatMap(([name, was]) => {
    const is = now.get(name) ?? was;
    return compare(is, was) < 0 ? `${column} of ${name}: ${print(was)} → ${print(is)}` : [];
  });
}

describe('another piece of evidence, activity date or confirmation never lowers the confirmed number', () => {
  const lowers = (snapshot: Snapshot, more: Partial<Snapshot>): string[] =>
    lowered(on(snapshot), on({ ...snapshot, ...more }), 'confirmed');

  test('a piece of evidence of the day or before', () => {
    fc.assert(
      fc.property(aDistrict, aPieceOfEvidence, (snapshot, piece) => {
        fc.pre(piece.since === null || piece.since <= DAY);
        expect(lowers(snapshot, { evidence: [...snapshot.evidence, { ...piece, id: 'one more' }] })).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  test('an activity date', () => {
    fc.assert(
      fc.property(aDistrict, fc.nat(), aPastDay, (snapshot, which, day) => {
        const evidence = snapshot.evidence.map((piece, place) =>
          place === which % snapshot.evidence.length
            ? { ...piece, activityDates: [...piece.activityDates, day] }
            : piece,
        );
        expect(lowers(snapshot, { evidence })).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a confirmation', () => {
    fc.assert(
      fc.property(aDistrict, aRole, anOrganization, aPastDay, (snapshot, role, org, at) => {
        const statements = [...snapshot.statements, { role, org, kind: 'confirmed' as const, at }];
        expect(lowers(snapshot, { statements })).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('an answer about an unknown role or tie never widens its own confirmed to possible', () => {
  const width = ({ confirmed, possible }: Numbers): Fraction => subtract(possible, confirmed);
  const unknowns = ({ roles, ties }: Assessment): [string, Numbers & { state: string }][] => [
    ...roles.map((role): [string, typeof role] => [role.role, role]),
    ...ties.map((tie): [string, typeof tie] => [tie.id, tie]),
  ];
  fc.assert(
    fc.property(aDistrict, aStatement, aReport, (snapshot, statement, report) => {
      const answered = {
        ...snapshot,
        statements: [...snapshot.statements, statement],
        reports: [...snapshot.reports, report],
      };
      const after = new Map(unknowns(on(answered)));
      const widened = unknowns(on(snapshot)).filter(([id, was]) => {
        const is = after.get(id);
        return was.state === 'unknown' && is && compare(width(is), width(was)) > 0;
      });
      expect(widened).toEqual([]);
    }),
    RUNS,
  );
});

describe('recording that someone leaves on the day raises none of the three', () => {
  const raised = (snapshot: Snapshot, left: Partial<Snapshot>): string[] => {
    const [before, after] = [on(snapshot), on({ ...snapshot, ...left })];
    return (['confirmed', 'recorded', 'possible'] as const).flatMap((column) =>
      lowered(after, before, column),
    );
  };
  const goesOn = ({ until }: { until: string | null }): boolean => until === null || until > DAY;
  const hasBegun = ({ since }: { since: string | null }): boolean => since === null || since <= DAY;

  test('an organization, whether or not employment there was on record', () => {
    fc.assert(
      fc.property(aDistrict, aPersonSomewhere, (snapshot, { person, org }) => {
        const isTheirs = (job: Snapshot['employment'][number]) => job.person === person && job.org === org;
        const known = snapshot.employment.filter((job) => isTheirs(job) && hasBegun(job));
        fc.pre(known.length === 0 || known.some(goesOn)); // who has left cannot leave again
        const employment = snapshot.employment.map((job) =>
          isTheirs(job) && goesOn(job) ? { ...job, until: DAY } : job,
        );
        if (known.length === 0) employment.push({ person, org, since: null, until: DAY });
        expect(raised(snapshot, { employment })).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a role', () => {
    fc.assert(
      fc.property(aDistrict, fc.nat(), (snapshot, which) => {
        const holders = snapshot.holders.map((holder, place) =>
          place === which % snapshot.holders.length && hasBegun(holder) && goesOn(holder)
            ? { ...holder, until: DAY }
            : holder,
        );
        expect(raised(snapshot, { holders })).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('what does not apply changes nothing', () => {
  fc.assert(
    fc.property(aDistrict, aPieceOfEvidence, aDay, anOrganization, (district, piece, at, org) => {
      const snapshot = { ...district, tribalLand: false };
      const row = { org, role: 'tribal', since: null, until: null };
      const more: Snapshot = {
        ...snapshot,
        fills: [...snapshot.fills, { ...row, mailbox: true }],
        holders: [...snapshot.holders, { ...row, person: 'a1', deputy: false, acting: false }],
        statements: [...snapshot.statements, { role: 'tribal', org: null, kind: 'unfilled', at }],
        evidence: snapshot.evidence.map((known) => ({
          ...known,
          parties: [...known.parties, ...piece.parties.map((party) => ({ ...party, role: 'tribal' }))],
        })),
      };
      expect(toOpenFormat(on(more))).toEqual(toOpenFormat(on(snapshot)));
    }),
    RUNS,
  );
});
