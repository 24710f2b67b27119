import type { FastifyInstance } from 'fastify';

/**
 * Runs some work now and after each period while the app is open; logs failures and tries again after the next period. Work
 * that takes longer than a period is not started twice.
 */
export function every(
  period: number,
  app: FastifyInstance,
  what: string,
  work: () => Promise<unknown>,
): void {
  let underWay: Promise<void> | undefined;
  const attempt = (): void => {
    underWay ??= work()
      .then(
        () => {},
        (error: unknown) => app.log.error({ error }, `Could not ${what}.`),
      )
      .finally(() => {
        underWay = undefined;
      });
  };
  attempt();
  const timer = setInterval(attempt, period).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await underWay;
  });
}
