import type { FactRow } from '../../core/facts/index.ts';
import { partnerChoices } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import type { NewId } from './named.ts';
import { fillRole } from './role-form.ts';
import { type Change, entry, STAMPED_BY_SERVER } from './rows.ts';

/** The option that the organization itself said so. */
const ITSELF = 'itself';

/** Confirms that a lead's organization fills the role. Asks who said so first, and saves both together. */
export const confirmLead: EditForm = {
  title: (records, { role = '' }) => `Confirm who fills the role: ${roleLabel(records, role)}`,
  start: ({ today }, { name = '' }) => ({ organization: name, at: today }),
  fields: (records, values, params) => [
    {
      name: 'teller',
      label: 'Who told you?',
      type: 'select',
      options: [{ value: ITSELF, label: 'That organization itself' }, ...partnerChoices(records)],
      required: 'is required: choose one',
    },
    ...fillRole
      .fields(records, values, params)
      .filter(({ name }) => ['organization', 'mailbox', 'phone', 'at'].includes(name)),
  ],
  faults: (records, values, params) => fillRole.faults?.(records, values, params) ?? {},
  change: (records, values, newId, { role = '', ...params }) => {
    const { action, entries } = fillRole.change(records, { ...values, role }, newId, params);
    const teller = textOf(values, 'teller');
    const source = `Told by ${teller === ITSELF ? 'the organization itself' : nameOfOrganization(records, teller)}`;
    return {
      action,
      entries: entries.map((one) =>
        one.fact === 'fills' && one.value ? { ...one, value: { ...one.value, source } } : one,
      ),
    };
  },
};

type Decision = Pick<FactRow<'leadDecisions'>, 'leadId' | 'decision' | 'why'>;

/** The change that stores a decision about a lead, replacing an earlier decision. */
export const decisionChange = (
  { districtId }: Pick<DistrictRecords, 'districtId'>,
  decided: Decision,
  factId: string,
): Change => ({
  action: decided.decision === 'kept' ? 'keep lead' : 'dismiss lead',
  entries: [entry('leadDecisions', { id: factId, districtId, ...decided, ...STAMPED_BY_SERVER })],
});

/** Dismisses a lead with a reason, for anyone who reviews it later. */
export const dismissLead: EditForm = {
  title: (_records, { name = '' }) => `Dismiss ${name}`,
  start: () => ({}),
  fields: () => [
    {
      name: 'why',
      label: 'Why',
      type: 'text',
      hint: 'Such as: does not work on trafficking. Do not enter names of people',
      required: 'is required',
    },
  ],
  change: (records, values, newId: NewId, { lead = '', fact = '' }) =>
    decisionChange(
      records,
      { leadId: lead, decision: 'dismissed', why: textOf(values, 'why') },
      fact || newId('decision'),
    ),
};
