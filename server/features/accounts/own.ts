import { byCodePoint } from '../../../core/order.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { checkSignInAllowed } from '../../access/lock-out.ts';
import { hashPassword, isPassword, passwordError } from '../../access/passwords.ts';
import * as q from '../../access/queries.ts';
import { beginSession, endSessionsOf, isLive, sessionIdOf } from '../../access/sessions.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { badField, notFound } from '../../http/errors.ts';
import type { Call } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import type * as api from './contract.ts';

/**
 * Requires the current password, with the same limit on guesses as sign-in. Ends all sessions and starts a new one
 * here.
 */
export async function changePassword(
  tieline: Services,
  { viewer, body, request, reply }: Call<typeof api.changeOwnPassword>,
) {
  const { id: accountId } = identityOf(viewer);
  const [account] = await tieline.graph.read((run) => run(q.accountById, { id: accountId }));
  if (!account) throw notFound('This account is gone.');
  const guess = await checkSignInAllowed(tieline, account.email, request.ip);
  if (!(await isPassword(account.passwordHash, body.current)))
    throw badField('current', 'is not your password');
  await guess.forgive();
  const fault = passwordError(body.password, account.email);
  if (fault) throw badField('password', fault);
  const passwordHash = await hashPassword(body.password);
  await tieline.graph.write(async (run) => {
    await run(q.setPassword, { id: accountId, passwordHash });
    await run(q.endSessions, { accountId, sessionId: null, at: isoTimestamp(tieline.now()) });
    await run(q.deleteLinks, { accountId });
    await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what: 'changed the password' });
  });
  await beginSession(tieline, account, request, reply);
  return {};
}

export async function listSessions(tieline: Services, { viewer, request }: Call<typeof api.listOwnSessions>) {
  const { id: accountId } = identityOf(viewer);
  const current = sessionIdOf(request);
  const found = await tieline.graph.read((run) => run(q.sessionsOf, { accountId }));
  const live = found.filter((session) => isLive(tieline, session));
  live.sort((x, y) => byCodePoint(y.lastSeenAt, x.lastSeenAt) || byCodePoint(x.id, y.id));
  return { items: live.map((session) => ({ ...session, current: session.id === current })) };
}

export async function endSession(tieline: Services, { viewer, params }: Call<typeof api.endOwnSession>) {
  const { id: accountId } = identityOf(viewer);
  if ((await endSessionsOf(tieline, accountId, params.sessionId)) === 0)
    throw notFound('None of your sessions has this id.');
  return {};
}
