import { type Order, reversed, sorted, thenBy } from '../order.ts';
import type { Question, QuestionVerb } from './assessment.ts';
import { compare, ONE, ZERO } from './fraction.ts';
import type { Gains } from './gain.ts';
import { isInsideOne } from './marks.ts';
import type { AssessedRole } from './roles.ts';
import type { AssessedTie } from './ties.ts';

/** The question whether the district has tribal land, asked while nothing is on record. */
export const TRIBAL_LAND = 'tribal-land';
const TRIBAL_LAND_WEIGHT = 2;

/**
 * On record → confirm, unknown → ask. A role that depends on tribal land is followed by the question
 * whether there is any.
 */
function ofRole(role: AssessedRole, gains: Gains, tribalLandUnknown: boolean): Question[] {
  const { row } = role.record;
  const questions: Question[] = [];
  if (role.state === 'on record' || role.state === 'unknown') {
    const verb = role.state === 'on record' ? 'confirm' : 'ask';
    questions.push({ id: role.role, weight: row.weight, gain: gains.ofRole(role), verb });
  }
  if (row.appliesWhen !== null && tribalLandUnknown)
    questions.push({ id: TRIBAL_LAND, weight: TRIBAL_LAND_WEIGHT, gain: ZERO, verb: 'ask' });
  return questions;
}

/**
 * Disputed → clarify, whatever the state. Otherwise only ties that may still be resolved favorably are asked
 * about.
 */
function verbFor({ disputed, state, confirmed, possible }: AssessedTie): QuestionVerb | null {
  if (disputed) return 'clarify';
  if (compare(confirmed, ONE) === 0 || compare(possible, ONE) < 0) return null;
  return state === 'on record' ? 'confirm' : state === 'reported' ? 'document' : 'ask';
}

/**
 * A tie is listed if it has a pair of two organizations; otherwise the question is listed under its
 * roles.
 */
function ofTie(tie: AssessedTie, gains: Gains): Question[] {
  const verb = verbFor(tie);
  if (verb === null || tie.assessed.every(isInsideOne)) return [];
  return [{ id: tie.id, weight: tie.row.weight, gain: gains.ofTie(tie), verb }];
}

/** Sorts by weight, then gain; equal entries stay in table order, roles first. */
const heaviestFirst: Order<Question> = thenBy(
  (x, y) => y.weight - x.weight,
  reversed((x, y) => compare(x.gain, y.gain)),
);

/** Lists questions (MODEL.md, Three lists, Questions). Expects roles and ties in table order. */
export const listQuestions = (
  roles: readonly AssessedRole[],
  ties: readonly AssessedTie[],
  gains: Gains,
  tribalLandUnknown: boolean,
): Question[] =>
  sorted(
    [
      ...roles.flatMap((role) => ofRole(role, gains, tribalLandUnknown)),
      ...ties.flatMap((tie) => ofTie(tie, gains)),
    ],
    heaviestFirst,
  );
