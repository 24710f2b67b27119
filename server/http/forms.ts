import type { FastifyInstance } from 'fastify';

/**
 * Takes plain forms, and nothing else, so that each field is a text, for the routes of `pages` alone: a form of another site must not reach the API.
 * @param mostBytes of a form; a longer one is refused with 413.
 */
export function acceptForms(pages: FastifyInstance, mostBytes: number): void {
  pages.removeAllContentTypeParsers();
  pages.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
