import type { JSX } from 'preact';

/** A phone number in running text, never broken across lines. */
export const Phone = ({ number }: { number: string }): JSX.Element => <span class="unbroken">{number}</span>;

/** How to reach a contact: the phone number or, without one, the mailbox. */
export const PhoneOrMailbox = ({
  phone,
  mailbox,
}: {
  phone: string | null;
  mailbox: string | null;
}): JSX.Element => (phone ? <Phone number={phone} /> : <>{mailbox}</>);
