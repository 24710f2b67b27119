import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';

export const health = endpoint({
  method: 'GET',
  path: '/health',
  access: 'public',
  unlimited: true,
  tag: 'Operation',
  summary: 'Is the service up, and does its graph answer?',
  response: z.object({
    status: z.literal('ok'),
    engine: z.enum(['embedded', 'neo4j']),
    version: z.string(),
    sample: z.boolean(),
  }),
});
