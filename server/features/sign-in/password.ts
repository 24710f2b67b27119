import { checkSignInAllowed } from '../../access/lock-out.ts';
import { isPassword } from '../../access/passwords.ts';
import { accountByEmail } from '../../access/queries.ts';
import { AppError } from '../../http/errors.ts';
import type { Call } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import type { signIn } from './contract.ts';
import { landingOf, pathAfterSignIn, startSession } from './start-session.ts';

/**
 * Signs in by email and password. Unknown, disabled and invited accounts get the same response, after the same time, as
 * a wrong password.
 */
export async function signInByPassword(tieline: Services, call: Call<typeof signIn>) {
  const { email, password, returnTo } = call.body;
  const path = pathAfterSignIn(returnTo);
  const [account] = await tieline.graph.read((run) => run(accountByEmail, { email }));
  const guess = await checkSignInAllowed(tieline, email, call.request.ip);
  const right = await isPassword(account?.passwordHash ?? null, password);
  if (!account || account.disabled || !right)
    throw new AppError(
      401,
      'sign-in-failed',
      'Email or password is wrong. An administrator can send you a link for a new password.',
    );
  await guess.forgive();
  return { viewer: await startSession(tieline, account, call), returnTo: landingOf(path, account) };
}
