import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../core/words/format.ts';
import { datesOfSource } from '../../core/words/source.ts';
import type { EditForm, FormParams } from '../editing/form.ts';
import { confirmLead, decisionChange, dismissLead } from '../editing/lead-form.ts';
import { fillRole } from '../editing/role-form.ts';
import type { Asked, Call, Lead } from './answers.ts';
import { InlineForm } from './inline-form.tsx';
import type { Calls, CallsContext } from './use-calls.ts';

interface Asking {
  calls: Calls;
  context: CallsContext;
}
type Opened = { form: EditForm; params: FormParams } | null;

/** Candidates for a role that no one fills: leads, organizations that fill it in neighboring districts, and any other by name. */
export function Candidates({ calls, context, asked }: Asking & { call: Call; asked: Asked }): JSX.Element {
  const [opened, open] = useState<Opened>(null);
  const role = asked.role ?? '';
  const params = { role };
  const nearby = context.nearby.get(asked.id) ?? [];
  const isFirst = asked.leads.length === 0 && nearby.length === 0;
  if (opened) return <InlineForm {...{ calls, context, ...opened }} onBack={() => open(null)} />;
  return (
    <>
      {asked.leads.length > 0 && (
        <LeadList
          {...{ calls, context, leads: asked.leads }}
          confirm={(lead) => open({ form: confirmLead, params: { ...params, name: lead.name } })}
        />
      )}
      <p class="grid__nearby">
        {nearby.map(({ organizationId, name, district }) => (
          <button
            type="button"
            class="link-button"
            key={organizationId}
            onClick={() =>
              open({ form: confirmLead, params: { ...params, organization: organizationId, name } })
            }
          >
            {name}, which fills it in {district}
          </button>
        ))}
        <button type="button" class="link-button" onClick={() => open({ form: fillRole, params })}>
          {isFirst ? 'Name an organization' : 'Name another organization'}
        </button>
      </p>
    </>
  );
}

interface ListProps extends Asking {
  leads: readonly Lead[];
  /** Opens the form that confirms a lead. */
  confirm: (lead: Lead) => void;
}

/** Leads with their reason, source and day. A lead is no partner until someone confirms it; dismissed ones are collapsed. */
export function LeadList({ calls, context, leads, confirm }: ListProps): JSX.Element {
  const isOut = ({ decision }: Lead) => decision?.decision === 'dismissed';
  const [kept, out] = [leads.filter((lead) => !isOut(lead)), leads.filter(isOut)];
  const row = (lead: Lead) => <LeadRow key={lead.id} {...{ calls, context, lead, confirm }} />;
  return (
    <>
      <ul class="leads">{kept.map(row)}</ul>
      {out.length > 0 && (
        <details>
          <summary>{out.length} dismissed</summary>
          <ul class="leads">{out.map(row)}</ul>
        </details>
      )}
    </>
  );
}

function LeadRow({ calls, context, lead, confirm }: Omit<ListProps, 'leads'> & { lead: Lead }): JSX.Element {
  const [dismissing, dismiss] = useState(false);
  const { name, place, why, source, sourceUrl, sourceDate, readOn, decision } = lead;
  const fact = decision?.factId ?? '';
  const keep = async () => {
    const kept = { leadId: lead.id, decision: 'kept', why: null } as const;
    try {
      await calls.round.write(
        (newId) => decisionChange(context.records, kept, fact || newId('decision')),
        '',
      );
      await calls.planAgain();
    } catch (error) {
      calls.round.say(`Not saved. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const of = <span class="usa-sr-only">: {name}</span>;
  return (
    <li data-lead={lead.id} tabIndex={-1}>
      Ask about <strong>{name}</strong> ({place}): {why}.{' '}
      <span class="faint">
        Source: {sourceUrl ? <a href={sourceUrl}>{source}</a> : source} (
        {datesOfSource({ sourceDate, readOn })}
        ). {lead.role === null ? 'Not on record yet.' : 'Not a partner yet.'}
      </span>
      {decision && (
        <span class="leads__decision">
          {decision.decision === 'kept' ? 'Kept for later' : `Dismissed: ${decision.why}`} (
          {formatDay(decision.on)})
        </span>
      )}
      {dismissing ? (
        <InlineForm
          {...{ calls, context, form: dismissLead, params: { lead: lead.id, fact, name } }}
          onBack={() => dismiss(false)}
        />
      ) : (
        <span class="leads__buttons">
          <button type="button" class="link-button" onClick={() => confirm(lead)}>
            Confirm{of}
          </button>
          {decision?.decision !== 'kept' && (
            <button type="button" class="link-button" onClick={() => void keep()}>
              Keep for later{of}
            </button>
          )}
          {decision?.decision !== 'dismissed' && (
            <button type="button" class="link-button" onClick={() => dismiss(true)}>
              Dismiss{of}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
