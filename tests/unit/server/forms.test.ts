import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { acceptForms } from '../../../server/http/forms.ts';

test('a page of forms takes no other body, so that each of its fields is a text', async () => {
  const app = Fastify();
  app.register(async (pages) => {
    acceptForms(pages, 100);
    pages.post('/form', async ({ body }) => body);
  });
  const sent = (type: string, payload: string) =>
    app.inject({ method: 'POST', url: '/form', headers: { 'content-type': type }, payload });
  const form = await sent('application/x-www-form-urlencoded', 'code=1&code=2');
  expect([form.statusCode, form.json()]).toEqual([200, { code: '2' }]);
  expect((await sent('application/json', '{"code":{"a":1}}')).statusCode).toBe(415);
  expect((await sent('text/plain', 'code=1')).statusCode).toBe(415);
});
