import type { z } from 'zod';
import { memoize } from '../../../core/memoize.ts';
import type { TieAssessment } from '../../../core/model/assessment.ts';
import { byCodePoint, sorted } from '../../../core/order.ts';
import { saidIn } from '../../../core/words/names.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { type EvidenceRow, evidenceBegun } from '../../assessments/evidence-begun.ts';
import { namedByDay } from '../../assessments/named-by-day.ts';
import { pairRow } from '../../assessments/pair-row.ts';
import type { DistrictReading } from '../../store/snapshot.ts';
import type { getNetwork } from './contract.ts';
import { rolesHere } from './roles-here.ts';

type Answer = z.input<typeof getNetwork.response>;

/**
 * Describes the network of one district on a date: who is in it, what each piece of evidence says, and the evidence of
 * each tie.
 */
export function drawNetwork(
  assessed: AssessedDistrict,
  countiesOf: (organizationId: string) => string[],
): Answer {
  const { districtId, asOf, revision, organizations, statements } = assessed.reading;
  const rolesOf = rolesHere(assessed);
  const evidence = evidenceBegun(assessed.reading, assessed.model);
  const named = namedByDay(assessed.reading, partiesOf(evidence));
  return {
    districtId,
    asOf,
    revision,
    organizations: organizations
      .filter(({ id }) => named.has(id))
      .map((organization) => ({
        ...organization,
        roles: rolesOf(organization.id),
        counties: sorted(countiesOf(organization.id), byCodePoint),
      })),
    evidence: [...evidence],
    ties: assessed.assessment.ties.map((tie) => tieWithPairs(tie, assessed.reading.reports)),
    statements: statements
      .filter(({ at }) => at <= asOf)
      .map(({ id, role, organizationId, kind, at }) => ({ id, role, organizationId, kind, at })),
  };
}

const partiesOf = memoize(
  (evidence: readonly EvidenceRow[]): ReadonlySet<string> =>
    new Set(evidence.flatMap(({ parties }) => parties.map(({ organizationId }) => organizationId))),
);
const saidOf = memoize(saidIn);

/** Returns a tie with the pairs that have anything on record, the one shown first. */
const tieWithPairs = memoize(
  ({ id, state, assessed }: TieAssessment, reports: DistrictReading['reports']): Answer['ties'][number] => ({
    id,
    state,
    pairs: assessed
      .filter(({ pieces, reports }) => pieces.length > 0 || reports.length > 0)
      .map((pair) => pairRow(pair, saidOf(reports))),
  }),
);
