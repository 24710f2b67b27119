/** Two names that differ in capitals, spaces and marks around them alone are one. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'*•·–—-]+|[\s"'*,;.]+$/g, '');
