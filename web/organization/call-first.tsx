import type { JSX } from 'preact';
import { countiesInWords } from '../../core/words/format.ts';
import { ContactCard } from '../shared/contact-card.tsx';
import type { Contact } from '../shared/reach-buttons.tsx';
import { type PartProps, placeShown } from './profile.ts';

/** The contact to call, preferably in a role with a named contact. Contacts in other roles are collapsed. */
export function CallFirst({ profile, shown, day }: PartProps): JSX.Element {
  const { contacts } = shown;
  const contact = contacts.find(({ onFile }) => onFile) ?? contacts[0];
  const others = contacts.filter((one) => one !== contact);
  const roleOf = ({ role }: Contact): string =>
    placeShown(profile)?.roles.find((filled) => filled.role === role)?.name ?? role;
  return (
    <section class="profile__call" aria-labelledby="call-first">
      <p class="faint">Call first{contact && `: ${roleOf(contact)}`}</p>
      <h2 id="call-first">{contact?.name ?? profile.name}</h2>
      {contact ? (
        <Card {...{ profile, shown, day, contact }} />
      ) : (
        <p>It fills no role in this district on this day, so no contact is on record.</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>In its other roles: {others.length}</summary>
          {others.map((one) => (
            <section key={one.role} aria-label={roleOf(one)}>
              <h3>
                {roleOf(one)}: {one.name ?? 'the office'}
              </h3>
              <Card {...{ profile, shown, day }} contact={one} />
            </section>
          ))}
        </details>
      )}
    </section>
  );
}

function Card({ profile, shown, day, contact }: PartProps & { contact: Contact }): JSX.Element {
  const place = placeShown(profile);
  return (
    <ContactCard
      place={{ districtId: shown.districtId, asOf: profile.asOf }}
      contact={contact}
      name={profile.name}
      counties={countiesInWords(place?.counties.length ?? 0, place?.countiesOf ?? 0)}
      dayInLinks={day}
      isAtHome
    />
  );
}
