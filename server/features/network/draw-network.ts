import type { z } from 'zod';
import { earliest } from '../../../core/days.ts';
import type { TieAssessment } from '../../../core/model/assessment.ts';
import { evidenceStatus } from '../../../core/model/evidence-status.ts';
import type { Model } from '../../../core/model/model.ts';
import type { Party } from '../../../core/model/snapshot.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { DistrictReading } from '../../store/snapshot.ts';
import type { getNetwork } from './contract.ts';
import { rolesHere } from './roles-here.ts';

type Answer = z.input<typeof getNetwork.response>;

/** The network of one district on a day: who is in it, what each piece of evidence says, and what each tie rests on. */
export function drawNetwork(assessed: AssessedDistrict): Answer {
  const { districtId, asOf, revision, organizations, statements } = assessed.reading;
  const rolesOf = rolesHere(assessed);
  return {
    districtId,
    asOf,
    revision,
    organizations: organizations.map((organization) => ({
      ...organization,
      roles: rolesOf(organization.id),
    })),
    evidence: evidenceBegun(assessed.reading, assessed.model),
    ties: assessed.assessment.ties.map(tieWithPairs),
    statements: statements
      .filter(({ at }) => at <= asOf)
      .map(({ id, role, organizationId, kind, at }) => ({ id, role, organizationId, kind, at })),
  };
}

/** Evidence that has begun by the day, ended or not, in the order of ids. */
function evidenceBegun({ evidence, snapshot, asOf }: DistrictReading, model: Model): Answer['evidence'] {
  const rows = new Map(evidence.map((row) => [row.id, row]));
  return snapshot.evidence.flatMap((piece): Answer['evidence'] => {
    const row = rows.get(piece.id);
    const begins = piece.since ?? earliest(piece.activityDates);
    if (!row || (begins !== null && begins > asOf)) return [];
    const { id, kind, since, until, everyDays, publicRecord, activityDates, parties } = piece;
    const { seen, status } = evidenceStatus(piece, model, asOf);
    return [
      {
        id,
        kind,
        name: row.name,
        since,
        until,
        everyDays,
        publicRecord,
        seen,
        status,
        source: row.source,
        sourceKind: row.sourceKind,
        activityDates: activityDates.filter((day) => day <= asOf),
        parties: parties.map(partyOf),
      },
    ];
  });
}

/** A party without the people who maintain or have signed for it. */
const partyOf = ({
  org,
  role,
  core,
  host,
  since,
  until,
}: Party): Answer['evidence'][number]['parties'][number] => ({
  organizationId: org,
  role,
  core,
  host,
  since,
  until,
});

/** A tie with the pairs of which anything is on record, the one shown first. */
const tieWithPairs = ({ id, state, assessed }: TieAssessment): Answer['ties'][number] => ({
  id,
  state,
  pairs: assessed
    .filter(({ pieces, reports }) => pieces.length > 0 || reports.length > 0)
    .map(({ organizations: [a, b], state: pairState, pieces, reports }) => ({
      a,
      b,
      state: pairState,
      evidence: pieces.map(({ id: evidenceId, level, status, endedOn }) => ({
        id: evidenceId,
        level,
        status,
        endedOn,
      })),
      reports,
    })),
});
