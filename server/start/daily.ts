import type { FastifyInstance } from 'fastify';

const DAY_MS = 86_400_000;

/** Does some work now and once a day, as long as the app is open; what goes wrong is in the log, and tried again the next day. */
export function daily(app: FastifyInstance, what: string, work: () => Promise<unknown>): void {
  const attempt = (): Promise<void> =>
    work().then(
      () => {},
      (error: unknown) => app.log.error({ error }, `Could not ${what}.`),
    );
  let underWay = attempt();
  const timer = setInterval(() => {
    underWay = attempt();
  }, DAY_MS).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await underWay;
  });
}
