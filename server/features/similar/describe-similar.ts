import type { z } from 'zod';
import { distinct } from '../../../core/order.ts';
import { middleOf } from '../../../core/similar/middle.ts';
import { similarTo, type Traits } from '../../../core/similar/similar.ts';
import { likenessInWords } from '../../../core/words/similar.ts';
import type { Summary } from '../../assessments/summary.ts';
import { ENTERED_HERE } from '../../assessments/task-forces.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { getSimilar } from './contract.ts';

type Answer = z.input<typeof getSimilar.response>;

/** A district with what it is compared by, and what it amounts to. */
export interface Compared {
  readonly traits: Traits;
  readonly summary: Summary;
}

/** All districts of which a summary is there. */
export function comparedOf(
  { districtFacts }: Pick<ReferenceFiles, 'districtFacts'>,
  summaries: readonly Summary[],
): Map<string, Compared> {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return new Map(
    districtFacts.flatMap((facts) => {
      const summary = byId.get(facts.districtId);
      if (!summary) return [];
      const named = summary.taskForces.filter(({ program }) => program !== ENTERED_HERE);
      const programs = distinct(named.map(({ program }) => program));
      return [[facts.districtId, { traits: { ...facts, programs }, summary }]];
    }),
  );
}

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

/** A district beside the middle of those most like it, and beside others that were chosen. */
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
      found(districtId).map((there) => ({
        ...named(there.summary),
        alike: [...alike],
        why: likenessInWords(here.traits, there.traits, alike),
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
