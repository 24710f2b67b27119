import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived, its soft line breaks of quoted-printable undone. */
export interface Received {
  readonly to: string[];
  readonly text: string;
}

/** How an SMTP server refuses a full mailbox: for now, or for good. */
export const FOR_NOW = 452;
export const FOR_GOOD = 550;

/**
 * A real SMTP server on a port of its own, what it took, and the settings by which Tieline sends to it.
 * @param refusal the code by which it refuses what is sent to an address; null where it takes it, when it has made up its mind
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
  const { port } = smtp.server.address() as AddressInfo; // of a server on a port
  return {
    received,
    mail: { url: `smtp://127.0.0.1:${port}`, from: 'Tieline <tieline@example.org>' },
    stop: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
}
