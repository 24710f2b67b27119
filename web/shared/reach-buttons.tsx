import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { mayAnswer } from '../editing/viewer.ts';
import type { ApiResponse } from './api.ts';
import { useSession } from './session.ts';
import { today } from './today.ts';

export type Contact = ApiResponse<'/districts/:districtId/contacts'>['contacts'][number];

/** The district and day whose contacts a page shows. */
export interface ContactPlace {
  readonly districtId: string;
  readonly asOf: string;
}

/** Buttons to call, write and log the contact, only those that are possible and permitted, and others in the same line. */
export function ReachButtons({
  place: { districtId, asOf },
  contact,
  children,
}: {
  place: ContactPlace;
  contact: Contact;
  children?: ComponentChildren;
}): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { phone, mailbox, organizationId } = contact;
  const mayLog = asOf === today() && mayAnswer(viewer, districtId, 'log-call');
  if (!phone && !mailbox && !mayLog && !children) return null;
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
      {mayLog && (
        <a
          class="row-button no-print"
          href={districtPageHref('edit', districtId, { action: 'log-call', organization: organizationId })}
        >
          Log contact
        </a>
      )}
      {children}
    </p>
  );
}
