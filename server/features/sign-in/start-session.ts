import type { FastifyReply, FastifyRequest } from 'fastify';
import { localPath } from '../../access/local-path.ts';
import type { Account } from '../../access/queries.ts';
import { viewerOf } from '../../access/recognize.ts';
import { beginSession } from '../../access/sessions.ts';
import { badField } from '../../http/errors.ts';
import type { Services } from '../../services.ts';

/** Begins a session and says who has come in. */
export async function startSession(
  tieline: Services,
  account: Account,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
) {
  await beginSession(tieline, account, request, reply);
  return viewerOf(tieline, account);
}

/** The path to go to after sign-in. @throws AppError 400 for another site. */
export function pathAfterSignIn(returnTo = '/'): string {
  const path = localPath(returnTo);
  if (path === undefined) throw badField('returnTo', 'must be a path of this site, such as /districts/ohnd');
  return path;
}
