import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';

export const health = endpoint({
  method: 'GET',
  path: '/health',
  access: 'public',
  unlimited: true,
  tag: 'Operation',
  summary: 'Check that the service runs and its database answers, and when its last backup was made.',
  response: z.object({
    status: z.literal('ok'),
    engine: z.enum(['embedded', 'neo4j']),
    version: z.string(),
    sample: z.boolean(),
    backups: z
      .object({
        lastSuccessAt: z.string().nullable(),
        failure: z
          .object({ at: z.string(), sentence: z.string() })
          .nullable()
          .describe('What has failed since; it is tried again every hour'),
      })
      .nullable()
      .describe('Null if BACKUP_DIR is not set'),
  }),
});
