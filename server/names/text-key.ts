/**
 * Hashes a text to a small number (FNV-1a), to look up many texts without storing them. Hashes can collide, so matches must
 * be compared again.
 */
export function textKey(text: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key >>> 2; // small enough that V8 stores it without an object
}
