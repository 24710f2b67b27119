import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { planInWords, trainedInWords } from '../../core/words/trainings.ts';
import type { ApiResponse } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Part } from '../shared/part.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { Letter } from './letter.tsx';
import { WhoCanHelp } from './who-can-help.tsx';

export type Plan = ApiResponse<'/districts/:districtId/training-plan'>;
type Invitation = Plan['invitations'][number];

/** Whom to invite for a balanced group, and who could host, teach or join. */
export function PlanView({ districtId, asOf }: { districtId: string; asOf: string }): JSX.Element {
  const [topic, setTopic] = useState('');
  const [on, setOn] = useState('');
  const query = { asOf, topic: topic || undefined, on: on || undefined };
  const answer = useNation('/districts/:districtId/training-plan', { params: { districtId }, query });
  const topics = useApi('/training-topics', {});
  return (
    <>
      <div class="toolbar no-print">
        <Select id="topic" label="Topic" value={topic} onChange={setTopic}>
          <option value="">Not decided</option>
          {topics.status === 'ready' &&
            topics.data.items
              .filter(({ retired }) => !retired)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
        </Select>
        <AsOfField id="on" label="Day of the training" value={on} onChange={setOn} />
      </div>
      <Loaded answer={answer} what="the plan">
        {(plan) => (
          <>
            <p class="lead">{planInWords(plan.invitations, plan.ties, plan.missing)}</p>
            <ProgressNotice progress={plan.progress} />
            <Invitations plan={plan} />
            <Missing plan={plan} />
            <WhoCanHelp plan={plan} />
            <Letter key={plan.letter.subject + plan.letter.text} plan={plan} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Returns the recipient of an invitation, as far as the viewer may see it. */
const reachOf = ({ contact: { name, mailbox, phone, onFile } }: Invitation): string =>
  [name ?? (onFile ? 'contact on file' : ''), mailbox, phone].filter(Boolean).join(', ') ||
  'no contact on record';

const COLUMNS: readonly Column<Invitation>[] = [
  { key: 'role', label: 'Role', cell: ({ roleName }) => roleName ?? 'for its counties' },
  { key: 'name', label: 'Organization', cell: ({ name }) => sentence(name) },
  { key: 'contact', label: 'Whom to write to', cell: reachOf },
  {
    key: 'trained',
    label: 'Since it was last trained',
    cell: ({ months }) => trainedInWords(months, true),
  },
  {
    key: 'meets',
    label: 'Ties that it could make here',
    cell: ({ couldMeet }) => (couldMeet.length > 0 ? listInWords(couldMeet, 4) : 'none open'),
  },
  {
    key: 'counties',
    label: 'Counties on record for it',
    short: 'Counties',
    cell: ({ counties }) => (counties.length > 0 ? listInWords(counties, 4) : 'whole district'),
  },
];

function Invitations({ plan: { invitations } }: { plan: Plan }): JSX.Element {
  return (
    <Part
      id="invite"
      title="Whom to invite"
      count={count(invitations.length, 'seat')}
      empty={
        invitations.length === 0 &&
        'No organization fills a role here by this day. Find partners first: answer the open questions of the district.'
      }
    >
      <p class="faint">
        One for each role: the organization with no training on record or the oldest one, then the one with
        most ties to make, then the one that covers most counties. Then seats for counties that no one else
        covers by name.
      </p>
      <ScrollBox label="Whom to invite" cardsOf={COLUMNS.length}>
        <DataTable
          caption="Whom to invite, by role"
          columns={COLUMNS}
          rows={invitations}
          rowKey={({ organizationId, role }) => `${organizationId} ${role}`}
        />
      </ScrollBox>
    </Part>
  );
}

/** The roles and counties missing from the plan, and what to do about each. */
function Missing({ plan: { districtId, missing, countiesMissing } }: { plan: Plan }): JSX.Element | null {
  if (missing.length + countiesMissing.length === 0) return null;
  return (
    <Part id="missing" title="Who is missing" count={count(missing.length, 'role')}>
      <ul>
        {missing.map(({ role, name, state }) => (
          <li key={role}>
            {name}: {state === 'unfilled' ? 'reported unfilled' : 'not asked'}.{' '}
            <a href={districtPageHref('district', districtId, { select: role })}>
              {state === 'unfilled' ? 'See who is nearby' : 'See whom to ask'}
              <span class="usa-sr-only"> about {name}</span>
            </a>
          </li>
        ))}
        {countiesMissing.length > 0 && (
          <li>
            {count(countiesMissing.length, 'county', 'counties')} that no one in the room covers by name:{' '}
            {listInWords(countiesMissing, 12)}
          </li>
        )}
      </ul>
    </Part>
  );
}
