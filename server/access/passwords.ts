import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secrets.ts';

/** Argon2id (the library's default) with OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 12;
const LONGEST = 128;

/** Normalizes a password, because keyboards compose letters differently (NIST SP 800-63B, 3.1.1.2). */
const composed = (password: string): string => password.normalize('NFKC');

let hashOfNoAccount: Promise<string> | undefined;

/** Hashes a password for the graph, with a new salt each time. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password), COST);

/** Verifies a password. Takes equally long if there is no hash to compare with. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  hashOfNoAccount ??= hashPassword(newSecret());
  const same = await verify(passwordHash ?? (await hashOfNoAccount), composed(password));
  return same && passwordHash !== null;
}

/** Returns why this cannot be the password of the account with this email, or undefined. */
export function passwordError(password: string, email: string): string | undefined {
  const letters = [...password].length;
  if (letters < SHORTEST) return `needs at least ${SHORTEST} characters; a sentence is easy to remember`;
  if (letters > LONGEST) return `may have at most ${LONGEST} characters`;
  if (password.trim().toLowerCase() === email) return 'may not be the email address';
  return undefined;
}
