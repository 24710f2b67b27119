import type { JSX } from 'preact';
import type { StateStyle } from '../../core/drawing/states.ts';
import { ROLE_STATES, type RoleState, TIE_STATES, type TieState } from '../../core/drawing/states.ts';
import { StateWord } from '../shared/badge.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

const ROLES: readonly [RoleState, string][] = [
  [
    'confirmed',
    'An organization fills the role, has a named contact in it, and was seen in it in the last 365 days.',
  ],
  ['on record', 'An organization is on record for the role; no one has confirmed that it still fills it.'],
  ['unknown', 'No one is on record, and nothing recent proves that no one fills the role.'],
  [
    'vacant',
    'A position of the U.S. Attorney’s Office that was left, or reported vacant, in the last 365 days.',
  ],
  [
    'unfilled',
    'Someone reported in the last 365 days that no one fills the role, and nothing since contradicts it.',
  ],
];

const TIES: readonly [TieState, string][] = [
  ['met', 'Current evidence shows work together at the expected level or above.'],
  ['on record', 'Evidence of the expected level is on record, but it is no longer current.'],
  ['reported', 'One of the two says that they work together as expected; no document shows it.'],
  ['partly on record', 'Something is on record, of a lower level than expected.'],
  ['unknown', 'Nothing on record shows the tie, and nothing recent rules it out.'],
  ['below expected', 'The newest report of those involved: less than expected.'],
  [
    'ended',
    'Evidence that was entered here and met the expected level ended in the last 365 days, and nothing took its place.',
  ],
  ['no contact', 'The newest report of those who should work together: they do not.'],
  [
    'no partner',
    'One of the two roles is vacant or unfilled. The tie waits for a partner and is listed with that role.',
  ],
];

const COUNTS_AS: Record<StateStyle['meaning'], string> = {
  holds: 'in place',
  question: 'a question',
  gap: 'a gap',
  open: 'listed with the role',
};

function StateTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly { style: StateStyle; text: string }[];
}): JSX.Element {
  return (
    <ScrollBox label={caption}>
      <DataTable
        caption={caption}
        captionShown
        rows={rows}
        rowKey={({ style }) => style.word}
        columns={[
          { key: 'state', label: 'State', cell: ({ style }) => <StateWord style={style} /> },
          { key: 'counts', label: 'Counts as', cell: ({ style }) => COUNTS_AS[style.meaning] },
          { key: 'text', label: 'When', cell: ({ text }) => text },
        ]}
      />
    </ScrollBox>
  );
}

/** Explains the terms of the model. */
export function StatesSection(): JSX.Element {
  return (
    <section id="states" tabIndex={-1}>
      <h2>Gap, question, unknown</h2>
      <dl class="model__terms">
        <dt>Gap</dt>
        <dd>
          Proven missing. Only three things prove a gap: someone reports that no one fills a role, someone
          reports that a tie is weaker than it should be, or evidence that was entered here and met the
          expected level ends without a successor. Each proves it for 365 days; then it is a question again.
        </dd>
        <dt>Question</dt>
        <dd>
          Neither confirmed nor disproven. It may be in place; ask. Evidence that has merely aged is a
          question.
        </dd>
        <dt>Unknown</dt>
        <dd>Nothing is on record. Unknown is always a question and never a gap.</dd>
        <dt>Public record</dt>
        <dd>
          What came with the reference data: statutes, announcements, awards. It can show that people work
          together; it never proves that they do not.
        </dd>
      </dl>
      <StateTable
        caption="States of a role"
        rows={ROLES.map(([state, text]) => ({ style: ROLE_STATES[state], text }))}
      />
      <StateTable
        caption="States of a tie"
        rows={TIES.map(([state, text]) => ({ style: TIE_STATES[state], text }))}
      />
    </section>
  );
}
