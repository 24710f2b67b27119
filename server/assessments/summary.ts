import type { z } from 'zod';
import type { Call } from '../../core/calls.ts';
import { isCoverageShown, requiredRolesConfirmed } from '../../core/coverage-shown.ts';
import { firstStep } from '../../core/first-step.ts';
import { memoize } from '../../core/memoize.ts';
import type { Assessment, Parts, TieState } from '../../core/model/assessment.ts';
import { compare, ONE } from '../../core/model/fraction.ts';
import { COORDINATOR, type Model } from '../../core/model/model.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { type Context, contextOf } from '../../core/words/context.ts';
import { firstStepWords } from '../../core/words/first-step.ts';
import { nextActions } from '../../core/words/lists.ts';
import { namesOf } from '../../core/words/names.ts';
import type { AssessedDistrict } from './assessments.ts';
import type { DistrictSummary } from './contract.ts';
import type { DistrictFile } from './district-files.ts';
import { officeOf, openCalls } from './open-calls.ts';
import { taskForcesOf } from './task-forces.ts';
import { daysOfTraining } from './trainings.ts';
import { triadOf } from './triad.ts';

export type Summary = z.input<typeof DistrictSummary>;

/** What is cached of a district for national lists: its summary, the state of every expected tie, and each role's last training. */
export interface NationRow {
  readonly summary: Summary;
  readonly ties: Record<string, TieState>;
  readonly trained: Record<string, string>;
}

const REQUIRED = 3;
const PARTS = ['roles', 'ties', 'resilience', 'confirmation'] as const;

const inPoints = (tenths: number): number => tenths / 10;
const total = (parts: Parts): number => inPoints(PARTS.reduce((sum, part) => sum + parts[part], 0));

/** Returns the summary of one district on a date, for the national page and the head of the district page. */
export function summarize(
  { district, counties, publicRecordDay, assigned }: DistrictFile,
  assessed: AssessedDistrict,
): Summary {
  const { reading, assessment, model } = assessed;
  const context = contextOf(namesOf(model, reading), assessment);
  const next = nextActions(context)[0];
  const calls = openCalls(assessed);
  return {
    ...district,
    counties,
    publicRecordDay: assessed.publicRecordDay ?? publicRecordDay,
    tribalLand: reading.snapshot.tribalLand,
    asOf: reading.asOf,
    revision: reading.revision,
    confirmations: confirmationsOf(assessed),
    ...requiredOf(assessment, model),
    ...partnersOf(assessment, model, assessed.assigned ?? assigned),
    gaps: assessment.gaps.length,
    questions: assessment.questions.length,
    calls: calls.filter(({ own }) => !own).length,
    tiesToProtect: assessment.tiesToProtect.length,
    ...triadOf(context),
    ...scoreOf(assessment),
    roles: Object.fromEntries(assessment.roles.map(({ role, state }) => [role, state])),
    coordinatorTies: coordinatorTies(assessment),
    taskForces: taskForcesOf(reading, model),
    first: firstOf(assessed, context, calls),
    next: next ? { id: next.id, verb: next.verb, text: next.text } : null,
  };
}

function firstOf({ reading, assessment, model }: AssessedDistrict, context: Context, calls: Call[]) {
  const step = firstStep({ assessment, model, officeId: officeOf(reading), calls });
  if (!step) return null;
  const { list, item: id, verb, organizationId } = step;
  return { list, id, verb, organizationId, ...firstStepWords(context, step) };
}

/** Counts the statements, reports and evidence that people entered here by the date; 0 while everything is from public records. */
function confirmationsOf({ reading: { snapshot, asOf } }: AssessedDistrict): number {
  const { statements, reports, evidence } = snapshot;
  return [...statements, ...reports].filter(({ at }) => at <= asOf).length + piecesEntered(evidence, asOf);
}

const piecesEntered = memoize((evidence: Snapshot['evidence'], asOf: string): number => {
  const entered = evidence.filter(
    (piece) => !piece.publicRecord && (piece.since ?? piece.activityDates[0] ?? asOf) <= asOf,
  );
  return new Set(entered.map(({ id }) => id)).size;
});

/** The required roles and ties: those of weight 3. A tie without a partner is no gap by itself (MODEL.md, Gaps). */
function requiredOf({ roles, ties }: Assessment, model: Model) {
  const required = new Set(
    [...model.roles, ...model.ties].filter(({ weight }) => weight === REQUIRED).map(({ id }) => id),
  );
  const requiredRoles = roles.filter(({ role }) => required.has(role));
  const requiredTies = ties.filter(({ id }) => required.has(id));
  const confirmed = requiredRolesConfirmed({ roles }, model);
  const isVacant = (role: string): boolean =>
    roles.some((row) => row.role === role && row.state === 'vacant');
  const met = requiredTies.filter(({ state }) => state === 'met');
  const missing = [...requiredRoles, ...requiredTies.filter(({ state }) => state !== 'no partner')];
  return {
    requiredRoles: requiredRoles.length,
    requiredRolesOnRecord: requiredRoles.filter(({ state }) => state === 'on record' || state === 'confirmed')
      .length,
    requiredTies: requiredTies.length,
    requiredRolesConfirmed: confirmed,
    coverageShown: isCoverageShown(confirmed),
    requiredTiesMet: met.length,
    requiredTiesOnPaper: met.filter(({ a, b }) => isVacant(a) || isVacant(b)).length,
    provenGaps: missing.filter(({ possible }) => compare(possible, ONE) < 0).length,
  };
}

/** Returns the required roles for which someone has to find a partner: those without an assigned office. */
function partnersOf({ roles }: Assessment, model: Model, assigned: ReadonlySet<string>) {
  const required = model.roles.filter(({ id, weight }) => weight === REQUIRED && !assigned.has(id));
  const toFind = roles.filter(({ role }) => required.some(({ id }) => id === role));
  return {
    partnersToFind: toFind.length,
    partnersFound: toFind.filter(({ state }) => state === 'on record' || state === 'confirmed').length,
  };
}

function scoreOf({ parts: { confirmed, recorded, possible } }: Assessment) {
  const part = (name: keyof Parts) => ({
    confirmed: inPoints(confirmed[name]),
    recorded: inPoints(recorded[name]),
    possible: inPoints(possible[name]),
  });
  return {
    score: { confirmed: total(confirmed), recorded: total(recorded), possible: total(possible) },
    parts: {
      roles: part('roles'),
      ties: part('ties'),
      resilience: part('resilience'),
      confirmation: part('confirmation'),
    },
  };
}

/** State of the coordinator's expected tie with each role, by that role. */
const coordinatorTies = ({ ties }: Assessment): Summary['coordinatorTies'] =>
  Object.fromEntries(
    ties
      .filter(({ a, b }) => a === COORDINATOR || b === COORDINATOR)
      .map(({ a, b, state }) => [a === COORDINATOR ? b : a, state]),
  );

/** Returns what national lists need of a district, so that its rows can be released. */
export const nationRow = (file: DistrictFile, assessed: AssessedDistrict): NationRow => ({
  summary: summarize(file, assessed),
  ties: Object.fromEntries(assessed.assessment.ties.map(({ id, state }) => [id, state])),
  trained: daysOfTraining(assessed),
});
