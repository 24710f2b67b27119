import type { FastifyReply, FastifyRequest } from 'fastify';
import { localPath } from '../../access/local-path.ts';
import type { Account } from '../../access/queries.ts';
import { viewerOf } from '../../access/recognize.ts';
import { beginSession } from '../../access/sessions.ts';
import { SCOPES } from '../../api/roles.ts';
import { badField } from '../../errors.ts';
import type { Tieline } from '../../tieline.ts';

/** Begins a session and says who has come in. */
export async function welcome(
  tieline: Tieline,
  account: Account,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
) {
  await beginSession(tieline, account, request, reply);
  const viewer = await viewerOf(tieline, account, { via: 'session', scopes: SCOPES });
  return {
    ...viewer,
    districts: [...viewer.districts],
    organizations: [...viewer.organizations],
    scopes: [...viewer.scopes],
  };
}

/** The path to go to after sign-in. @throws AppError 400 for another site. */
export function pathAfter(returnTo = '/'): string {
  const path = localPath(returnTo);
  if (path === undefined) throw badField('returnTo', 'must be a path of this site, such as /districts/ohnd');
  return path;
}
