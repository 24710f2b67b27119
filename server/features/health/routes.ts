import type { FastifyInstance } from 'fastify';
import { health } from '../../api/reference.ts';
import { mount } from '../../endpoints.ts';
import { AppError } from '../../errors.ts';
import { ping } from '../../graph/queries.ts';
import type { Tieline } from '../../tieline.ts';

/** For probes: answers 200 when the graph answers, 503 when it does not. */
export function healthRoutes(app: FastifyInstance, { graph, version, sample }: Tieline): void {
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
