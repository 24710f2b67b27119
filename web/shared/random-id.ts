/**
 * No vowels, so that an id never spells a word, and no digits, so that it never looks like a case number: ids pass the
 * same content screening as text.
 */
const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Sixteen random letters, for an id or an Idempotency-Key. Unlike randomUUID, it also works without HTTPS. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
