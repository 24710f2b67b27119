import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { GraphError } from '../../graph/graph-error.ts';
import { ping } from '../../graph/queries.ts';
import { AppError } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { health } from './contract.ts';

/** How long a probe waits at most, in milliseconds. */
const LONGEST = 2_500;

const silenceAfter = async (milliseconds: number): Promise<never> => {
  await sleep(milliseconds, null, { ref: false });
  throw new GraphError('unavailable', `The graph did not answer within ${milliseconds} ms.`);
};

/** Health check for probes: 200 if the graph responds, 503 if it does not. */
export function healthRoutes(app: FastifyInstance, { graph, version, sample, backups }: Services): void {
  mount(app, health, {
    answer: async () => {
      try {
        await Promise.race([graph.read((run) => run(ping, {})), silenceAfter(LONGEST)]);
      } catch (error) {
        app.log.error(error);
        throw new AppError(
          503,
          'graph-unreachable',
          'The graph does not answer; the service cannot work until it does.',
        );
      }
      return {
        status: 'ok' as const,
        engine: graph.engine,
        version,
        sample,
        backups: backups?.state() ?? null,
      };
    },
  });
}
