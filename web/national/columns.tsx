import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import { PROOFS } from '../../core/filter/proof.ts';
import { formatPoints } from '../../core/words/format.ts';
import { PROOF_WORDS } from '../../core/words/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { ScoreBar } from '../shared/score-bar.tsx';
import type { Column } from '../shared/table.tsx';
import { taskForceInWords } from './describe.ts';
import { TRIAD } from './measures.ts';

type DistrictColumn = Column<DistrictSummary>;

const districtColumn = (roles: readonly FingerprintRole[], asOf: string): DistrictColumn => ({
  key: 'name',
  label: 'District',
  sortBy: (d) => d.abbreviation,
  cell: (d) => (
    <div class="district-cell">
      <Fingerprint roles={roles} states={d} size={31} />
      <DistrictName districtId={d.id} name={d.abbreviation} asOf={asOf} />
    </div>
  ),
});

const rolesColumn: DistrictColumn = {
  key: 'partnersFound',
  label: 'Required partners found, of 2: lead police and victim services',
  short: 'Found of 2',
  numeric: true,
  sortBy: (d) => d.partnersFound,
  cell: (d) => d.partnersFound,
};

const questionsColumn: DistrictColumn = {
  key: 'questions',
  label: 'Questions open',
  short: 'Questions',
  numeric: true,
  firstOrder: 'desc',
  sortBy: (d) => d.questions,
  cell: (d) => d.questions,
};

const taskForceColumn: DistrictColumn = {
  key: 'taskForces',
  label: 'Task force',
  firstOrder: 'desc',
  sortBy: (d) => d.taskForces.filter(({ status }) => status === 'current').length,
  cell: (d) => (d.taskForces.length > 0 ? taskForceInWords(d).replace(' task force', '') : 'None found'),
};

const triadColumn: DistrictColumn = {
  key: 'triad',
  label: 'Justice, Homeland Security and Labor tied',
  short: 'Triad tied',
  firstOrder: 'asc',
  sortBy: (d) => ['no', 'partly', 'unknown', 'yes'].indexOf(d.triad),
  cell: (d) => TRIAD[d.triad].short,
};

const lackColumn: DistrictColumn = {
  key: 'lack',
  label: 'How sure it is that all of it is lacking',
  short: 'Lack is',
  sortBy: ({ match }) => (match?.proof ? PROOFS.indexOf(match.proof) : null),
  cell: ({ match }) => match?.proof && PROOF_WORDS[match.proof],
};

const confirmedColumns: DistrictColumn[] = [
  {
    key: 'requiredTiesMet',
    label: 'Required ties met, of 15',
    short: 'Ties of 15',
    numeric: true,
    sortBy: (d) => d.requiredTiesMet,
    cell: (d) => d.requiredTiesMet,
  },
  {
    key: 'provenGaps',
    label: 'Proven gaps in required roles and ties',
    short: 'Gaps',
    numeric: true,
    firstOrder: 'desc',
    // Public record can't prove a gap, so a district without confirmations has no value here and sorts last.
    sortBy: (d) => (d.confirmations > 0 ? d.provenGaps : null),
    cell: (d) => (d.confirmations > 0 ? d.provenGaps : <span title="Public record proves no gap">–</span>),
  },
  questionsColumn,
  {
    key: 'confirmed',
    label: 'Confirmed, recorded and possible points of 100',
    short: 'Points of 100',
    sortBy: (d) => (d.coverageShown ? d.score.confirmed : null),
    cell: (d) =>
      d.coverageShown ? (
        <span class="points-cell">
          <span>{formatPoints(d.score.confirmed)}</span> <ScoreBar numbers={d.score} width={64} />
        </span>
      ) : (
        `${d.requiredRolesConfirmed} of ${d.requiredRoles} roles confirmed`
      ),
  },
];

/**
 * Returns the columns of the table. Until anything is confirmed they show only what public record can say, without proven gaps
 * and scores, which would all be zero.
 */
export function districtColumns(
  districts: readonly DistrictSummary[],
  roles: readonly FingerprintRole[],
  asOf: string,
  measure: string,
): DistrictColumn[] {
  const confirmed = districts.some(({ confirmations }) => confirmations > 0);
  const triad = measure === 'triad' ? [triadColumn] : [];
  return [
    districtColumn(roles, asOf),
    measure === 'lack' ? lackColumn : rolesColumn,
    ...triad,
    ...(confirmed ? confirmedColumns : [taskForceColumn, questionsColumn]),
  ];
}
