import type { TieAssessment } from '../../../core/model/assessment.ts';
import { distinct } from '../../../core/order.ts';
import { knownOf } from '../../../core/words/context.ts';
import { roleName } from '../../../core/words/phrases.ts';
import { listed, type Table, tableOf } from '../../documents/csv.ts';
import type { ExportContext } from './export-context.ts';

/** Returns the ids of the evidence of all pairs of a tie. */
export const evidenceIdsOf = ({ assessed }: TieAssessment): string[] =>
  distinct(assessed.flatMap(({ pieces }) => pieces.map(({ id }) => id)));

/** One row for each expected tie that applies, with the pair of organizations whose state it shows. */
export function ties({ assessed, context }: ExportContext): Table {
  const { names } = context;
  const shown = (tie: TieAssessment, side: 0 | 1): string | null => tie.shown?.organizations[side] ?? null;
  const nameOf = (id: string | null): string | null => id && names.organization(id);
  return tableOf<TieAssessment>(
    [
      ['tie_id', ({ id }) => id],
      ['role_a_id', ({ a }) => a],
      ['role_a', ({ a }) => roleName(names, a)],
      ['role_b_id', ({ b }) => b],
      ['role_b', ({ b }) => roleName(names, b)],
      ['tie_state', ({ state }) => state],
      ['organization_a_id', (tie) => shown(tie, 0)],
      ['organization_a', (tie) => nameOf(shown(tie, 0))],
      ['organization_b_id', (tie) => shown(tie, 1)],
      ['organization_b', (tie) => nameOf(shown(tie, 1))],
      ['survives_staff_change', ({ resilient }) => resilient],
      ['evidence_ids', (tie) => listed(evidenceIdsOf(tie))],
      ['evidence', (tie) => listed(evidenceIdsOf(tie).map(names.evidence))],
      ['known', ({ id }) => knownOf(context, id)],
    ],
    assessed.assessment.ties,
  );
}
