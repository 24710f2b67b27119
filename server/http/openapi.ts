import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Serves OpenAPI 3.1 at /api/openapi.json, generated from the Zod contract, and a page to try it at /api/docs. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tieline',
        version,
        description:
          'Who works with whom against human trafficking in each U.S. federal judicial district, and what is missing. Days are calendar days without a time zone; `asOf` asks for the network as of any day, without it of the UTC day. Answers carry an ETag; send it back in If-None-Match. A program that wrote, or saw a revision, sends it as Tieline-Revision: ohnd=12, and gets no older answer.',
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    // Without its bar, whose logo brings a style of its own, which the content policy keeps out.
    uiConfig: { layout: 'BaseLayout' },
  });
  app.get('/api/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, () => app.swagger());
}
