import { type Call, callsOf } from '../../core/calls.ts';
import { holds } from '../../core/days.ts';
import { sortQuestions } from '../../core/open-questions.ts';
import type { AssessedDistrict } from './assessments.ts';

/** The calls that answer the open questions of a district on a day, by what they gain. */
export function openCalls({ reading, assessment, model }: AssessedDistrict): Call[] {
  const { statements, notes, snapshot, asOf } = reading;
  const { open } = sortQuestions(assessment.questions, {
    ...{ today: asOf, roles: assessment.roles, statements, notes },
    ties: assessment.ties.map(({ id, shown }) => ({
      ...{ id, minimumLevel: model.ties.find((tie) => tie.id === id)?.minimumLevel ?? 0 },
      reports: shown?.reports ?? [],
    })),
  });
  const named = new Set(snapshot.holders.filter((row) => holds(row, asOf)).map(({ org }) => org));
  return callsOf(open, { assessment, model, officeId: officeOf(reading), named });
}

/** The U.S. Attorney's Office of the district. */
export const officeOf = ({ snapshot }: AssessedDistrict['reading']): string =>
  snapshot.organizations.find(({ usao }) => usao)?.id ?? '';
