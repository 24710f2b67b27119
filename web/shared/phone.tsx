import type { JSX } from 'preact';

/** A phone number in running text, never broken across lines. */
const Phone = ({ number }: { number: string }): JSX.Element => <span class="unbroken">{number}</span>;

interface Reached {
  /** A person or an office; null names no one. */
  name: string | null;
  phone: string | null;
  mailbox: string | null;
}

/** A name and how to reach it, `Ann Poe, 216-555-0100`: the phone number or, without one, the mailbox. */
export const NameAndPhone = ({ name, phone, mailbox }: Reached): JSX.Element => (
  <>
    {name}
    {name && (phone ?? mailbox) && ', '}
    {phone ? <Phone number={phone} /> : mailbox}
  </>
);
