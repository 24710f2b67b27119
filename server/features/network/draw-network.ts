import type { z } from 'zod';
import { earliest } from '../../../core/days.ts';
import { sourceOf } from '../../../core/facts/public-record.ts';
import type { AssessedEvidence, TieAssessment } from '../../../core/model/assessment.ts';
import { evidenceStatus } from '../../../core/model/evidence-status.ts';
import type { Model } from '../../../core/model/model.ts';
import type { Party } from '../../../core/model/snapshot.ts';
import { byCodePoint, byPlaceIn, sorted } from '../../../core/order.ts';
import { toldIn } from '../../../core/words/names.ts';
import type { Names } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { DistrictReading } from '../../store/snapshot.ts';
import { wholePieces } from '../../store/to-snapshot.ts';
import type { getNetwork } from './contract.ts';
import { namedByDay } from './named-by-day.ts';
import { rolesHere } from './roles-here.ts';

type Answer = z.input<typeof getNetwork.response>;

/** The network of one district on a day: who is in it, what each piece of evidence says, and what each tie rests on. */
export function drawNetwork(
  assessed: AssessedDistrict,
  countiesOf: (organizationId: string) => string[],
): Answer {
  const { districtId, asOf, revision, organizations, statements } = assessed.reading;
  const rolesOf = rolesHere(assessed);
  const evidence = evidenceBegun(assessed.reading, assessed.model);
  const parties = evidence.flatMap((piece) => piece.parties.map(({ organizationId }) => organizationId));
  const named = namedByDay(assessed.reading, parties);
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
    evidence,
    ties: assessed.assessment.ties.map(tieWithPairs(toldIn(assessed.reading.reports))),
    statements: statements
      .filter(({ at }) => at <= asOf)
      .map(({ id, role, organizationId, kind, at }) => ({ id, role, organizationId, kind, at })),
  };
}

/** Evidence that has begun by the day, ended or not, in the order of ids. */
function evidenceBegun({ evidence, snapshot, asOf }: DistrictReading, model: Model): Answer['evidence'] {
  const rows = new Map(evidence.map((row) => [row.id, row]));
  return wholePieces(snapshot.evidence).flatMap((piece): Answer['evidence'] => {
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
        ...sourceOf(row),
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
const tieWithPairs =
  (told: Names['told']) =>
  ({ id, state, assessed }: TieAssessment): Answer['ties'][number] => ({
    id,
    state,
    pairs: assessed
      .filter(({ pieces, reports }) => pieces.length > 0 || reports.length > 0)
      .map(({ organizations: [a, b], state: pairState, pieces, reports }) => ({
        a,
        b,
        state: pairState,
        evidence: freshestById(pieces).map(({ id: evidenceId, level, status, endedOn }) => ({
          id: evidenceId,
          level,
          status,
          endedOn,
        })),
        reports: reports.map((report) => ({ ...report, told: told(report) })),
      })),
  });

const BY_FRESHNESS = ['current', 'aging', 'out of date', 'ended'] as const;

/** What speaks for a pair by a day of its own stands for the piece. */
function freshestById(pieces: readonly AssessedEvidence[]): AssessedEvidence[] {
  const freshest = sorted(
    pieces,
    byPlaceIn(BY_FRESHNESS, ({ status }) => status),
  );
  return pieces.filter((piece) => freshest.find(({ id }) => id === piece.id) === piece);
}
