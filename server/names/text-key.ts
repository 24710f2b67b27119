/**
 * A text as a small number (FNV-1a), by which many texts are looked up without keeping them. Two texts may have one number, so
 * what is found by it is compared once more.
 */
export function textKey(text: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key >>> 2; // so small that no object is made of it
}
