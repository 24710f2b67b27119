import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count, formatDay } from '../../core/words/format.ts';
import { type DistrictRecords, rolesOf } from '../editing/district-records.ts';
import { NameAndPhone } from '../shared/phone.tsx';
import { sortRows } from '../shared/rows.ts';
import { Switch } from '../shared/switch.tsx';
import type { Call, Plan } from './answers.ts';
import type { Round } from './round.ts';

interface Props {
  plan: Plan;
  records: DistrictRecords;
  round: Round;
  made: Call;
  onChoose: (call: Call) => void;
}

const ORDERS = [
  { key: 'gain', name: 'By gain' },
  { key: 'sector', name: 'By sector' },
  { key: 'name', name: 'By name' },
] as const;
type Order = (typeof ORDERS)[number]['key'];

/** All calls, each with its contact, number of questions and duration; calls answered on this visit are marked. */
export function CallList({ plan, records, round, made, onChoose }: Props): JSX.Element {
  const [order, setOrder] = useState<Order>('gain');
  const byName = sortRows(plan.calls, ({ name }) => name);
  const calls = {
    gain: plan.calls,
    sector: sortRows(byName, ({ organizationId }) => sectorOf(records, organizationId)),
    name: byName,
  }[order];
  const answered = round.saved.length;
  const of = plan.open + plan.answered.length + plan.unsure.length;
  const done = plan.answered.length + plan.unsure.length;
  return (
    <nav class="calls__list" aria-label="Calls">
      <Switch legend="Order of calls" isLegendHidden options={ORDERS} value={order} onChange={setOrder} />
      <p class="faint">
        {of > 0
          ? `${done} of ${count(of, 'question')} answered, ${answered} on this visit`
          : `${answered} answered on this visit`}
      </p>
      {of > 0 && <progress max={of} value={done} aria-label="Questions answered" />}
      <ol>
        {calls.map((call) => (
          <li key={call.organizationId}>
            <button
              type="button"
              class="calls__row"
              aria-current={call.organizationId === made.organizationId}
              onClick={() => onChoose(call)}
            >
              <strong>{call.own ? 'Your own office' : call.name}</strong>
              <span>{count(call.questions.length, 'question')}</span>
              <span class="faint">
                <WhomToCall call={call} />
              </span>
              <span class="faint">{stateOf(call, round)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Returns the sort position of the sector of an organization's first role; null, which sorts last, if it fills none. */
function sectorOf(records: DistrictRecords, organizationId: string): number | null {
  const [role] = rolesOf(records, organizationId);
  const place = records.roles.findIndex(({ id }) => id === role);
  const sector = records.roles[place]?.sector;
  return place < 0 ? null : records.roles.findIndex((row) => row.sector === sector);
}

/** The person and the phone number or mailbox, as far as the viewer may see them. */
export function WhomToCall({ call: { own, contact } }: { call: Call }): JSX.Element {
  const { name, onFile, phone, mailbox } = contact;
  if (own) return <>no call: answer here</>;
  const who = name ?? (onFile ? 'contact on file' : 'no name yet');
  return <NameAndPhone name={who} {...{ phone, mailbox }} />;
}

function stateOf({ organizationId, last, minutes, own }: Call, round: Round): string {
  const answered = round.countOf(organizationId);
  if (answered > 0) return `${answered} answered`;
  const outcome = round.ended.get(organizationId);
  if (outcome) return `${outcome} today`;
  if (last && last.outcome !== 'answered') return `${last.outcome} ${formatDay(last.at)}`;
  return own ? '' : `about ${minutes} min`;
}
