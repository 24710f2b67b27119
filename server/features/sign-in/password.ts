import { allowGuess } from '../../access/lock-out.ts';
import { isPassword } from '../../access/passwords.ts';
import { accountByEmail } from '../../access/queries.ts';
import type { signIn } from '../../api/sign-in.ts';
import type { Call } from '../../endpoints.ts';
import { AppError } from '../../errors.ts';
import type { Tieline } from '../../tieline.ts';
import { pathAfter, welcome } from './welcome.ts';

/** Signs in by e-mail and password. Unknown, disabled and invited accounts go the same way, and take as long, as a wrong password. */
export async function signInByPassword(tieline: Tieline, call: Call<typeof signIn>) {
  const { email, password, returnTo } = call.body;
  const path = pathAfter(returnTo);
  const [account] = await tieline.graph.read((run) => run(accountByEmail, { email }));
  const guess = await allowGuess(tieline, email, call.request.ip);
  const right = await isPassword(account?.passwordHash ?? null, password);
  if (!account || account.disabled || !right)
    throw new AppError(
      401,
      'sign-in-failed',
      'E-mail or password is wrong. An administrator can send you a link for a new password.',
    );
  await guess.forgive();
  return { viewer: await welcome(tieline, account, call), returnTo: path };
}
