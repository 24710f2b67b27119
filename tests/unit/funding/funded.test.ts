import { describe, expect, it } from 'vitest';
import { hasPair, isPlanned, newPartner, withRoles, withTies } from '../../../core/funding/funded.ts';
import { choicesOf, fundingPlan, gainedBy } from '../../../core/funding/plan.ts';
import { assess } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import {
  confirmed,
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  model,
  party,
  report,
  roleIn,
  tieIn,
} from '../model/district.ts';

const BUREAUS = 'fbi--hsi';
const assessedOn = (snapshot: Snapshot) => assess(snapshot, model, DAY);
/** The facts with a role filled, as a plan assumes them. */
const filled = (snapshot: Snapshot, role: string) =>
  withRoles(snapshot, model, [roleIn(assessedOn(snapshot), role)], DAY);
const taskForce = (...orgs: string[]) =>
  evidence(
    'task-force',
    orgs.map((org) => party(org, { core: true })),
    { since: daysAgo(100) },
  );

/** The pairs that a plan joins for a tie. */
function joined(snapshot: Snapshot, id: string): (string | null)[][] {
  const assessment = assessedOn(snapshot);
  const after = withTies(snapshot, assessment.roles, [tieIn(assessment, id)], model, DAY);
  return after.evidence
    .filter((piece) => isPlanned(piece.id))
    .map(({ parties }) => parties.flatMap(({ org, role }) => [org, role]));
}

describe('a role that is picked', () => {
  it('has a new partner of the role’s sector where no one fills it, with a mailbox and a holder of its own', () => {
    const after = filled(district(), 'shelter');
    const partner = newPartner('shelter');
    expect(after.organizations).toContainEqual({
      id: partner,
      usao: false,
      districts: 1,
      sector: 'services',
    });
    expect(after.fills).toEqual([{ org: partner, role: 'shelter', since: DAY, until: null, mailbox: true }]);
    expect(after.holders).toMatchObject([{ org: partner, role: 'shelter', deputy: false, acting: false }]);
    expect(after.statements).toEqual([confirmed('shelter', partner, DAY)]);
  });

  it('is confirmed by those who fill it, who stay as they are otherwise', () => {
    const snapshot = district({ fills: [fill('bureau', 'fbi')] });
    const after = filled(snapshot, 'fbi');
    expect([after.organizations, after.fills]).toEqual([snapshot.organizations, snapshot.fills]);
    expect(after.statements).toEqual([confirmed('fbi', 'bureau', DAY)]);
  });

  it('never gives a new partner the id of an organization', () => {
    expect(isPlanned(newPartner('shelter'))).toBe(true);
    expect(isPlanned('shelter')).toBe(false);
    expect(newPartner('shelter')).toContain(' ');
  });
});

describe('a tie that is picked', () => {
  const two = [fill('bureau', 'fbi'), fill('homeland', 'hsi')];

  it('joins the first two organizations, each in its role, and the reports of both say so', () => {
    const snapshot = district({ fills: [...two, fill('other', 'hsi')] });
    expect(joined(snapshot, BUREAUS)).toEqual([['bureau', 'fbi', 'homeland', 'hsi']]);
    const assessment = assessedOn(snapshot);
    const after = withTies(snapshot, assessment.roles, [tieIn(assessment, BUREAUS)], model, DAY);
    expect(after.reports).toEqual([
      report('bureau', 'homeland', 4, DAY),
      report('homeland', 'bureau', 4, DAY),
    ]);
  });

  it('joins those on record before a new partner', () => {
    const fills = [fill(newPartner('fbi'), 'fbi'), ...two];
    expect(joined(district({ fills }), BUREAUS)).toEqual([['bureau', 'fbi', 'homeland', 'hsi']]);
  });

  it('joins also every other pair whose reports differ', () => {
    const fills = [...two, fill('other', 'fbi')];
    const rows = { fills, evidence: [taskForce('bureau', 'homeland')] };
    const apart = [report('other', 'homeland', 4, daysAgo(5)), report('homeland', 'other', 0, daysAgo(5))];
    expect(joined(district(rows), BUREAUS)).toHaveLength(1);
    expect(joined(district({ ...rows, reports: apart }), BUREAUS)).toHaveLength(2);
  });

  it('with any required role joins the partner in the required role that it fills', () => {
    const tie = model.ties.find(({ b }) => b === 'any-weight-3-role');
    if (!tie) throw new Error('No tie is with any required role');
    const snapshot = district({
      fills: [fill('one', tie.a), fill('police', 'osha'), fill('police', 'lead-police')],
    });
    expect(joined(snapshot, tie.id)).toContainEqual(expect.arrayContaining(['police', 'lead-police']));
  });

  it('needs two organizations: one that fills both roles has no tie with itself', () => {
    const both = [fill('bureau', 'fbi'), fill('bureau', 'hsi')];
    expect(hasPair(tieIn(assessedOn(district({ fills: both })), BUREAUS))).toBe(false);
    expect(hasPair(tieIn(assessedOn(district({ fills: [...both, fill('homeland', 'hsi')] })), BUREAUS))).toBe(
      true,
    );
    expect(joined(district({ fills: both }), BUREAUS)).toEqual([]);
  });
});

/** FBI and HSI are confirmed, and work in a task force of which both report. */
const working = district({
  fills: [fill('bureau', 'fbi', { mailbox: true }), fill('homeland', 'hsi', { mailbox: true })],
  statements: [confirmed('fbi', 'bureau', daysAgo(1)), confirmed('hsi', 'homeland', daysAgo(1))],
  evidence: [taskForce('bureau', 'homeland')],
  reports: [report('bureau', 'homeland', 4, daysAgo(1)), report('homeland', 'bureau', 4, daysAgo(1))],
});

it('what both sides confirmed today is not open: it is not picked, and is no gain of the plan', () => {
  const plan = fundingPlan(working, model, ['fbi', BUREAUS, 'shelter'], DAY);
  expect(tieIn(plan.before, BUREAUS).state).toBe('met');
  expect(plan.picked).toEqual(['shelter']);
  expect(gainedBy(plan)).toEqual({ roles: ['shelter'], ties: [] });
});

it('whether there is tribal land is a question, but none that money answers', () => {
  const plan = fundingPlan(district({ tribalLand: null }), model, [], DAY);
  expect(plan.before.questions.map(({ id }) => id)).toContain('tribal-land');
  const asked = choicesOf(plan).map((choice) => ('question' in choice ? choice.question.id : ''));
  expect(asked).not.toContain('tribal-land');
});
