import { recordAccountEvent } from '../../access/events.ts';
import { consumeLink, linkOf } from '../../access/one-time-links.ts';
import { hashPassword, passwordError } from '../../access/passwords.ts';
import {
  accountByEmail,
  accountById,
  changeAccount,
  createAccount,
  endSessions,
  lockAccounts,
  revokeToken,
  setPassword,
} from '../../access/queries.ts';
import { newId } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import { administratorCanComeIn } from '../../access/way-in.ts';
import { refuseFields } from '../../changes/refuse.ts';
import type { Run } from '../../graph/graph.ts';
import { AppError, badField } from '../../http/errors.ts';
import type { Call } from '../../http/mount.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import type { openLink, setUp, useOneTimeLink } from './contract.ts';
import { landingOf, startSession } from './start-session.ts';

const wrongPurpose = (): AppError =>
  new AppError(
    410,
    'link-not-valid',
    'This link is for something else, or its account is disabled. Ask an administrator for another.',
  );

function checkPassword(password: string, email: string): void {
  const fault = passwordError(password, email);
  if (fault) throw badField('password', fault);
}

export async function describeLink(tieline: Services, { body: { secret } }: Call<typeof openLink>) {
  return tieline.graph.read(async (run) => {
    const { purpose, expiresAt, accountId } = await linkOf(run, tieline, secret);
    const [account] = accountId ? await run(accountById, { id: accountId }) : [];
    return { purpose, expiresAt, email: account?.email ?? null, name: account?.name ?? null };
  });
}

/**
 * Creates the first administrator, once: uses up the link and creates the account in one write. If a restored
 * installation already has an account with this email, that account is used.
 */
export async function becomeAdministrator(tieline: Services, call: Call<typeof setUp>) {
  const { secret, name, email, password } = call.body;
  checkPassword(password, email);
  refuseFields(screenField('name', name));
  await tieline.graph.read((run) => linkOf(run, tieline, secret)); // before hashing, which is expensive
  const passwordHash = await hashPassword(password);
  const account = await tieline.graph.write(async (run) => {
    const at = isoTimestamp(tieline.now());
    await run(lockAccounts, { at });
    const { purpose } = await consumeLink(run, tieline, secret);
    if (purpose !== 'first-administrator' || (await administratorCanComeIn(run, tieline)))
      throw wrongPurpose();
    const [known] = await run(accountByEmail, { email });
    const id = known?.id ?? newId();
    const rights = { name, role: 'administrator' as const, districts: [], organizations: [] };
    if (known) await run(changeAccount, { id, disabled: false, ...rights });
    else await run(createAccount, { id, email, at, ...rights });
    await run(setPassword, { id, passwordHash });
    await recordAccountEvent(run, tieline, {
      actorId: id,
      accountId: id,
      what: known ? 'became administrator by the link of a start' : 'became the first administrator',
    });
    return accountOf(run, id);
  });
  return { viewer: await startSession(tieline, account, call) };
}

/**
 * Sets the password of an invited account, or a new one for an existing account. Ends all sessions and revokes all API
 * tokens of the account.
 */
export async function setPasswordByLink(tieline: Services, call: Call<typeof useOneTimeLink>) {
  const { secret, password } = call.body;
  const { graph } = tieline;
  const { accountId } = await graph.read((run) => linkOf(run, tieline, secret));
  if (accountId === null) throw wrongPurpose();
  const { email } = await graph.read((run) => accountOf(run, accountId));
  checkPassword(password, email);
  const passwordHash = await hashPassword(password);
  const account = await graph.write(async (run) => {
    const { purpose } = await consumeLink(run, tieline, secret);
    await run(setPassword, { id: accountId, passwordHash });
    const at = isoTimestamp(tieline.now());
    await run(endSessions, { accountId, sessionId: null, at });
    await run(revokeToken, { accountId, tokenId: null, at });
    const what = purpose === 'invitation' ? 'took the invitation' : 'set a new password by link';
    await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what });
    return accountOf(run, accountId);
  });
  return { viewer: await startSession(tieline, account, call), returnTo: landingOf('/', account) };
}

/** @throws AppError 410 for a disabled account, which no link re-enables. */
async function accountOf(run: Run, id: string) {
  const [account] = await run(accountById, { id });
  if (!account || account.disabled) throw wrongPurpose();
  return account;
}
