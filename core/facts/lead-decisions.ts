import { z } from 'zod';
import { byCodePoint, sorted } from '../order.ts';
import { column, district, entered, id, prose } from './columns.ts';
import { fact } from './declare.ts';

export const LEAD_DECISIONS = ['kept', 'dismissed'] as const;

/**
 * A decision about a lead in the reference data. A confirmed lead is no longer one, because its organization
 * then fills the role.
 */
export const leadDecisions = fact({
  title: 'Decision on a lead',
  columns: {
    ...id,
    districtId: district,
    leadId: column(z.string().min(1), { place: 'lead', hidden: true }),
    decision: z.enum(LEAD_DECISIONS),
    why: prose('why').nullable(),
    ...entered,
  },
  fixed: ['districtId', 'leadId'],
  ends: ['districtId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  remark: true,
  faults: ({ decision, why }) =>
    decision === 'dismissed' && !why ? [{ field: 'why', message: 'must say why the lead is dismissed' }] : [],
  subject: ({ row, text, named }) => {
    const lead = `the lead ${named('lead', 'leadId')}`;
    return row.decision === 'kept'
      ? `that ${lead} is kept for later`
      : `that ${lead} is dismissed: ${text('why')}`;
  },
});

/** Returns the decision that counts for a lead: of several, the last by id. */
export const decisionAbout = <Row extends { readonly id: string; readonly leadId: string }>(
  decisions: readonly Row[],
  leadId: string,
): Row | undefined =>
  sorted(
    decisions.filter((row) => row.leadId === leadId),
    (x, y) => byCodePoint(x.id, y.id),
  ).at(-1);
