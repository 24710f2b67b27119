import type { Run } from '../graph/graph.ts';
import type { Services } from '../services.ts';
import { administrators } from './queries.ts';

/**
 * True if an administrator can sign in: by password or, after an earlier sign-in, through the provider or the sample's one
 * click. An administrator restored without a password cannot, so a link is printed at startup.
 */
export async function administratorCanComeIn(
  run: Run,
  { access, sample }: Pick<Services, 'access' | 'sample'>,
): Promise<boolean> {
  const withoutPassword = access.oidc !== undefined || sample;
  return (await run(administrators, {})).some(
    ({ hasPassword, hasComeIn }) => hasPassword || (withoutPassword && hasComeIn),
  );
}
