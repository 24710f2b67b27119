import { createHmac, timingSafeEqual } from 'node:crypto';
import { sharedKeyOf } from '../access/shared-key.ts';
import type { Run } from '../graph/graph.ts';

/**
 * The address that turns off an account's digest without signing in. It does nothing else, and is signed rather than
 * stored.
 */
export const ONE_CLICK = '/digest/off/';

const signed = (key: string, accountId: string): Buffer =>
  createHmac('sha256', key).update(`digest off ${accountId}`).digest();

/** Returns the path of that address; runs inside a write. */
export const oneClickPath = async (run: Run, accountId: string): Promise<string> =>
  `${ONE_CLICK}${accountId}/${signed(await sharedKeyOf(run), accountId).toString('base64url')}`;

export async function isOneClick(run: Run, accountId: string, signature: string): Promise<boolean> {
  const expected = signed(await sharedKeyOf(run), accountId);
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
