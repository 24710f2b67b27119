import type { FastifyInstance } from 'fastify';
import { ping } from '../../graph/queries.ts';
import { AppError } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { health } from './contract.ts';

/** For probes: answers 200 when the graph answers, 503 when it does not. */
export function healthRoutes(app: FastifyInstance, { graph, version, sample }: Services): void {
  mount(app, health, {
    answer: async () => {
      try {
        await graph.read((run) => run(ping, {}));
      } catch (error) {
        app.log.error(error);
        throw new AppError(
          503,
          'graph-unreachable',
          'The graph does not answer; the service cannot work until it does.',
        );
      }
      return { status: 'ok' as const, engine: graph.engine, version, sample };
    },
  });
}
