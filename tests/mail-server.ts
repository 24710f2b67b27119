import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An email as received, with quoted-printable soft line breaks removed. */
export interface Received {
  readonly to: string[];
  readonly text: string;
}

/** SMTP codes for refusing a full mailbox: temporarily, or permanently. */
export const FOR_NOW = 452;
export const FOR_GOOD = 550;

/**
 * Starts a real SMTP server on a free port; returns it with the emails that it received and Tieline's settings for it.
 * @param refusal returns the code to refuse an address with, or null to accept it; a promise delays the response
 */
export async function startMailServer(
  refusal: (address: string) => number | null | Promise<null> = () => null,
) {
  const received: Received[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: async ({ address }, _session, done) => {
      const responseCode = await refusal(address);
      done(responseCode === null ? null : Object.assign(new Error('This mailbox is full'), { responseCode }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '=');
        received.push({ to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
  const { port } = smtp.server.address() as AddressInfo; // because it listens on a port
  return {
    received,
    mail: { url: `smtp://127.0.0.1:${port}`, from: 'Tieline <tieline@example.org>' },
    stop: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
}
