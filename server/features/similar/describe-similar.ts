import type { z } from 'zod';
import { middleOf } from '../../../core/similar/middle.ts';
import { similarTo } from '../../../core/similar/similar.ts';
import { likenessInWords } from '../../../core/words/similar.ts';
import type { Compared } from '../../assessments/compared.ts';
import type { Summary } from '../../assessments/summary.ts';
import type { getSimilar } from './contract.ts';

type Answer = z.input<typeof getSimilar.response>;

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly caution?: string;
  readonly numberOf: (compared: Compared) => number | null;
}

const MEASURES: readonly Measure[] = [
  { id: 'population', name: 'People, 2020', numberOf: ({ traits }) => traits.population },
  {
    id: 'rural',
    name: 'Percent of people outside metropolitan areas',
    numberOf: ({ traits }) => traits.ruralPercent,
  },
  { id: 'counties', name: 'Counties', numberOf: ({ traits }) => traits.counties },
  { id: 'tribes', name: 'Tribes with headquarters there', numberOf: ({ traits }) => traits.tribes },
  {
    id: 'live-task-forces',
    name: 'Current task forces',
    numberOf: ({ summary }) => summary.taskForces.filter(({ status }) => status === 'current').length,
  },
  {
    id: 'required-roles',
    name: 'Required roles on record, of 8',
    numberOf: ({ summary }) => summary.requiredRolesOnRecord,
  },
  {
    id: 'confirmed-roles',
    name: 'Required roles confirmed, of 8',
    numberOf: ({ summary }) => summary.requiredRolesConfirmed,
  },
  {
    id: 'required-ties',
    name: 'Required ties met, of 15',
    numberOf: ({ summary }) => summary.requiredTiesMet,
  },
  {
    id: 'proven-gaps',
    name: 'Proven gaps in required roles and ties',
    caution: 'Not known where all is public record, which proves no gap.',
    numberOf: ({ summary }) => (summary.confirmations > 0 ? summary.provenGaps : null),
  },
  {
    id: 'questions',
    name: 'Questions open',
    caution: 'A question is neither good nor bad: no one has said yet.',
    numberOf: ({ summary }) => summary.questions,
  },
  {
    id: 'confirmed',
    name: 'Confirmed points of 100',
    caution: 'Known where enough required roles are confirmed.',
    numberOf: ({ summary }) => (summary.coverageShown ? summary.score.confirmed : null),
  },
];

const named = ({ id, name, abbreviation }: Summary) => ({ districtId: id, name, abbreviation });

/** Compares a district with the middle of those most like it, and with others that were chosen. */
export function describeSimilar(
  here: Compared,
  all: ReadonlyMap<string, Compared>,
  besideIds: readonly string[],
): Omit<Answer, 'progress'> {
  const traits = [...all.values()].map((compared) => compared.traits);
  const found = (id: string): readonly Compared[] => {
    const compared = all.get(id);
    return compared ? [compared] : [];
  };
  const likes = similarTo(here.traits, traits);
  const similar = likes.flatMap(({ districtId }) => found(districtId));
  const beside = besideIds.filter((id) => id !== here.summary.id).flatMap(found);
  const shown = [here, ...similar, ...beside];
  return {
    here: named(here.summary),
    asOf: here.summary.asOf,
    similar: likes.flatMap(({ districtId, alike }) =>
      found(districtId).map((other) => ({
        ...named(other.summary),
        alike: [...alike],
        why: likenessInWords(here.traits, other.traits, alike),
      })),
    ),
    beside: beside.map(({ summary }) => named(summary)),
    measures: MEASURES.map(({ id, name, caution = null, numberOf }) => ({
      ...{ id, name, caution },
      values: Object.fromEntries(shown.map((one) => [one.summary.id, numberOf(one)])),
      middle: middleOf(similar.map(numberOf)),
    })),
  };
}
