import type { JSX } from 'preact';
import { count, formatMove } from '../../core/words/format.ts';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { FundingPlan } from './page.tsx';

type Open = FundingPlan['stays'][number];

/** What the plan would gain, by name, and what would still be missing. */
export function Gained({ plan }: { plan: FundingPlan }): JSX.Element {
  const { gained, counties, requirements } = plan;
  const byKind = (kind: 'role' | 'tie') => gained.filter((one) => one.kind === kind);
  return (
    <>
      <Part
        id="gained"
        title="What it would bring"
        empty={gained.length === 0 && 'Pick a gap or a question to see what it would bring.'}
      >
        <Named title="Roles confirmed" rows={byKind('role')} />
        <Named title="Ties met" rows={byKind('tie')} />
        {counties.byRole.length > 0 && (
          <>
            <h3>Counties, if a new partner covers the whole district</h3>
            <ul>
              {counties.byRole.map(({ role, name, before, after }) => (
                <li key={role}>
                  {name}: {before} to {after} of {count(counties.all, 'county', 'counties')}
                </li>
              ))}
            </ul>
          </>
        )}
        {requirements.gained.length > 0 && (
          <>
            <h3>Requirements met: {requirements.profile.name}</h3>
            <ul>
              {requirements.gained.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <StillOpen plan={plan} />
    </>
  );
}

function Named({ title, rows }: { title: string; rows: FundingPlan['gained'] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, title: name, picked }) => (
          <li key={id}>
            {name}
            {!picked && <span class="faint"> (moves with what is picked)</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const COLUMNS: readonly Column<Open>[] = [
  { key: 'item', label: 'What', cell: ({ title }) => title },
  {
    key: 'kind',
    label: 'Kind',
    cell: ({ list, isNew }) =>
      `${list === 'gap' ? 'Gap' : 'Question'}${isNew ? ', opens with what is picked' : ''}`,
  },
  { key: 'action', label: 'What to do', cell: ({ action }) => action },
  { key: 'gain', label: 'Points', numeric: true, cell: ({ gain }) => formatMove(gain) },
];

const StillOpen = ({ plan: { stays, requirements } }: { plan: FundingPlan }): JSX.Element => (
  <Part
    id="stays"
    title="What stays open"
    count={count(stays.length, 'entry', 'entries')}
    empty={stays.length === 0 && 'Nothing: no gap and no question would stay.'}
  >
    <p>
      {requirements.all - requirements.after} of {count(requirements.all, 'requirement')} of the profile “
      {requirements.profile.name}” would not be met. A memorandum or a task force that a profile asks for
      counts once it is signed.
    </p>
    <details>
      <summary>Gaps and questions that stay</summary>
      <ScrollBox label="Gaps and questions that stay" cardsOf={COLUMNS.length}>
        <DataTable
          caption="What stays open, gaps first"
          columns={COLUMNS}
          rows={stays}
          rowKey={({ items, list }) => `${list} ${items.join(' ')}`}
        />
      </ScrollBox>
    </details>
  </Part>
);
