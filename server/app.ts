import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { requireAccess } from './access/call.ts';
import { handleErrors } from './errors.ts';
import { assessmentRoutes } from './features/assessment/routes.ts';
import { districtRoutes } from './features/districts/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { matrixRoutes } from './features/matrix/routes.ts';
import { modelRoutes } from './features/model/routes.ts';
import { networkRoutes } from './features/network/routes.ts';
import { organizationRoutes } from './features/organizations/routes.ts';
import { statisticsRoutes } from './features/statistics/routes.ts';
import { describeApi } from './openapi.ts';
import { servePages } from './pages.ts';
import type { Tieline } from './tieline.ts';

/** Everything that answers requests, in the order in which it is put together. Each feature is one folder. */
const FEATURES = [
  healthRoutes,
  districtRoutes,
  assessmentRoutes,
  networkRoutes,
  matrixRoutes,
  organizationRoutes,
  statisticsRoutes,
  modelRoutes,
];

export async function buildApp(tieline: Tieline, logLevel = 'silent'): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, routerOptions: { maxParamLength: 200 } });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('viewer');
  // Until features/sign-in recognizes people by cookie or token, everybody is who looks at a new installation on this machine.
  app.addHook('onRequest', async (request) => {
    request.viewer = { kind: 'anonymous', open: true, publicSummary: false };
  });
  requireAccess(app);
  handleErrors(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: false, // served over plain HTTP on 127.0.0.1; a proxy that ends TLS adds it
  });
  await app.register(compress);
  await describeApi(app, tieline.version);
  for (const routes of FEATURES) routes(app, tieline);
  await servePages(app);
  return app;
}
