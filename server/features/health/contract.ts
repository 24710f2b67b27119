import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';

export const health = endpoint({
  method: 'GET',
  path: '/health',
  access: 'public',
  tag: 'Operation',
  summary: 'Check that the service runs and its database answers.',
  response: z.object({
    status: z.literal('ok'),
    engine: z.enum(['embedded', 'neo4j']),
    version: z.string(),
    sample: z.boolean(),
  }),
});
