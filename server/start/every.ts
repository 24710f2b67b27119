import type { FastifyInstance } from 'fastify';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Does some work now and again after each period, as long as the app is open; what goes wrong is in the log, and tried again then. */
export function every(
  period: number,
  app: FastifyInstance,
  what: string,
  work: () => Promise<unknown>,
): void {
  const attempt = (): Promise<void> =>
    work().then(
      () => {},
      (error: unknown) => app.log.error({ error }, `Could not ${what}.`),
    );
  let underWay = attempt();
  const timer = setInterval(() => {
    underWay = attempt();
  }, period).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await underWay;
  });
}
