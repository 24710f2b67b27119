import type { z } from 'zod';
import type { Run } from '../graph/graph.ts';
import { AppError } from '../http/errors.ts';
import type { Services } from '../services.ts';
import {
  createLink,
  deleteLinks,
  deleteSetupLinks,
  linkAccount,
  linkById,
  lockAccounts,
  lockLink,
  type Purpose,
  recordLinkUse,
} from './queries.ts';
import { hashOf, newSecret } from './secrets.ts';
import { addMilliseconds, DAY, HOUR, isoTimestamp } from './time.ts';
import { administratorCanComeIn } from './way-in.ts';

type LinkPurpose = z.output<typeof Purpose>;

const LASTS: Readonly<Record<LinkPurpose, number>> = {
  'first-administrator': HOUR,
  invitation: 7 * DAY,
  'password-reset': HOUR,
};

export interface OneTimeLink {
  readonly url: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: string;
}

/** The secret is in the fragment, which browsers do not send, so it reaches no log. */
const addressOf = (origin: string, page: string, secret: string): string => `${origin}/${page}#${secret}`;

/** Creates the link to print at startup, or returns undefined if an administrator can sign in; deletes links of earlier starts. */
export function setupLink(tieline: Services, origin: string): Promise<OneTimeLink | undefined> {
  const { graph, now } = tieline;
  const secret = newSecret();
  const purpose = 'first-administrator';
  const expiresAt = addMilliseconds(now(), LASTS[purpose]);
  return graph.write(async (run) => {
    await run(lockAccounts, { at: isoTimestamp(now()) });
    await run(deleteSetupLinks, {});
    if (await administratorCanComeIn(run, tieline)) return undefined;
    await run(createLink, { id: hashOf(secret), purpose, at: isoTimestamp(now()), expiresAt });
    return { url: addressOf(origin, 'setup', secret), purpose, expiresAt };
  });
}

/** Creates a link for an account and deletes its earlier links; runs inside a write. */
export async function linkFor(
  run: Run,
  { now }: Pick<Services, 'now'>,
  accountId: string,
  purpose: Exclude<LinkPurpose, 'first-administrator'>,
  origin: string,
): Promise<OneTimeLink> {
  const secret = newSecret();
  const expiresAt = addMilliseconds(now(), LASTS[purpose]);
  await run(deleteLinks, { accountId });
  await run(createLink, { id: hashOf(secret), purpose, at: isoTimestamp(now()), expiresAt });
  await run(linkAccount, { id: hashOf(secret), accountId });
  return { url: addressOf(origin, 'setup', secret), purpose, expiresAt };
}

/**
 * Returns what a link is for.
 * @throws AppError 410 if it is unknown, used or expired, without saying which.
 */
export async function linkOf(run: Run, { now }: Pick<Services, 'now'>, secret: string) {
  const [found] = await run(linkById, { id: hashOf(secret) });
  if (!found || found.usedAt !== null || found.expiresAt <= isoTimestamp(now()))
    throw new AppError(
      410,
      'link-not-valid',
      'This link was already used, has expired or was replaced by a newer one. Ask an administrator for a new link. To get a new link for the first administrator, restart Tieline.',
    );
  return found;
}

/** Uses up a link; runs inside a write. Of two concurrent uses, the second finds it used. */
export async function consumeLink(run: Run, { now }: Pick<Services, 'now'>, secret: string) {
  const id = hashOf(secret);
  await run(lockLink, { id, at: isoTimestamp(now()) });
  const link = await linkOf(run, { now }, secret);
  await run(recordLinkUse, { id, at: isoTimestamp(now()) });
  return link;
}
