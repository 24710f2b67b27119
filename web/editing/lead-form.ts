import type { FactRow } from '../../core/facts/index.ts';
import { partnerChoices } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import type { NewId } from './named.ts';
import { fillRole } from './role-form.ts';
import { type Change, entry, STAMPED_BY_SERVER } from './rows.ts';

/** The organization that the lead names spoke for itself. */
const ITSELF = 'itself';

/** Someone said that the organization of a lead fills the role: both are written together, and who said it is asked first. */
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

type Decided = Pick<FactRow<'leadDecisions'>, 'leadId' | 'decision' | 'why'>;

/** What is decided about a lead; another decision replaces the one before. */
export const decisionChange = (
  { districtId }: Pick<DistrictRecords, 'districtId'>,
  decided: Decided,
  factId: string,
): Change => ({
  action: decided.decision === 'kept' ? 'keep lead' : 'dismiss lead',
  entries: [entry('leadDecisions', { id: factId, districtId, ...decided, ...STAMPED_BY_SERVER })],
});

/** A lead that is dismissed says why, for those who look at it next year. */
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
