import type { JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { actionWord } from '../district/edit/action-words.ts';
import { PairFacts } from '../district/evidence-facts.tsx';
import { levelInWords } from '../district/facts.tsx';
import { StateWord } from '../shared/badge.tsx';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { nameIn, type PartProps, type ProfileTie, placeShown, styleOfTie } from './profile.ts';

/** The organization's expected ties, worst first, with partner, contact and what is on record. */
export function Ties(props: PartProps): JSX.Element {
  const { profile, shown, day } = props;
  const { ties, districtId } = shown;
  const where = placeShown(profile)?.abbreviation ?? districtId.toUpperCase();
  return (
    <Part
      id="ties"
      title={`Ties in ${where}`}
      count={ties.length}
      more={
        <a href={districtPageHref('district', districtId, { select: `org:${profile.id}`, asOf: day })}>
          As a map
        </a>
      }
      empty={ties.length === 0 && 'No tie is expected: the organization fills no role here on this day.'}
    >
      <ScrollBox label={`Ties in ${where}`} cardsOf={columns(props).length}>
        <DataTable
          caption={`Ties of ${profile.name} in ${where}, worst first`}
          columns={columns(props)}
          rows={ties}
          rowKey={({ id, role, organizationId }) => `${id} ${role} ${organizationId}`}
          detail={(tie) => <OnRecord {...props} tie={tie} />}
        />
      </ScrollBox>
    </Part>
  );
}

const columns = ({ profile, shown, day }: PartProps): Column<ProfileTie>[] => [
  {
    key: 'with',
    label: 'With',
    cell: ({ roleName, organizationId }) => (
      <>
        <span class="part__name">{roleName}</span>
        <br />
        <Partner {...{ profile, day, organizationId, districtId: shown.districtId }} />
      </>
    ),
  },
  { key: 'contact', label: 'Their contact', cell: ({ contact }) => <TheirContact {...{ contact, day }} /> },
  {
    key: 'state',
    label: 'State',
    cell: (tie) => (
      <>
        <StateWord style={styleOfTie(tie, shown)} />
        {tie.disputed && <strong> Disputed</strong>}
      </>
    ),
  },
  {
    key: 'do',
    label: 'Next step',
    cell: ({ id, title, verb }) => (
      <a
        class="row-button no-print"
        href={districtPageHref('district', shown.districtId, { select: id, asOf: day })}
      >
        {actionWord(verb ?? '')}
        <span class="usa-sr-only">: {title}</span>
      </a>
    ),
  },
];

interface PartnerProps {
  profile: PartProps['profile'];
  day: string;
  districtId: string;
  organizationId: string | null;
}

function Partner({ profile, day, districtId, organizationId }: PartnerProps): JSX.Element {
  if (organizationId === null) return <span class="faint">no one on record</span>;
  if (organizationId === profile.id) return <span class="faint">the same organization</span>;
  return (
    <a href={profileHref('organization', organizationId, { district: districtId, asOf: day })}>
      {nameIn(profile, organizationId)}
    </a>
  );
}

function TheirContact({ contact, day }: { contact: ProfileTie['contact']; day: string }): JSX.Element {
  if (!contact) return <span class="cell-none" />;
  const { name, personId, onFile } = contact;
  if (name && personId) return <a href={profileHref('person', personId, { asOf: day })}>{name}</a>;
  return <span class="faint">{onFile ? 'contact on file' : 'no one named'}</span>;
}

/** What is known, in a sentence, with the evidence and the reports of both sides collapsed below it. */
function OnRecord({ profile, shown, tie }: PartProps & { tie: ProfileTie }): JSX.Element {
  const { pair, known, title } = tie;
  const district = {
    evidence: new Map(shown.evidence.map((piece) => [piece.id, piece])),
    organizations: new Map(Object.entries(profile.names).map(([id, name]) => [id, { name }])),
  };
  const count = pair ? pair.evidence.length + pair.reports.length : 0;
  return (
    <>
      <p>{known}</p>
      {pair && count > 0 && (
        <details>
          <summary>
            Evidence and reports: {count}
            <span class="usa-sr-only"> for {title}</span>
          </summary>
          <p>Expected: {levelInWords(tie.expectedLevel)}.</p>
          <PairFacts {...{ district, pair }} />
        </details>
      )}
    </>
  );
}
