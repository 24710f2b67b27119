import type { FastifyInstance } from 'fastify';

/** Runs some work now and after each period while the app is open; logs failures and tries again after the next period. */
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
