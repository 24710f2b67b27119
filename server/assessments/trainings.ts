import { groupBy } from '../../core/group-by.ts';
import { rolesTrained, type TrainedDistrict } from '../../core/trainings/last-trained.ts';
import { type TrainingRow, trainingsBy } from '../../core/trainings/trainings.ts';
import { wholePieces } from '../store/to-snapshot.ts';
import type { AssessedDistrict } from './assessments.ts';
import { officeOf } from './open-calls.ts';

/** A training, with columns that only the log shows. */
export interface LoggedTraining extends TrainingRow {
  readonly name: string;
  readonly topicId: string | null;
  readonly url: string | null;
  readonly districtIds: readonly string[];
}

/** Returns the trainings of a district that had begun by the date, newest first. */
export function trainingsOf({ reading }: Pick<AssessedDistrict, 'reading'>): LoggedTraining[] {
  const { evidence, parties, snapshot, asOf } = reading;
  const partiesOf = groupBy(parties, ({ evidenceId }) => evidenceId);
  const datesOf = new Map(wholePieces(snapshot.evidence).map(({ id, activityDates }) => [id, activityDates]));
  const rows = evidence
    .filter(({ kind }) => kind === 'training')
    .map((row) => ({ ...row, activityDates: datesOf.get(row.id) ?? [], parties: partiesOf(row.id) }));
  return trainingsBy(rows, asOf);
}

/** A district with its trainings for the core. Organizations still listed in a role that is reported unfilled do not fill it. */
export const trainedDistrict = (assessed: AssessedDistrict): TrainedDistrict => ({
  asOf: assessed.reading.asOf,
  officeId: officeOf(assessed.reading),
  trainings: trainingsOf(assessed),
  roles: assessed.assessment.roles.map((role) =>
    role.state === 'unfilled' ? { ...role, organizations: [] } : role,
  ),
  snapshot: assessed.reading.snapshot,
});

/** Returns the most recent training date of each role that has one. */
export const daysOfTraining = (assessed: AssessedDistrict): Record<string, string> =>
  Object.fromEntries(
    rolesTrained(trainedDistrict(assessed)).flatMap(({ role, lastTrained }) =>
      lastTrained === null ? [] : [[role, lastTrained]],
    ),
  );
