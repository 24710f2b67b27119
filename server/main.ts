import type { FastifyInstance } from 'fastify';
import { setupLink } from './access/one-time-links.ts';
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
import { DAY_MS, every, HOUR_MS, MINUTE_MS } from './start/every.ts';
import { showProgress } from './start/progress.ts';
import { readSettings, SettingsError } from './start/settings.ts';
import { stopperOf } from './start/stop.ts';
import { warningsOf } from './start/warnings.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Settings → pages → graph with its reference data → app → listen; and back down when asked to stop. */
async function main(): Promise<void> {
  const settings = readSettings();
  await buildPages(say);
  process.umask(0o077); // after the pages, which anyone may read: the graph is for its owner alone
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
      (ended) => (ended ? undefined : 'Some requests had not ended.'),
      (error: unknown) => sentenceOf(error),
    );
    if (fault) process.stderr.write(`Tieline stopped, but not in good order. ${fault}\n`);
    process.exit(fault ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  try {
    const address = await app.listen({ host: settings.host, port: settings.port });
    tieline.search.whole().catch(() => {}); // made now, so that the first search need not wait; it tries again
    const socket = socketOf(settings.graph.url);
    const commands = socket ? await serveCommands(tieline, socket) : null;
    app.server.once('close', () => commands?.close());
    const link = await setupLink(tieline, settings.access.publicUrl ?? address);
    const lines = [`Tieline is at ${address}${settings.sample ? ' (sample network)' : ''}`];
    if (link)
      lines.push(
        'No administrator has signed in yet. This link makes you one, once, within an hour:',
        link.url,
      );
    say(lines.join('\n')); // in one piece: who waits for the first line may read no more
  } catch (error) {
    await tieline.graph.close();
    throw error;
  }
}

const TEN_MINUTES = 10 * MINUTE_MS;

/** Work repeated while the app is open. */
function workBesideRequests(app: FastifyInstance, tieline: Services): void {
  const { backups } = tieline;
  every(DAY_MS, app, 'forget those who left long ago', () => forgetDue(tieline));
  every(DAY_MS, app, 'delete what has expired', () => deleteExpired(tieline));
  every(HOUR_MS, app, 'bring the national view up to the day', () => warmNation(tieline));
  const send = openMail(tieline.access.mail);
  every(TEN_MINUTES, app, 'send the digests', () =>
    sendDigests(tieline, send, (about, message) => app.log.warn(about, message)),
  );
  if (!backups) return;
  every(MINUTE_MS, app, 'make a backup', backups.makeIfDue);
  app.addHook('preClose', async () => backups.stop()); // before the close, which waits for what is under way
}

/** What a person can act on, in one sentence; anything else is a fault of ours and keeps its trace. */
function sentenceOf(error: unknown): string {
  if (error instanceof SettingsError || error instanceof GraphError || error instanceof ReferenceDataError)
    return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string }; // Node's errors of listen
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is taken. Stop what uses it, or set PORT to a free one.`;
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
