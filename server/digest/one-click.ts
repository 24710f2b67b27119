import { createHmac, timingSafeEqual } from 'node:crypto';
import { newSecret } from '../access/secrets.ts';
import type { Run } from '../graph/graph.ts';
import { sharedKey } from '../graph/queries.ts';

/**
 * The address that turns off an account's digest without signing in. It does nothing else, and is signed rather than
 * stored.
 */
export const ONE_CLICK = '/digest/off/';

const signed = (key: string, accountId: string): Buffer =>
  createHmac('sha256', key).update(`digest off ${accountId}`).digest();

async function keyFor(run: Run): Promise<string> {
  const [found] = await run(sharedKey, { key: newSecret() });
  if (!found) throw new Error('The graph has no marker node, which stores the key that all processes share.');
  return found.key;
}

/** The path of that address. It is read inside a write: the first to ask makes the key. */
export const oneClickPath = async (run: Run, accountId: string): Promise<string> =>
  `${ONE_CLICK}${accountId}/${signed(await keyFor(run), accountId).toString('base64url')}`;

export async function isOneClick(run: Run, accountId: string, signature: string): Promise<boolean> {
  const expected = signed(await keyFor(run), accountId);
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
