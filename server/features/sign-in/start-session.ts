import type { FastifyReply, FastifyRequest } from 'fastify';
import { editsAssigned, isLimitedBy } from '../../../core/account-roles.ts';
import { districtPageHref, pageHref } from '../../../core/page-addresses.ts';
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

/**
 * Where someone comes who asked for no page: to the home of the districts that the account edits, else to its one district, and
 * to the nation with several or none.
 */
export function landingOf(path: string, { role, districts }: Pick<Account, 'role' | 'districts'>): string {
  const [own, ...others] = isLimitedBy(role, 'districts') ? districts : [];
  if (path === '/' && own !== undefined && editsAssigned(role)) return pageHref('home');
  return path === '/' && own !== undefined && others.length === 0 ? districtPageHref('district', own) : path;
}

/** The path to go to after sign-in. @throws AppError 400 for another site. */
export function pathAfterSignIn(returnTo = '/'): string {
  const path = localPath(returnTo);
  if (path === undefined) throw badField('returnTo', 'must be a path of this site, such as /districts/ohnd');
  return path;
}
