import type { JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { canEnter } from '../../core/powers.ts';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { useSession } from '../shared/session.ts';
import { type Column, DataTable } from '../shared/table.tsx';
import { ContactCell } from './contact-cell.tsx';
import { DownloadDraft } from './download-draft.tsx';
import type { Letters } from './page.tsx';

type Letter = Letters['letters'][number];

const columnsFor = (found: Letters): readonly Column<Letter>[] => [
  {
    key: 'organization',
    label: 'Organization',
    cell: ({ organizationId, name }) => (
      <a href={profileHref('organization', organizationId, { district: found.districtId })}>{name}</a>
    ),
  },
  { key: 'roles', label: 'Roles', cell: ({ roles }) => roles.join(', ') },
  { key: 'reason', label: 'Why it can be asked', cell: ({ reason }) => reason },
  { key: 'contact', label: 'Contact', cell: ({ contact }) => <ContactCell contact={contact} /> },
  {
    key: 'draft',
    label: 'Draft',
    cell: ({ id, name }) => <DownloadDraft found={found} letterId={id} subject={name} />,
  },
];

/** The partners that can be asked for a letter of support, and those that lack only a contact. */
export const LetterList = ({ found }: { found: Letters }): JSX.Element => (
  <Part id="letters" title="Letters of support to ask for" count={found.letters.length}>
    {found.letters.length === 0 ? (
      <NoLetters found={found} />
    ) : (
      <ScrollBox label="Letters of support to ask for" cardsOf={5}>
        <DataTable
          caption="Letters of support to ask for"
          columns={columnsFor(found)}
          rows={found.letters}
          rowKey={({ id }) => id}
        />
      </ScrollBox>
    )}
    <WithoutContact found={found} />
  </Part>
);

const NoLetters = ({ found: { districtId, withoutContact } }: { found: Letters }): JSX.Element => (
  <p>
    {withoutContact.length > 0
      ? 'No partner that works with the U.S. Attorney’s Office or a co-lead has a contact on record.'
      : 'No partner is on record with current or aging shared meetings, or more, with the U.S. Attorney’s Office or a co-lead. '}{' '}
    <a href={districtPageHref('calls', districtId)}>Plan the calls</a> that ask for what is missing.
  </p>
);

/** Partners that could be asked but have no contact, with links to add one. */
function WithoutContact({ found: { districtId, withoutContact } }: { found: Letters }): JSX.Element | null {
  const mayEnter = canEnter(useSession()?.viewer, districtId);
  if (withoutContact.length === 0) return null;
  return (
    <p>
      Close enough to ask, but without a role mailbox or a holder on record:{' '}
      {withoutContact.map(({ organizationId, name }, index) => (
        <span key={organizationId}>
          {index > 0 && '; '}
          <a href={profileHref('organization', organizationId, { district: districtId })}>{name}</a>
          {mayEnter && (
            <>
              {' ('}
              <a
                href={districtPageHref('edit', districtId, {
                  action: 'add-person',
                  organization: organizationId,
                })}
              >
                name someone<span class="usa-sr-only"> at {name}</span>
              </a>
              )
            </>
          )}
        </span>
      ))}
      .
    </p>
  );
}
