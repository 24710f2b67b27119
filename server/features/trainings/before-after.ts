import type { z } from 'zod';
import { middleOf } from '../../../core/similar/middle.ts';
import {
  isTrainedAround,
  LOOKS,
  type Look,
  lookDays,
  tiesInRoom,
  tiesMet,
} from '../../../core/trainings/before-after.ts';
import { heldOn } from '../../../core/trainings/trainings.ts';
import { itemTitle } from '../../../core/words/phrases.ts';
import { BEFORE_AFTER_CAUTION, beforeAfterInWords } from '../../../core/words/trainings.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { type LoggedTraining, trainingsOf } from '../../assessments/trainings.ts';
import { turn } from '../../http/turn.ts';
import type { getBeforeAfter } from './contract.ts';

type Answer = Omit<z.input<typeof getBeforeAfter.response>, 'progress'>;
type NameOf = (districtId: string) => string;

const NAMES = Object.keys(LOOKS) as Look[]; // the object's keys
/** Computes a value for each look. */
const each = <Value>(valueAt: (look: Look) => Value): Record<Look, Value> =>
  Object.fromEntries(NAMES.map((look) => [look, valueAt(look)])) as Record<Look, Value>; // one value per look

/**
 * Compares the ties among those in the room before a training and after, and the same ties in similar districts that
 * held no training around that time.
 * @returns null for a training with no known date.
 */
export async function describeBeforeAfter(
  here: AssessedDistrict,
  training: LoggedTraining,
  similar: readonly AssessedDistrict[],
  nameOf: NameOf,
): Promise<Answer | null> {
  const { reading, model } = here;
  const { asOf, snapshot, districtId } = reading;
  const [days, held] = [lookDays(training, asOf), heldOn(training, asOf)];
  if (!days || !held) return null;
  const room = new Set(training.parties.map(({ organizationId }) => organizationId));
  const ids = tiesInRoom(snapshot, model, room, held);
  const metOn = (day: string | null) =>
    day === null ? null : new Set(tiesMet(snapshot, model, ids, day, room));
  const metHere = each((look) => metOn(days[look]));
  const met = each((look) => metHere[look]?.size ?? null);
  const comparable = similar.filter((one) => !isTrainedAround(trainingsOf(one), days, held, asOf));
  const others: Answer['similar'] = [];
  for (const one of comparable) {
    await turn(); // three more assessments: lets other requests run in between
    const metThen = (day: string | null) =>
      day === null ? null : tiesMet(one.reading.snapshot, one.model, ids, day).length;
    others.push({ ...named(one, nameOf), met: each((look) => metThen(days[look])) });
  }
  const middle = each((look) => middleOf(others.map((one) => one.met[look])));
  return {
    ...{ districtId, asOf, training: { id: training.id, name: training.name }, heldOn: held, days, met },
    ties: ids.map((id) => ({
      ...{ id, title: itemTitle({ model }, id) },
      met: each((look) => metHere[look]?.has(id) ?? null),
    })),
    similar: others,
    leftOut: similar.filter((one) => !comparable.includes(one)).map((one) => named(one, nameOf)),
    middle,
    text: beforeAfterInWords({ ties: ids.length, met, middle, similar: others.length }),
    caution: BEFORE_AFTER_CAUTION,
  };
}

const named = ({ reading: { districtId } }: AssessedDistrict, nameOf: NameOf) => ({
  id: districtId,
  name: nameOf(districtId),
});
