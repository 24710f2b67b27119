import type { JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { sinceUntil } from '../../core/words/format.ts';
import { listOf } from '../../core/words/phrases.ts';
import { EvidenceFact } from '../district/evidence-facts.tsx';
import { Part } from '../shared/part.tsx';
import { type Contact, ReachButtons } from '../shared/reach-buttons.tsx';
import type { Profile } from './page.tsx';

type Shown = Profile['districts'][number];
type PersonEvidence = Shown['maintains'][number];

interface PartProps {
  profile: Profile;
  day: string;
}
interface DistrictProps extends PartProps {
  shown: Shown;
  /** ` in N.D. Ohio` if the page also shows other districts; otherwise empty. */
  where: string;
}

const nameIn = ({ names }: Profile, id: string): string => names[id] ?? id;

/** The person's direct phone and work email; nothing if neither is on record. */
export function DirectContact({
  profile: { email, phone, districts },
}: {
  profile: Profile;
}): JSX.Element | null {
  if (!email && !phone) return null;
  const where = districts.map(({ abbreviation }) => abbreviation).join(', ');
  return (
    <section class="profile__call" aria-labelledby="own">
      <h2 id="own">Direct</h2>
      <p class="faint">Visible only to people who may see the name in {where}</p>
      <p class="reach">
        {phone && (
          <a class="row-button" href={dialing(phone)}>
            {phone}
          </a>
        )}
        {email && <a href={`mailto:${email}`}>{email}</a>}
      </p>
    </section>
  );
}

/** How to reach the person in a district, and the evidence that depends on them there. */
export function Work({ profile, shown, day, where }: DistrictProps): JSX.Element {
  const { districtId, contacts, maintains, signed } = shown;
  return (
    <>
      {contacts.map((contact) => (
        <Reach key={`${contact.role} ${contact.organizationId}`} {...{ profile, shown, contact, day }} />
      ))}
      <Part
        id={`maintains-${districtId}`}
        title={`Evidence maintained${where}`}
        count={maintains.length}
        empty={maintains.length === 0 && 'No evidence of ties depends on this person.'}
      >
        <Evidence
          {...{ profile, day }}
          rows={maintains}
          alone="No one else there maintains it."
          does="maintain"
        />
      </Part>
      <Part
        id={`signed-${districtId}`}
        title={`Signed${where}`}
        count={signed.length}
        empty={signed.length === 0 && 'No evidence on record was signed by this person.'}
      >
        <Evidence {...{ profile, day }} rows={signed} alone="No one else there has signed it." does="sign" />
      </Part>
    </>
  );
}

/** The roles that the person holds in a district, and their acquaintances there. */
export const RolesAndPeople = (props: DistrictProps): JSX.Element => (
  <>
    <Roles {...props} />
    <Acquaintances {...props} />
  </>
);

/** How to reach the office for which the person holds a role, and the deputy. */
function Reach({ profile, shown, contact, day }: Omit<DistrictProps, 'where'> & { contact: Contact }) {
  const { organizationId, role, mailbox, deputy } = contact;
  const id = `reach-${role}-${organizationId}`;
  return (
    <section class="profile__call" aria-labelledby={id}>
      <h2 id={id}>{shown.roles.find((row) => row.role === role)?.name ?? role}</h2>
      <p class="faint">
        for{' '}
        <a href={profileHref('organization', organizationId, { district: shown.districtId, asOf: day })}>
          {nameIn(profile, organizationId)}
        </a>
      </p>
      <ReachButtons place={{ districtId: shown.districtId, asOf: profile.asOf }} contact={contact} />
      <dl class="pairs">
        <dt>Role mailbox</dt>
        <dd>{mailbox ? <a href={`mailto:${mailbox}`}>{mailbox}</a> : 'none on file'}</dd>
        <dt>Office phone</dt>
        <dd>{contact.phone ?? 'none on file'}</dd>
        <dt>Deputy</dt>
        <dd>{deputy ?? 'none on file'}</dd>
      </dl>
    </section>
  );
}

interface EvidenceProps extends PartProps {
  rows: readonly PersonEvidence[];
  /** The text if no one else at the organization does the same. */
  alone: string;
  does: 'maintain' | 'sign';
}

/** Evidence that the person maintains or signed, with the partners and who else does so for the same party. */
function Evidence({ profile, day, rows, alone, does }: EvidenceProps): JSX.Element {
  return (
    <ul>
      {rows.map(({ evidence, organizationId, also }) => {
        const others = evidence.parties.filter((party) => party.organizationId !== organizationId);
        const names = [...new Set(others.map((party) => nameIn(profile, party.organizationId)))];
        return (
          <EvidenceFact key={`${evidence.id} ${organizationId}`} piece={evidence}>
            <p>
              For {nameIn(profile, organizationId)}
              {names.length > 0 && `, with ${listOf(names)}`}.{' '}
              {also.length === 0 ? (
                <strong>{alone}</strong>
              ) : (
                <>
                  Also {does === 'sign' ? 'signed' : 'maintained'} by{' '}
                  {also.map((person, index) => (
                    <span key={person.personId}>
                      {index > 0 && ', '}
                      <Someone person={person} day={day} />
                    </span>
                  ))}
                  .
                </>
              )}
            </p>
          </EvidenceFact>
        );
      })}
    </ul>
  );
}

/** A link to a person, or a note that the name is not shown. */
function Someone({
  person: { personId, name },
  day,
}: {
  person: PersonEvidence['also'][number];
  day: string;
}) {
  if (name === null) return <>someone whose name is not shown</>;
  return <a href={profileHref('person', personId, { asOf: day })}>{name}</a>;
}

function Roles({ profile, shown, day, where }: DistrictProps): JSX.Element {
  const { roles, districtId } = shown;
  return (
    <Part
      id={`roles-${districtId}`}
      title={`Roles held${where}`}
      count={roles.length}
      empty={roles.length === 0 && 'Holds no role here.'}
    >
      <ul>
        {roles.map((row) => (
          <li key={`${row.role} ${row.organizationId} ${row.since}`}>
            <span class="part__name">{row.name}</span>
            {row.acting && ', acting'}
            {row.deputy && ', as deputy'}, for{' '}
            <a href={profileHref('organization', row.organizationId, { district: districtId, asOf: day })}>
              {nameIn(profile, row.organizationId)}
            </a>{' '}
            <span class="faint">{sinceUntil(row)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Acquaintances({ profile, shown, day, where }: DistrictProps): JSX.Element {
  const { acquaintances, districtId } = shown;
  return (
    <Part
      id={`knows-${districtId}`}
      title={`Who knows whom${where}`}
      count={acquaintances.length}
      empty={acquaintances.length === 0 && 'No acquaintance is on record.'}
    >
      <ul>
        {acquaintances.map(({ organizationId, knows, isKnown, since, ...person }) => (
          <li key={person.personId}>
            <Someone person={person} day={day} />{' '}
            <span class="faint">
              {[
                organizationId && nameIn(profile, organizationId),
                knows && isKnown
                  ? 'know each other'
                  : knows
                    ? `known to ${profile.name}`
                    : `knows ${profile.name}`,
                sinceUntil({ since, until: null }),
              ]
                .filter(Boolean)
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** All jobs on record, newest first. */
export function Jobs({ profile, day }: PartProps): JSX.Element {
  const { jobs } = profile;
  return (
    <Part id="jobs" title="Jobs" count={jobs.length} empty={jobs.length === 0 && 'No job is on record.'}>
      <ul>
        {jobs.map((job) => (
          <li key={job.id}>
            {job.title && `${job.title}, `}
            <a href={profileHref('organization', job.organizationId, { asOf: day })}>
              {nameIn(profile, job.organizationId)}
            </a>{' '}
            <span class="faint">{sinceUntil(job)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
