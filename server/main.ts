import type { FastifyInstance } from 'fastify';
import { setupLink } from './access/one-time-links.ts';
import { DAY, HOUR, MINUTE } from './access/time.ts';
import { buildApp } from './app.ts';
import { sendDigests } from './digest/send-digests.ts';
import { forgetDue } from './forgetting/forget.ts';
import { GraphError } from './graph/graph-error.ts';
import { buildPages } from './http/pages.ts';
import { serveCommands, socketOf } from './import/local-socket.ts';
import { openMail } from './mail/mail.ts';
import { warmNation } from './nation/warm.ts';
import { ReferenceDataError } from './reference/errors.ts';
import { openServices, type Services } from './services.ts';
import { deleteExpired } from './start/delete-expired.ts';
import { every } from './start/every.ts';
import { showProgress } from './start/progress.ts';
import { readSettings, SettingsError } from './start/settings.ts';
import { stopperOf } from './start/stop.ts';
import { warningsOf } from './start/warnings.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Settings → pages → graph with its reference data → app → listen; and back down when asked to stop. */
async function main(): Promise<void> {
  const settings = readSettings();
  await buildPages(say);
  process.umask(0o077); // set after building the pages, which anyone may read: only the owner may read the graph
  for (const warning of warningsOf(settings)) process.stderr.write(`Warning: ${warning}\n`);
  const progress = showProgress(process.stdout);
  const tieline = await openServices({
    graph: settings.graph,
    sample: settings.sample,
    access: settings.access,
    ...(settings.backups && { backups: settings.backups }),
    onProgress: progress.step,
  });
  progress.end();
  const app = await buildApp(tieline, { level: settings.logLevel });
  workBesideRequests(app, tieline);
  const stop = stopperOf(app, tieline.graph.close);
  const end = async (): Promise<void> => {
    const fault = await stop().then(
      (ended) => (ended ? undefined : 'Some requests had not finished.'),
      (error: unknown) => sentenceOf(error),
    );
    if (fault) process.stderr.write(`Tieline stopped, but not cleanly. ${fault}\n`);
    process.exit(fault ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  try {
    const address = await app.listen({ host: settings.host, port: settings.port });
    tieline.search.whole().catch(() => {}); // built now, so that the first search need not wait; a failed build is retried
    const socket = socketOf(settings.graph.url);
    const commands = socket ? await serveCommands(tieline, socket) : null;
    app.server.once('close', () => commands?.close());
    const link = await setupLink(tieline, settings.access.publicUrl ?? address);
    const lines = [`Tieline is at ${address}${settings.sample ? ' (sample network)' : ''}`];
    if (link)
      lines.push(
        'No administrator has signed in yet. This link makes you one. It works once, within an hour:',
        link.url,
      );
    say(lines.join('\n')); // in one write: a program that waits for the first line may stop reading after it
  } catch (error) {
    await tieline.graph.close();
    throw error;
  }
}

/** Starts the background jobs that run while the app is open. */
function workBesideRequests(app: FastifyInstance, tieline: Services): void {
  const { backups } = tieline;
  every(DAY, app, 'forget those who left long ago', () => forgetDue(tieline));
  every(DAY, app, 'delete what has expired', () => deleteExpired(tieline));
  every(HOUR, app, 'bring the national view up to the day', () => warmNation(tieline));
  const send = openMail(tieline.access.mail);
  every(10 * MINUTE, app, 'send the digests', () =>
    sendDigests(tieline, send, (about, message) => app.log.warn(about, message)),
  );
  if (!backups) return;
  every(MINUTE, app, 'make a backup', backups.makeIfDue);
  app.addHook('preClose', async () => backups.stop()); // before closing, which waits for running work
}

/** Returns the message of an error that a person can act on; any other error is a bug and keeps its stack trace. */
function sentenceOf(error: unknown): string {
  if (error instanceof SettingsError || error instanceof GraphError || error instanceof ReferenceDataError)
    return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string }; // Node's errors from listen
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is in use. Stop the program that uses it, or set PORT to a free port.`;
  if (code === 'EACCES' && port !== undefined)
    return `Tieline may not listen on port ${port} of ${address}. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${address}. Set HOST to one that it has, such as 127.0.0.1.`;
  return error.stack ?? error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`Tieline could not start. ${sentenceOf(error)}\n`);
  process.exit(1);
});
