import type { JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { DOT, lowered } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import type { Between } from './page.tsx';

type Contact = Between['offices'][number]['contact'];

/** The contact is on file but hidden from the viewer; the card already says so in place of the name. */
const isHidden = ({ phone, mailbox, onFile, name }: Contact): boolean =>
  !phone && !mailbox && onFile && name === null;

/** No phone or mailbox is on file, as far as the viewer can tell. */
const lacksContact = (contact: Contact): boolean => !contact.phone && !contact.mailbox && !isHidden(contact);

/** Phone and mailbox of a contact, if the viewer may see them. */
export function Reach({ contact }: { contact: Contact }): JSX.Element {
  const { phone, mailbox } = contact;
  if (lacksContact(contact)) return <>no phone or mailbox on file</>;
  if (!phone && !mailbox) return <>contact on file</>;
  return (
    <>
      {phone && <a href={dialing(phone)}>{phone}</a>}
      {phone && mailbox && DOT}
      {mailbox && <a href={`mailto:${mailbox}`}>{mailbox}</a>}
    </>
  );
}

/** What to do if the office to call has no phone or mailbox on file. */
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
      <h2 id="first-heading">First: {lowered(title)}</h2>
      <p>{why}</p>
      <p>{office && lacksContact(contact) ? <LookUp {...office} /> : <Reach contact={contact} />}</p>
    </section>
  );
}

/** The coordinator of each district. */
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
            {!isHidden(contact) && <Reach contact={contact} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
