import { createTransport } from 'nodemailer';
import type { MailSettings } from '../access/settings.ts';

export interface EmailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same text as HTML. */
  readonly html?: string;
  /** The address that unsubscribes with one click (RFC 8058). */
  readonly off?: string;
}

/**
 * Sends an email; returns true if the server accepted it. It never throws, because callers can show a link to copy instead.
 * @param onFailure gets a word for the log, and whether the server permanently refused the mailbox.
 */
export type SendMail = (
  message: EmailMessage,
  onFailure: (reason: string, isRefused: boolean) => void,
) => Promise<boolean>;

/** Returns a function that sends through the server of SMTP_URL, or sends nothing without one. */
export function openMail(settings: MailSettings | undefined): SendMail {
  if (!settings) return async () => false;
  const transport = createTransport(settings.url, {
    from: settings.from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, ...message }, onFailure) => {
    try {
      // An address as an object is never parsed, so that no second recipient can hide in it.
      const { accepted } = await transport.sendMail({ to: { name: '', address: to }, ...contentOf(message) });
      return accepted.length > 0;
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      onFailure(reason, isRefused(error)); // not its message, which may quote the email
      return false;
    }
  };
}

/** True if the server permanently refused the recipient (RFC 5321: 5yz), as opposed to the sender or the password. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;

const contentOf = ({ subject, text, html, off }: Omit<EmailMessage, 'to'>) => ({
  ...{ subject, text, ...(html && { html }) },
  ...(off && {
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': { prepared: true, value: `<${off}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }),
});
