import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { formatShortDay } from '../../core/words/format.ts';
import { mayAnswer } from '../editing/viewer.ts';
import { type Contact, type ContactPlace, ReachButtons } from './reach-buttons.tsx';
import { useSession } from './session.ts';
import { today } from './today.ts';

function Line({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The placeholder for a detail that is hidden or missing. */
const shownOr = (value: string | null, onFile: boolean): string =>
  value ?? (onFile ? 'on file' : 'none on file');

interface Props {
  place: ContactPlace;
  contact: Contact;
  /** The name of the organization. */
  name: string;
  /** The counties it covers in the district, as text. */
  counties: string;
  /** The day for links to other pages; empty for today. */
  dayInLinks: string;
  /** The card is on the organization's own page: its name is not a link, and is left out when no person is named. */
  isAtHome?: boolean;
}

/** The contact of an organization for one role, how to reach them, and until when that is confirmed. */
export function ContactCard({
  place,
  contact,
  name,
  counties,
  dayInLinks,
  isAtHome = false,
}: Props): JSX.Element {
  const { organizationId, personId, title, acting, confirmedOn, confirmedThrough } = contact;
  const query = { district: place.districtId, asOf: dayInLinks };
  return (
    <div class="contact">
      {(contact.name || !isAtHome) && (
        <p class="contact__title">
          {[acting && 'acting', contact.name && title].filter(Boolean).map((words) => `${words}, `)}
          {isAtHome ? name : <a href={profileHref('organization', organizationId, query)}>{name}</a>}
        </p>
      )}
      {!contact.onFile && <NoOne place={place} contact={contact} />}
      {contact.onFile && contact.name === null && (
        <p>Contact on file. You do not have permission to see the name.</p>
      )}
      <ReachButtons place={place} contact={contact} />
      <IfSomeoneLeaves districtId={place.districtId} contact={contact} dayInLinks={dayInLinks} />
      <dl class="pairs">
        {contact.name && personId && (
          <Line term="Profile">
            <a href={profileHref('person', personId, { asOf: dayInLinks })}>{contact.name}</a>
          </Line>
        )}
        <Line term="Deputy">{shownOr(contact.deputy, contact.deputyOnFile)}</Line>
        <Line term="Mailbox">
          {contact.mailbox ? (
            <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>
          ) : (
            shownOr(null, contact.hasMailbox)
          )}
        </Line>
        <Line term="Office phone">{shownOr(contact.phone, contact.hasPhone)}</Line>
        <Line term="Counties">{counties}</Line>
        <Line term="Last talked">{lastCallInWords(contact)}</Line>
        <Line term="Confirmed">
          {confirmedOn
            ? `${formatShortDay(confirmedOn)}, by ${name}; to ${formatShortDay(confirmedThrough ?? confirmedOn)}`
            : 'not confirmed'}
          {confirmedOn && !contact.onFile && !contact.hasMailbox && '. Counts once a contact is on file'}
        </Line>
      </dl>
    </div>
  );
}

interface Leaving extends Pick<Props, 'contact' | 'dayInLinks'> {
  districtId: string;
}

/** Links to the page on what depends on the person, for viewers who may see the name. */
function IfSomeoneLeaves({ districtId, contact, dayInLinks }: Leaving): JSX.Element | null {
  const { personId, name } = contact;
  if (!personId || !name) return null;
  return (
    <p class="reach no-print">
      <a
        class="row-button"
        href={districtPageHref('without', districtId, { person: personId, asOf: dayInLinks })}
      >
        If {name} leaves
      </a>
    </p>
  );
}

function NoOne({ place, contact }: Pick<Props, 'place' | 'contact'>): JSX.Element {
  const viewer = useSession()?.viewer;
  const { role, organizationId } = contact;
  const { districtId, asOf } = place;
  return (
    <p>
      No one is named.{' '}
      {asOf === today() && mayAnswer(viewer, districtId, 'add-person') && (
        <a
          class="row-button no-print"
          href={districtPageHref('edit', districtId, {
            action: 'add-person',
            role,
            organization: organizationId,
          })}
        >
          Name someone
        </a>
      )}
    </p>
  );
}

function lastCallInWords({ lastCall }: Contact): string {
  if (!lastCall) return 'no call on record';
  const { at, outcome, talkedTo, by } = lastCall;
  return [
    formatShortDay(at),
    outcome !== 'answered' && outcome,
    talkedTo && `with ${talkedTo}`,
    by && `by ${by}`,
  ]
    .filter(Boolean)
    .join(', ');
}
