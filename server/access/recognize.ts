import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLimitedBy, type Scope } from '../../core/account-roles.ts';
import type { Run } from '../graph/graph.ts';
import { readTogether } from '../graph/read-together.ts';
import { AppError } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { isForged, isLocal } from './origin.ts';
import { type Account, administrators, districtsOfOrganizations, mergedOrganizations } from './queries.ts';
import { accountOfSession, sessionIdOf } from './sessions.ts';
import { holdsToken, ownerOfToken } from './tokens.ts';
import { ANONYMOUS, accountViewer, OPEN, PUBLIC, type Viewer } from './viewer.ts';
import { administratorCanComeIn } from './way-in.ts';

const BEARER = /^Bearer (\S+)$/i;

/**
 * Identifies the viewer of each API request, by bearer token or session cookie, before any other hook. Role and districts
 * are reread each time, so permissions that an administrator removes are gone with the next request, on every replica.
 */
export function recognizeViewers(app: FastifyInstance, tieline: Services): void {
  const needsAdministrator = administratorNeeded(tieline);
  app.decorateRequest('viewer');
  app.addHook('onRequest', async (request) => {
    request.viewer = tieline.access.publicSummary ? PUBLIC : ANONYMOUS;
    const { access } = request.routeOptions.config;
    if (!access) return; // pages and their files are the same for everyone
    if (holdsToken(request.url))
      throw new AppError(
        400,
        'token-in-address',
        'Do not put a token in the address, because addresses are logged. Revoke this token, and send a new one in the Authorization: Bearer header.',
      );
    const found = (await byToken(tieline, request)) ?? (await byCookie(tieline, request));
    if (found) request.viewer = found;
    else if (access !== 'public' && isLocal(tieline, request) && (await needsAdministrator()))
      request.viewer = OPEN;
  });
}

/** Returns a function that tells whether there is no administrator yet. Once there is one, there always will be. */
export function administratorNeeded({ graph }: Services): () => Promise<boolean> {
  const together = readTogether(() => graph.read((run) => run(administrators, {})));
  return until(async () => (await together(null)).length > 0);
}

/** Returns a function that tells whether no administrator can sign in yet. Once one can, one always can. */
export const setupNeeded = (tieline: Services): (() => Promise<boolean>) =>
  until(() => tieline.graph.read((run) => administratorCanComeIn(run, tieline)));

/** Returns a function that is true until a condition holds, which is then not checked again. */
function until(isSo: () => Promise<boolean>): () => Promise<boolean> {
  let known = false;
  return async () => {
    known ||= await isSo();
    return !known;
  };
}

async function byToken(tieline: Services, request: FastifyRequest): Promise<Viewer | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const token = BEARER.exec(request.headers.authorization)?.[1];
  const owner = token && (await ownerOfToken(tieline, token));
  if (!owner)
    throw new AppError(
      401,
      'token-not-valid',
      'This API token is not valid: it is unknown, expired or revoked.',
    );
  return viewerOf(tieline, owner.account, owner.scopes);
}

async function byCookie(tieline: Services, request: FastifyRequest): Promise<Viewer | undefined> {
  const id = sessionIdOf(request);
  if (isForged(request, id !== undefined))
    throw new AppError(
      403,
      'other-site',
      'This request comes from another site. Open Tieline itself and try again.',
    );
  const account = id && (await accountOfSession(tieline, id));
  return account ? viewerOf(tieline, account) : undefined;
}

/**
 * An account as the rules see it, by session, or by a token of some scopes. Those who speak for organizations also have the
 * districts where these fill a role.
 */
export async function viewerOf(
  { graph, today }: Services,
  account: Account,
  scopes?: readonly Scope[],
): Promise<Viewer> {
  const { role, organizations } = account;
  if (!isLimitedBy(role, 'organizations') || organizations.length === 0)
    return accountViewer({ ...account, districts: [...account.districts].sort() }, scopes);
  return graph.read(async (run) => {
    const all = await withStayers(run, organizations);
    const found = await run(districtsOfOrganizations, { organizationIds: all, asOf: today() });
    const own = new Set([...account.districts, ...found.map(({ districtId }) => districtId)]);
    return accountViewer({ ...account, districts: [...own].sort(), organizations: all }, scopes);
  });
}

/** A contributor for a merged organization also represents the one that it was merged into, until the merge is undone. */
async function withStayers(run: Run, organizations: readonly string[]): Promise<string[]> {
  const all = new Set(organizations);
  for (let next = [...all]; next.length > 0; ) {
    const stayers = await run(mergedOrganizations, { organizationIds: next });
    next = stayers.map((stayer) => stayer.id).filter((stayer) => !all.has(stayer));
    for (const stayer of next) all.add(stayer);
  }
  return [...all];
}
