import type { JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { DOT } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import type { Between } from './page.tsx';

type Contact = Between['offices'][number]['contact'];

/** A way to reach someone, as far as it may be seen. */
export function Reach({ contact: { phone, mailbox, onFile, name } }: { contact: Contact }): JSX.Element {
  if (!phone && !mailbox) return <>{onFile && name === null ? 'contact on file' : 'no number on file'}</>;
  return (
    <>
      {phone && <a href={dialing(phone)}>{phone}</a>}
      {phone && mailbox && DOT}
      {mailbox && <a href={`mailto:${mailbox}`}>{mailbox}</a>}
    </>
  );
}

/** The one call to make first. */
export function FirstCall({ between: { first } }: { between: Between }): JSX.Element | null {
  if (!first) return null;
  const { title, why, contact } = first;
  return (
    <section class="between__first" aria-labelledby="first-heading">
      <h2 id="first-heading">First: {title.charAt(0).toLowerCase() + title.slice(1)}</h2>
      <p>{why}</p>
      <p>
        <Reach contact={contact} />
      </p>
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
            <Reach contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}
