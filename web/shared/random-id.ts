/** Twelve letters by chance, for an id or an Idempotency-Key; works without HTTPS too, where randomUUID does not. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
