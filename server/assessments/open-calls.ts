import { type Call, callsOf } from '../../core/calls.ts';
import { holds } from '../../core/days.ts';
import type { Question } from '../../core/model/assessment.ts';
import { type SortedQuestions, sortQuestions } from '../../core/open-questions.ts';
import type { AssessedDistrict } from './assessments.ts';

/** Questions of the model: to ask now, answered, and asked without an answer. */
export function sortedQuestions({ reading, assessment, model }: AssessedDistrict): SortedQuestions<Question> {
  const { statements, notes, asOf } = reading;
  return sortQuestions(assessment.questions, {
    ...{ today: asOf, roles: assessment.roles, statements, notes },
    ties: assessment.ties.map(({ id, shown }) => ({
      ...{ id, minimumLevel: model.ties.find((tie) => tie.id === id)?.minimumLevel ?? 0 },
      reports: shown?.reports ?? [],
    })),
  });
}

/** Returns the calls that answer a district's open questions on a date, sorted by what they gain. */
export function openCalls(assessed: AssessedDistrict): Call[] {
  const { reading, assessment, model } = assessed;
  const { snapshot, asOf } = reading;
  const { open } = sortedQuestions(assessed);
  const named = new Set(snapshot.holders.filter((row) => holds(row, asOf)).map(({ org }) => org));
  return callsOf(open, { assessment, model, officeId: officeOf(reading), named });
}

/** Returns the U.S. Attorney's Office of the district. */
export const officeOf = ({ snapshot }: AssessedDistrict['reading']): string =>
  snapshot.organizations.find(({ usao }) => usao)?.id ?? '';
