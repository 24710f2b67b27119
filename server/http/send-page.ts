import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './errors.ts';

const noStore = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

/** Sends a server-rendered page, which no one may store. */
export const sendPage = (reply: FastifyReply, text: string, status = 200): FastifyReply =>
  noStore(reply).status(status).type('text/html; charset=utf-8').send(text);

/** Redirects to the page that follows a form or a link. */
export const goTo = (reply: FastifyReply, path: string): FastifyReply => noStore(reply).redirect(path, 303);

/**
 * Returns an error handler that shows errors as pages.
 * @param pageOf makes the page from a title and a sentence.
 * @param internal the sentence for errors of the server itself.
 */
export const faultPage =
  (pageOf: (title: string, text: string) => string, internal: string) =>
  (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = error instanceof AppError ? error.status : (error.statusCode ?? 500);
    if (status >= 500) request.log.error(error);
    return sendPage(reply, pageOf('Something went wrong', status < 500 ? error.message : internal), status);
  };
