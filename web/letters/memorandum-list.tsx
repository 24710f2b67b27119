import type { JSX } from 'preact';
import { WITHIN } from '../../core/letters/ending.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { signerInWords } from '../../core/words/letters.ts';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { ContactCell } from './contact-cell.tsx';
import { DownloadDraft } from './download-draft.tsx';
import type { Letters } from './page.tsx';

type Memorandum = Letters['memorandums'][number];

const columnsFor = (found: Letters): readonly Column<Memorandum>[] => [
  { key: 'name', label: 'Memorandum', cell: ({ name }) => name },
  { key: 'within', label: 'Ends within', cell: ({ within }) => `${within} days` },
  { key: 'reason', label: 'Why now', cell: ({ reason }) => reason },
  {
    key: 'parties',
    label: 'Who signed last time, and whom to call',
    cell: ({ parties }) => (
      <ul class="letters__parties">
        {parties.map((party) => (
          <li key={party.organizationId}>
            {signerInWords(party)} <ContactCell contact={party.contact} />
          </li>
        ))}
      </ul>
    ),
  },
  {
    key: 'draft',
    label: 'Draft',
    cell: ({ id, name }) => <DownloadDraft found={found} letterId={id} subject={name} />,
  },
];

/** The memorandums that end soon, next first. */
export const MemorandumList = ({ found }: { found: Letters }): JSX.Element => (
  <Part
    id="memorandums"
    title={`Memorandums that end within ${WITHIN.at(-1)} days`}
    count={found.memorandums.length}
  >
    {found.memorandums.length === 0 ? (
      <p>
        No memorandum on record ends within {WITHIN.at(-1)} days. One whose last day is not on record is not
        listed:{' '}
        <a href={districtPageHref('district', found.districtId, { tab: 'evidence' })}>see the evidence</a> for
        memorandums without a last day.
      </p>
    ) : (
      <ScrollBox label="Memorandums that end" cardsOf={5}>
        <DataTable
          caption="Memorandums that end, next first"
          columns={columnsFor(found)}
          rows={found.memorandums}
          rowKey={({ id }) => id}
        />
      </ScrollBox>
    )}
  </Part>
);
