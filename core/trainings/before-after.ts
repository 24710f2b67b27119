import { addDays, addMonths } from '../days.ts';
import { assess } from '../model/assess.ts';
import type { AssessedPair, TieAssessment } from '../model/assessment.ts';
import type { Model } from '../model/model.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { begunOn, heldOn, type TrainingRow } from './trainings.ts';

/** When ties are checked, in months after the training; 0 is the day before it. */
export const LOOKS = { before: 0, 'after 6 months': 6, 'after 12 months': 12 } as const;
export type Look = keyof typeof LOOKS;

/**
 * The dates of the checks; null for one still in the future. The whole is null if no date is known for the
 * training.
 */
export function lookDays(training: TrainingRow, asOf: string): Record<Look, string | null> | null {
  const held = heldOn(training, asOf);
  const begun = begunOn(training);
  if (held === null || begun === null) return null;
  const after = (months: number): string | null => {
    const day = addMonths(held, months);
    return day <= asOf ? day : null;
  };
  return {
    before: addDays(begun, -1),
    'after 6 months': after(LOOKS['after 6 months']),
    'after 12 months': after(LOOKS['after 12 months']),
  };
}

/**
 * Trainings are left out, because two organizations training together is not an outcome of the
 * training.
 */
const tiesWithoutTrainings = (snapshot: Snapshot, model: Model, day: string): TieAssessment[] =>
  assess({ ...snapshot, evidence: snapshot.evidence.filter(({ kind }) => kind !== 'training') }, model, day)
    .ties;

type InRoom = (pair: AssessedPair) => boolean;
const between =
  (room: ReadonlySet<string>): InRoom =>
  ({ organizations: [one, other] }) =>
    one !== other && room.has(one) && room.has(other);

/** Returns the expected ties between organizations in the room, by their roles on a day. */
export const tiesInRoom = (
  snapshot: Snapshot,
  model: Model,
  room: ReadonlySet<string>,
  day: string,
): string[] =>
  tiesWithoutTrainings(snapshot, model, day)
    .filter(({ assessed }) => assessed.some(between(room)))
    .map(({ id }) => id);

/**
 * Returns which of some expected ties are met on a day by evidence other than trainings.
 * @param room limits pairs to these organizations; if omitted, all that fill the roles count
 */
export function tiesMet(
  snapshot: Snapshot,
  model: Model,
  tieIds: readonly string[],
  day: string,
  room?: ReadonlySet<string>,
): string[] {
  const isMet: InRoom = (pair) => pair.state === 'met' && (!room || between(room)(pair));
  return tiesWithoutTrainings(snapshot, model, day)
    .filter(({ id, assessed }) => tieIds.includes(id) && assessed.some(isMet))
    .map(({ id }) => id);
}

/**
 * Returns true if a training was held in the year before the first check, or between the checks; the district
 * then can't serve as a comparison.
 */
export function isTrainedAround(
  trainings: readonly TrainingRow[],
  { before }: { readonly before: string | null },
  held: string,
  asOf: string,
): boolean {
  const [from, to] = [addMonths(before ?? held, -12), addMonths(held, 12)];
  return trainings.some((training) =>
    [training.since, ...training.activityDates, heldOn(training, asOf)].some(
      (day) => day !== null && day >= from && day <= to,
    ),
  );
}
