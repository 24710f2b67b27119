import type { JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { dialing } from '../../../core/phone.ts';
import { mayAnswer } from '../../editing/viewer.ts';
import { useSession } from '../../shared/session.ts';
import type { Contact, District } from '../district-data.ts';
import { isToday } from '../editable.ts';

/** Call, write, and log what came of it; only what there is, and may be seen. */
export function ReachButtons({
  district,
  contact,
}: {
  district: District;
  contact: Contact;
}): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { phone, mailbox, organizationId } = contact;
  const { districtId } = district.assessment;
  const logs = isToday(district) && mayAnswer(viewer, districtId, 'log-call');
  if (!phone && !mailbox && !logs) return null;
  return (
    <p class="reach">
      {phone && (
        <a class="row-button row-button--filled" href={dialing(phone)}>
          {phone}
        </a>
      )}
      {mailbox && (
        <a class="row-button" href={`mailto:${mailbox}`}>
          Write
        </a>
      )}
      {logs && (
        <a
          class="row-button no-print"
          href={districtPageHref('edit', districtId, { action: 'log-call', organization: organizationId })}
        >
          Log contact
        </a>
      )}
    </p>
  );
}
