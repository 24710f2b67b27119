import { z } from 'zod';
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
