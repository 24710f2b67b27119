import type { FastifyInstance } from 'fastify';

/**
 * Accepts only URL-encoded forms, with text fields, and only for the routes of `pages`: a form from another site must not reach the API.
 * @param mostBytes size limit in bytes; a larger form gets 413.
 */
export function acceptForms(pages: FastifyInstance, mostBytes: number): void {
  pages.removeAllContentTypeParsers();
  pages.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
