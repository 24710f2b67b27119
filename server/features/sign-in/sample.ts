import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AccountRole } from '../../../core/account-roles.ts';
import { AccountRole as Role } from '../../access/contract.ts';
import { isLocal, isLocalAlone } from '../../access/origin.ts';
import {
  type Account,
  accountByEmail,
  accountById,
  changeAccount,
  createAccount,
  lockAccounts,
} from '../../access/queries.ts';
import { newId } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { sampleState } from '../../sample/sample-mode.ts';
import type { Services } from '../../services.ts';
import { GoTo, SignedIn } from './contract.ts';
import { SAMPLE_USERS, sampleEmail } from './sample-users.ts';
import { landingOf, startSession } from './start-session.ts';

/** Not part of the contract, because only a local sample installation has it. */
const enterSample = endpoint({
  method: 'POST',
  path: '/sample/sign-in',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Sign in to the sample network as an invented user of a role.',
  body: z.strictObject({ role: Role }),
  response: SignedIn.extend({ returnTo: GoTo }),
});

/**
 * True if this process was started for the sample, its graph is marked as sample data, and no other machine can reach
 * it.
 */
export const offersSampleUsers = async (tieline: Services): Promise<boolean> =>
  tieline.sample && isLocalAlone(tieline) && (await sampleState(tieline.graph)).kind === 'sample';

/** Sign-in by one click, without a password. Call only if `offersSampleUsers` returns true. */
export function sampleRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, enterSample, { answer: (call) => enter(tieline, call) });
}

async function enter(tieline: Services, call: Call<typeof enterSample>) {
  // Checked again for each request: only a request reveals a proxy, or a foreign host name that points to this machine.
  if (!isLocal(tieline, call.request)) throw notFound('Nothing answers POST at this address; see /api/docs.');
  const account = await sampleAccount(tieline, call.body.role);
  return { viewer: await startSession(tieline, account, call), returnTo: landingOf('/', account) };
}

/**
 * Returns the account of the invented user. Creates it at the first click, and resets what an administrator changed.
 */
function sampleAccount({ graph, now }: Services, role: AccountRole): Promise<Account> {
  const { name, districts, organizations } = SAMPLE_USERS[role];
  const rights = { name, role, districts: [...districts], organizations: [...organizations] };
  const email = sampleEmail(role);
  return graph.write(async (run) => {
    const at = isoTimestamp(now());
    await run(lockAccounts, { at });
    const [known] = await run(accountByEmail, { email });
    const id = known?.id ?? newId();
    if (known) await run(changeAccount, { id, disabled: false, ...rights });
    else await run(createAccount, { id, email, at, ...rights });
    const [account] = await run(accountById, { id });
    if (!account) throw new Error(`The account of the sample was not kept: ${email}`);
    return account;
  });
}
