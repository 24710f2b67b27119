import { byCodePoint } from '../../../core/order.ts';
import { recordAccountEvent } from '../../access/events.ts';
import * as q from '../../access/queries.ts';
import { hashOf } from '../../access/secrets.ts';
import { addMilliseconds, DAY, isoTimestamp } from '../../access/time.ts';
import { newToken } from '../../access/tokens.ts';
import { identityOf } from '../../access/viewer.ts';
import { refuseFields } from '../../changes/refuse.ts';
import type { Run } from '../../graph/graph.ts';
import { badField, notFound } from '../../http/errors.ts';
import type { Call } from '../../http/mount.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import type * as api from './contract.ts';

const YEAR = 366 * DAY;

/** Returns the API tokens of an account, newest first. */
async function tokensOf(run: Run, accountId: string) {
  const found = await run(q.tokensOf, { accountId });
  return { items: found.sort((x, y) => byCodePoint(y.createdAt, x.createdAt) || byCodePoint(x.id, y.id)) };
}

export const listOwn = ({ graph }: Services, { viewer }: Call<typeof api.listOwnTokens>) =>
  graph.read((run) => tokensOf(run, identityOf(viewer).id));

export const listOf = ({ graph }: Services, { params: { accountId } }: Call<typeof api.listAccountTokens>) =>
  graph.read(async (run) => {
    if ((await run(q.accountById, { id: accountId })).length === 0) throw notFound('No account has this id.');
    return tokensOf(run, accountId);
  });

export async function makeOwn(tieline: Services, { viewer, body }: Call<typeof api.makeOwnToken>) {
  const { id: accountId } = identityOf(viewer);
  const { name, expires } = body;
  refuseFields(screenField('name', name));
  const scopes = [...new Set(body.scopes)];
  const now = tieline.now();
  const [at, expiresAt] = [isoTimestamp(now), `${expires}T00:00:00.000Z`];
  if (expiresAt <= at) throw badField('expires', 'must be a day to come');
  if (expiresAt > addMilliseconds(now, YEAR)) throw badField('expires', 'may be at most a year from now');
  const token = newToken();
  const id = hashOf(token);
  await tieline.graph.write(async (run) => {
    await run(q.createToken, { id, accountId, name, scopes, at, expiresAt });
    const what = `made the API token "${name}" for ${scopes.join(', ')}`;
    await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what });
  });
  return { token, id, name, scopes, createdAt: at, expiresAt, lastUsedAt: null, revokedAt: null };
}

export function revokeOwn(tieline: Services, { viewer, params }: Call<typeof api.revokeOwnToken>) {
  const { id: accountId } = identityOf(viewer);
  return revoke(tieline, accountId, accountId, params.tokenId);
}

export const revokeOf = (tieline: Services, { viewer, params }: Call<typeof api.revokeAccountToken>) =>
  revoke(tieline, identityOf(viewer).id, params.accountId, params.tokenId);

/** @throws AppError 404 if the account has no such token, or the token is already revoked. */
function revoke(tieline: Services, actorId: string, accountId: string, tokenId: string) {
  return tieline.graph.write(async (run) => {
    const revoked = await run(q.revokeToken, { accountId, tokenId, at: isoTimestamp(tieline.now()) });
    if (revoked.length === 0) throw notFound('This account has no API token in use with this id.');
    await recordAccountEvent(run, tieline, { actorId, accountId, what: 'revoked an API token' });
    return {};
  });
}
