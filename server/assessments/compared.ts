import { distinct } from '../../core/order.ts';
import type { Traits } from '../../core/similar/similar.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { Summary } from './summary.ts';
import { ENTERED_HERE } from './task-forces.ts';

/** A district with the data that it is compared by, and its summary. */
export interface Compared {
  readonly traits: Traits;
  readonly summary: Summary;
}

/** Returns all districts that have a summary. */
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
