import type { Assessment, Numbers, Parts } from './assessment.ts';
import { oneDecimal, print, printTenths } from './fraction.ts';
import { scoreOf } from './score.ts';

const numbers = ({ confirmed, recorded, possible }: Numbers) => ({
  confirmed: print(confirmed),
  recorded: print(recorded),
  possible: print(possible),
});

const parts = ({ roles, ties, resilience, confirmation }: Parts) => ({
  roles: printTenths(roles),
  ties: printTenths(ties),
  resilience: printTenths(resilience),
  confirmation: printTenths(confirmation),
});

/**
 * Converts an assessment to the open format of SNAPSHOT.md, with keys in the order of its table, and fractions
 * and points as text.
 */
export function toOpenFormat({
  id,
  roles,
  ties,
  parts: columns,
  gaps,
  questions,
  tiesToProtect,
  ...rest
}: Assessment) {
  const { confirmed, recorded, possible } = columns;
  return {
    id,
    roles: roles.map((role) => ({ role: role.role, state: role.state, ...numbers(role) })),
    ties: ties.map(({ a, b, state, resilient, confirmedByBoth, disputed, pairsMet, pairs, ...tie }) => ({
      a,
      b,
      state,
      ...numbers(tie),
      resilient,
      confirmedByBoth,
      disputed,
      pairsMet,
      pairs,
    })),
    parts: { confirmed: parts(confirmed), recorded: parts(recorded), possible: parts(possible) },
    score: {
      confirmed: printTenths(scoreOf(confirmed)),
      recorded: printTenths(scoreOf(recorded)),
      possible: printTenths(scoreOf(possible)),
    },
    gaps: gaps.map(({ items, severity, gain, verb, cause }) => ({
      items,
      severity,
      gain: oneDecimal(gain),
      verb,
      cause,
    })),
    questions: questions.map((question) => ({
      id: question.id,
      weight: question.weight,
      gain: oneDecimal(question.gain),
      verb: question.verb,
    })),
    tiesToProtect: tiesToProtect.map(({ items, gain, verb }) => ({ items, gain: oneDecimal(gain), verb })),
    nextActions: rest.nextActions,
    weakPoints: rest.weakPoints.map(({ rule, subject }) => ({ rule, subject })),
  };
}
