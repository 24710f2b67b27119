import type { z } from 'zod';
import type { getNetwork } from '../../api/network.ts';
import type { TieAssessment } from '../../gap-model/assessment.ts';
import { earliest } from '../../gap-model/days.ts';
import type { Model } from '../../gap-model/model.ts';
import type { Party } from '../../gap-model/snapshot.ts';
import { wholePiece } from '../../gap-model/whole-piece.ts';
import type { AssessedDistrict } from '../../network/assessments.ts';
import type { DistrictReading } from '../../network/snapshot.ts';
import { rolesHere } from './roles-here.ts';

type Answer = z.input<typeof getNetwork.response>;

/** The network of one district on a day: who is in it, what each piece of evidence says, and what each tie rests on. */
export function drawNetwork(assessed: AssessedDistrict, model: Model): Answer {
  const { districtId, asOf, revision, organizations, statements } = assessed.reading;
  const rolesOf = rolesHere(assessed, model);
  return {
    districtId,
    asOf,
    revision,
    organizations: organizations.map((organization) => ({
      ...organization,
      roles: rolesOf(organization.id),
    })),
    evidence: evidenceBegun(assessed.reading, model),
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
    const begins = piece.since ?? earliest(piece.sightings);
    if (!row || (begins !== null && begins > asOf)) return [];
    const { id, kind, since, until, everyDays, public: publicRecord, sightings, parties } = piece;
    const { seen, standing } = wholePiece(piece, model, asOf);
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
        standing,
        source: row.source,
        sourceKind: row.sourceKind,
        sightings: sightings.filter((day) => day <= asOf),
        parties: parties.map(partyOf),
      },
    ];
  });
}

/** A party without the people who carry or have signed for it. */
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
const tieWithPairs = ({ id, state, judged }: TieAssessment): Answer['ties'][number] => ({
  id,
  state,
  pairs: judged
    .filter(({ pieces, reports }) => pieces.length > 0 || reports.length > 0)
    .map(({ organizations: [a, b], state: pairState, pieces, reports }) => ({
      a,
      b,
      state: pairState,
      evidence: pieces.map(({ id: evidenceId, level, standing, endedOn }) => ({
        id: evidenceId,
        level,
        standing,
        endedOn,
      })),
      reports,
    })),
});
