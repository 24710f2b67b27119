import { createTransport } from 'nodemailer';
import type { MailSettings } from '../access/settings.ts';

export interface EmailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for programs that show HTML. */
  readonly html?: string;
  /** The address that turns mails like this one off by one click (RFC 8058). */
  readonly off?: string;
}

/** Sends an email; true when the server has taken it. It never throws: the caller gives the link to copy instead. */
export type SendMail = (message: EmailMessage, onFailure: (reason: string) => void) => Promise<boolean>;

/** Through the server of SMTP_URL, or nowhere without one. */
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
      onFailure(error instanceof Error && 'code' in error ? String(error.code) : 'unknown'); // its message may quote the email
      return false;
    }
  };
}

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
