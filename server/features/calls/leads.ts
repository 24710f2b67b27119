import type { z } from 'zod';
import type { Facts } from '../../../core/facts/index.ts';
import { decisionAbout } from '../../../core/facts/lead-decisions.ts';
import { byCodePoint, type Order, sorted, thenBy } from '../../../core/order.ts';
import { nameKey } from '../../../core/plain-name.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { getCalls, Lead } from './contract.ts';

type LeadRow = ReferenceFiles['leads'][number];
type DecidedLead = z.input<typeof getCalls.response>['groups'][number];

const strongest: Order<LeadRow> = thenBy(
  (x, y) => byCodePoint(x.districtId, y.districtId),
  (x, y) => byCodePoint(x.roleId ?? '', y.roleId ?? ''),
  (x, y) => y.strength - x.strength,
  (x, y) => byCodePoint(x.name, y.name),
);

/** Sorts by district and role, with the strongest lead of each first. */
export const inOrder = (leads: readonly LeadRow[]): LeadRow[] => sorted(leads, strongest);

export const leadShown = ({ leadId, roleId, strength: _, ...lead }: LeadRow): z.input<typeof Lead> => ({
  ...{ id: leadId, role: roleId, ...lead },
});

/** Returns the leads of one district with what was decided about each. */
export function leadsHere(
  leads: readonly LeadRow[],
  districtId: string,
  { leadDecisions: decisions, evidence }: Pick<Facts, 'leadDecisions' | 'evidence'>,
) {
  const onRecord = new Set(evidence.map(({ name }) => nameKey(name)));
  const here = inOrder(leads.filter((lead) => lead.districtId === districtId)).map((lead): DecidedLead => {
    const decided = decisionAbout(decisions, lead.leadId);
    const decision = decided && {
      ...{ factId: decided.id, decision: decided.decision, why: decided.why, on: decided.enteredOn },
    };
    return { ...leadShown(lead), decision: decision ?? null };
  });
  return {
    /** A task force that was entered under its name is no longer asked about. */
    groups: here.filter(({ role, name }) => role === null && !onRecord.has(nameKey(name))),
    /** As many as are worth asking about, then the dismissed ones. */
    ofRole: (role: string) => {
      const all = here.filter((lead) => lead.role === role);
      const isOut = ({ decision }: DecidedLead) => decision?.decision === 'dismissed';
      return [
        ...all.filter((lead) => !isOut(lead)).slice(0, THRESHOLDS.leadsShown.value),
        ...all.filter(isOut),
      ];
    },
  };
}
