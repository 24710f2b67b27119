import { byCodePoint } from '../../../core/order.ts';
import { recordAccountEvent } from '../../access/events.ts';
import { linkFor, type OneTimeLink } from '../../access/one-time-links.ts';
import { originOf } from '../../access/origin.ts';
import * as q from '../../access/queries.ts';
import { newId } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { refuseFields } from '../../changes/refuse.ts';
import type { Run } from '../../graph/graph.ts';
import { AppError, notFound } from '../../http/errors.ts';
import { revisionOf } from '../../http/if-match.ts';
import type { Call } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { emailFor } from '../../mail/email-messages.ts';
import type { SendMail } from '../../mail/mail.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import type * as api from './contract.ts';
import { changedText, refusePlaces } from './permissions.ts';

/** An account as administrators see it, without its password hash. */
const shown = ({ passwordHash, ...account }: q.Account) => ({
  ...account,
  hasPassword: passwordHash !== null,
});

/** @throws AppError 404 */
async function accountOf(run: Run, id: string): Promise<q.Account> {
  const [account] = await run(q.accountById, { id });
  if (!account) throw notFound('No account has this id.');
  return account;
}

export async function list({ graph }: Services, { query }: Call<typeof api.listAccounts>) {
  const accounts = await graph.read((run) => run(q.allAccounts, {}));
  return pageOf(accounts.sort((x, y) => byCodePoint(x.email, y.email)).map(shown), query);
}

export async function listEvents({ graph }: Services, { query }: Call<typeof api.listAccountEvents>) {
  return pageOf(await graph.read((run) => run(q.allEvents, {})), query);
}

export async function invite(tieline: Services, send: SendMail, call: Call<typeof api.inviteAccount>) {
  const { email, ...rights } = call.body;
  const { id: actorId } = identityOf(call.viewer);
  refuseFields(screenField('name', rights.name));
  const id = newId();
  const { account, link } = await tieline.graph.write(async (run) => {
    const at = isoTimestamp(tieline.now());
    await run(q.lockAccounts, { at });
    if ((await run(q.accountByEmail, { email })).length > 0)
      throw new AppError(409, 'email-taken', 'An account has this email already; change that one instead.');
    await refusePlaces(run, rights);
    await run(q.createAccount, { id, email, at, ...rights });
    const link = await linkFor(run, tieline, id, 'invitation', originOf(tieline, call.request));
    await recordAccountEvent(run, tieline, { actorId, accountId: id, what: `invited as ${rights.role}` });
    return { account: await accountOf(run, id), link };
  });
  return { account: shown(account), link: await handOff(tieline, account, link, send, call) };
}

export async function makeLink(tieline: Services, send: SendMail, call: Call<typeof api.makeAccountLink>) {
  const { accountId } = call.params;
  const { id: actorId } = identityOf(call.viewer);
  const { account, link } = await tieline.graph.write(async (run) => {
    const account = await accountOf(run, accountId);
    if (account.disabled)
      throw new AppError(409, 'disabled', 'This account is disabled. Enable it first, then make a link.');
    const purpose = account.passwordHash === null ? 'invitation' : 'password-reset';
    const link = await linkFor(run, tieline, accountId, purpose, originOf(tieline, call.request));
    await recordAccountEvent(run, tieline, { actorId, accountId, what: `got a link: ${purpose}` });
    return { account, link };
  });
  return handOff(tieline, account, link, send, call);
}

/** Returns the link to copy, and mails it if there is a mail server. */
async function handOff(
  { access: { timeZone } }: Services,
  account: q.Account,
  link: OneTimeLink,
  send: SendMail,
  { request }: Pick<Call<unknown>, 'request'>,
) {
  const { url, expiresAt } = link;
  const purpose = account.passwordHash === null ? ('invitation' as const) : ('password-reset' as const);
  const mailed = await send(emailFor(account.email, account.name, link, timeZone), (reason) =>
    request.log.warn({ reason }, 'An email could not be sent'),
  );
  return { url, purpose, expiresAt, mailed };
}

const staleAccount = (now: q.Account): AppError =>
  new AppError(
    412,
    'stale',
    'Someone changed this account meanwhile. Look at what it may do now, and save again if it should be otherwise.',
    [{ field: 'if-match', message: `the account is at "${now.revision}"` }],
    { account: shown(now) },
  );

/**
 * Changes what an account may do. Disabling an account ends its sessions and revokes its links and API tokens. At least
 * one administrator who has signed in must always remain.
 */
export async function change(tieline: Services, call: Call<typeof api.changeAccount>) {
  const { accountId } = call.params;
  const { id: actorId } = identityOf(call.viewer);
  const expected = revisionOf(call.headers['if-match'], 'the account');
  const account = await tieline.graph.write(async (run) => {
    const at = isoTimestamp(tieline.now());
    await run(q.lockAccounts, { at });
    const before = await accountOf(run, accountId);
    if (before.revision !== expected) throw staleAccount(before);
    // A name that was accepted before must not keep an account from being disabled.
    if (call.body.name !== before.name) refuseFields(screenField('name', call.body.name));
    // An account whose districts or organizations are gone can still be disabled.
    if (!call.body.disabled) await refusePlaces(run, call.body);
    await run(q.changeAccount, { id: accountId, ...call.body });
    if (!(await run(q.administrators, {})).some(({ hasComeIn }) => hasComeIn))
      throw new AppError(
        409,
        'last-administrator',
        'One administrator must remain who has signed in once. Make another one first.',
      );
    if (call.body.disabled) {
      await run(q.endSessions, { accountId, sessionId: null, at });
      await run(q.revokeToken, { accountId, tokenId: null, at });
      await run(q.deleteLinks, { accountId });
    }
    const after = await accountOf(run, accountId);
    const what = changedText(before, after);
    if (what) await recordAccountEvent(run, tieline, { actorId, accountId, what });
    return after;
  });
  return shown(account);
}
