import type { JSX } from 'preact';
import { dialing } from '../../../core/phone.ts';
import { shortRoleName } from '../../../core/words/phrases.ts';
import type { District } from '../district-data.ts';
import { organizationName } from '../district-data.ts';
import { useSelection } from '../selection.ts';

/** Every role with the person or office to call, in the order of the ring. */
export function WhoToCall({ district }: { district: District }): JSX.Element {
  const choice = useSelection();
  return (
    <section class="short-list" aria-labelledby="who-to-call">
      <h2 id="who-to-call">
        Who to call <span class="list__count">{district.contacts.length}</span>
      </h2>
      <ol>
        {district.contacts.map(({ role, organizationId, name, phone, mailbox }) => (
          <li key={`${role}:${organizationId}`} class="side-row side-row--plain">
            <div>
              <button
                type="button"
                class="link-button side-row__title"
                data-row={role}
                onClick={() => choice.select(role)}
              >
                {shortRoleName(district, role)}
              </button>
              <p class="side-row__note">
                {[name, organizationName(district, organizationId)].filter(Boolean).join(', ')}
              </p>
            </div>
            {phone && (
              <a class="row-button" href={dialing(phone)}>
                Call<span class="usa-sr-only">: {organizationName(district, organizationId)}</span>
              </a>
            )}
            {mailbox && (
              <a class="row-button" href={`mailto:${mailbox}`}>
                Write<span class="usa-sr-only">: {organizationName(district, organizationId)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
