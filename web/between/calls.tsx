import type { JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { DOT } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import type { Between } from './page.tsx';

type Contact = Between['offices'][number]['contact'];

/** On file, and for others to see: who is on file already says this. */
const isKeptBack = ({ phone, mailbox, onFile, name }: Contact): boolean =>
  !phone && !mailbox && onFile && name === null;

/** Neither a number nor a mailbox is on file, as far as the viewer knows. */
const isOutOfReach = (contact: Contact): boolean =>
  !contact.phone && !contact.mailbox && !isKeptBack(contact);

/** A way to reach someone, as far as it may be seen. */
export function Reach({ contact }: { contact: Contact }): JSX.Element {
  const { phone, mailbox } = contact;
  if (isOutOfReach(contact)) return <>no phone or mailbox on file</>;
  if (!phone && !mailbox) return <>contact on file</>;
  return (
    <>
      {phone && <a href={dialing(phone)}>{phone}</a>}
      {phone && mailbox && DOT}
      {mailbox && <a href={`mailto:${mailbox}`}>{mailbox}</a>}
    </>
  );
}

/** What to do where the office to call has no number on file: its page says what is known of it. */
function LookUp({ id, name }: Pick<Between['offices'][number], 'id' | 'name'>): JSX.Element {
  return (
    <>
      No phone or mailbox is on file for {name}. Look up its public number, then enter it as its office phone.{' '}
      <a href={profileHref('organization', id)}>See what is on record about {name}</a>
    </>
  );
}

/** The one call to make first. */
export function FirstCall({
  between: { first, districts, offices },
}: {
  between: Between;
}): JSX.Element | null {
  if (!first) return null;
  const { title, why, contact } = first;
  const all = [...offices, ...districts.map(({ office }) => office)];
  const office = all.find(({ id }) => id === first.organizationId);
  return (
    <section class="between__first" aria-labelledby="first-heading">
      <h2 id="first-heading">First: {title.charAt(0).toLowerCase() + title.slice(1)}</h2>
      <p>{why}</p>
      <p>{office && isOutOfReach(contact) ? <LookUp {...office} /> : <Reach contact={contact} />}</p>
    </section>
  );
}

/** Who coordinates each district. */
export function Coordinators({ between: { districts } }: { between: Between }): JSX.Element {
  return (
    <section aria-labelledby="coordinators-heading">
      <h2 id="coordinators-heading">Coordinators</h2>
      <ul class="between__sides">
        {districts.map(({ districtId, name, office, coordinator: { state, contact } }) => (
          <li key={districtId}>
            <a href={districtPageHref('district', districtId)}>{name}</a>
            <br />
            <strong>{contact.name ?? (contact.onFile ? 'Contact on file' : 'No one is named')}</strong>
            {contact.title && `, ${contact.title}`}
            <br />
            {office.name}
            <br />
            <StateWord style={ROLE_STATES[state]} />
            <br />
            {!isKeptBack(contact) && <Reach contact={contact} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
