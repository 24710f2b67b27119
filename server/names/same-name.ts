/** Returns a key that is equal for names that differ only in case, spaces and surrounding punctuation. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'*•·–—-]+|[\s"'*,;.]+$/g, '');
