import type { JSX } from 'preact';
import type { Letters } from './page.tsx';

type Contact = Letters['letters'][number]['contact'];

/** The contact of an organization, limited to what the viewer may see. */
export function ContactCell({ contact }: { contact: Contact }): JSX.Element {
  const { name, title, mailbox, phone, onFile } = contact;
  const who = [name, title].filter(Boolean).join(', ');
  const nothing = !who && !mailbox && !phone;
  return (
    <div>
      {who && <div>{who}</div>}
      {mailbox && (
        <a class="cell-address" href={`mailto:${mailbox}`}>
          {mailbox}
        </a>
      )}
      {phone && <div>{phone}</div>}
      {nothing && <span class="faint">{onFile ? 'on file, not shown to you' : 'not shown'}</span>}
    </div>
  );
}
