/** No vowels, which would spell words, and no digits, which would look like a number of a case: ids are screened as text is. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Sixteen letters by chance, for an id or an Idempotency-Key; works without HTTPS too, where randomUUID does not. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
