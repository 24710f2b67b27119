import type { Run } from '../graph/graph.ts';
import type { Services } from '../services.ts';
import { administrators } from './queries.ts';

/**
 * Can an administrator come in: by a password, or once more without one, through the provider or by the one click of the
 * sample? Whoever was restored without a password cannot; then the start prints a link, so that no one is locked out.
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
