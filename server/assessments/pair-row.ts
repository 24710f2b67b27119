import type { z } from 'zod';
import type { AssessedEvidence, AssessedPair } from '../../core/model/assessment.ts';
import { byPlaceIn, sorted } from '../../core/order.ts';
import type { Names } from '../../core/words/phrases.ts';
import type { ShownPair } from './contract.ts';

/** Returns a pair of a tie with its evidence and both organizations' reports. */
export const pairRow = (
  { organizations: [a, b], state, pieces, reports }: AssessedPair,
  said: Names['said'],
): z.input<typeof ShownPair> => ({
  ...{ a, b, state },
  evidence: freshestById(pieces).map(({ id, level, status, endedOn }) => ({ id, level, status, endedOn })),
  reports: reports.map((report) => ({ ...report, ...said(report) })),
});

const BY_FRESHNESS = ['current', 'aging', 'out of date', 'ended'] as const;

/** Keeps one entry for each piece of evidence: the most current one. */
function freshestById(pieces: readonly AssessedEvidence[]): AssessedEvidence[] {
  const freshest = sorted(
    pieces,
    byPlaceIn(BY_FRESHNESS, ({ status }) => status),
  );
  return pieces.filter((piece) => freshest.find(({ id }) => id === piece.id) === piece);
}
