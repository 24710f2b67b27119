import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../../server/graph/graph-error.ts';
import { AppError, badField, handleErrors } from '../../../server/http/errors.ts';

const answerTo = async (error: Error) => {
  const app = Fastify();
  handleErrors(app);
  app.get('/', () => {
    throw error;
  });
  const { statusCode, body, headers } = await app.inject('/');
  return { status: statusCode, error: JSON.parse(body).error, cache: headers['cache-control'] };
};

describe('an error', () => {
  it('of ours says what was wrong and with which field, and is never cached', async () => {
    expect(await answerTo(badField('tie', 'is needed too'))).toEqual({
      status: 400,
      error: {
        code: 'invalid-request',
        message: 'tie is needed too',
        fields: [{ field: 'tie', message: 'is needed too' }],
      },
      cache: 'no-store',
    });
  });

  it('without fields has none in its answer', async () => {
    expect((await answerTo(new AppError(403, 'not-allowed', 'Not here.'))).error).toEqual({
      code: 'not-allowed',
      message: 'Not here.',
    });
  });

  it.each([
    ['unique', 409],
    ['conflict', 409],
    ['unavailable', 503],
    ['timeout', 503],
  ] as const)(
    'of the graph, %s, becomes %i and keeps the address of the database to itself',
    async (code, status) => {
      const answer = await answerTo(new GraphError(code, 'neo4j://graph.invalid:7687 failed'));
      expect(answer).toMatchObject({ status, error: { code } });
      expect(answer.error.message).not.toContain('graph.invalid');
    },
  );

  it('that no one expected does not tell what broke', async () => {
    const answer = await answerTo(new Error('a secret detail'));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
