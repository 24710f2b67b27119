import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A secret of 256 random bits, as text that fits in a header, a cookie or a URL fragment. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Returns the hash that the graph stores for a high-entropy secret: it finds the record and reveals nothing of the secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** An id of a record that holds no secret. */
export const newId = (): string => randomUUID();
