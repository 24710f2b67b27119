import type { FastifyReply, FastifyRequest } from 'fastify';
import { editsAssigned, isLimitedBy } from '../../../core/account-roles.ts';
import { districtPageHref, pageHref } from '../../../core/page-addresses.ts';
import { localPath } from '../../access/local-path.ts';
import type { Account } from '../../access/queries.ts';
import { viewerOf } from '../../access/recognize.ts';
import { beginSession } from '../../access/sessions.ts';
import { badField } from '../../http/errors.ts';
import type { Services } from '../../services.ts';

/** Starts a session and returns its viewer. */
export async function startSession(
  tieline: Services,
  account: Account,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
) {
  await beginSession(tieline, account, request, reply);
  return viewerOf(tieline, account);
}

/**
 * Returns where to go after sign-in if no page was requested: the home page for accounts that edit districts, the
 * district for other accounts limited to one, and the national view otherwise.
 */
export function landingOf(path: string, { role, districts }: Pick<Account, 'role' | 'districts'>): string {
  const [own, ...others] = isLimitedBy(role, 'districts') ? districts : [];
  if (path === '/' && own !== undefined && editsAssigned(role)) return pageHref('home');
  return path === '/' && own !== undefined && others.length === 0 ? districtPageHref('district', own) : path;
}

/** Returns the path to go to after sign-in. @throws AppError 400 for another site. */
export function pathAfterSignIn(returnTo = '/'): string {
  const path = localPath(returnTo);
  if (path === undefined) throw badField('returnTo', 'must be a path of this site, such as /districts/ohnd');
  return path;
}
