import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived, its soft line breaks of quoted-printable undone. */
export interface Received {
  readonly to: string[];
  readonly text: string;
}

/** A real SMTP server on a port of its own, what it took, and the settings by which Tieline sends to it. */
export async function startMailServer({ isFull }: { isFull?: (address: string) => boolean } = {}) {
  const received: Received[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(isFull?.(address) ? new Error('This mailbox is full') : null),
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
