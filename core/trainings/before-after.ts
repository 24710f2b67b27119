import { addDays, addMonths } from '../days.ts';
import { assess } from '../model/assess.ts';
import type { AssessedPair, TieAssessment } from '../model/assessment.ts';
import type { Model } from '../model/model.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { begunOn, heldOn, type TrainingRow } from './trainings.ts';

/** When ties are looked at: on the day before, and so many months after. */
export const LOOKS = { before: 0, 'after 6 months': 6, 'after 12 months': 12 } as const;
export type Look = keyof typeof LOOKS;

/** The days of the looks; null for one that is still to come. Null for a training of which no day is known. */
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

/** Trainings are left out: that two organizations trained together is not what came of it. */
const tiesWithoutTrainings = (snapshot: Snapshot, model: Model, day: string): TieAssessment[] =>
  assess({ ...snapshot, evidence: snapshot.evidence.filter(({ kind }) => kind !== 'training') }, model, day)
    .ties;

type InRoom = (pair: AssessedPair) => boolean;
const between =
  (room: ReadonlySet<string>): InRoom =>
  ({ organizations: [one, other] }) =>
    one !== other && room.has(one) && room.has(other);

/** The expected ties that two of the organizations in the room have with each other, by the roles of a day. */
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
 * Which of some expected ties are met on a day by other evidence than trainings.
 * @param room between two of these organizations alone; whoever fills the roles where it is left out.
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

/** Was a training held in the year before the look before, or between the looks? Then a district is no comparison. */
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
