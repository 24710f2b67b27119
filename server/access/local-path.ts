/** A reserved host name: an address that resolves to another host leaves this site. */
const HERE = 'http://tieline.invalid';

/**
 * Returns the path on this site that a text names. Returns undefined for anything that a browser would treat as another site
 * (`//evil`, `/\evil`, absolute addresses) or that would end a header line.
 */
export function localPath(text: string): string | undefined {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\') || !URL.canParse(text, HERE))
    return undefined;
  const url = new URL(text, HERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === HERE && !path.startsWith('//') ? path : undefined;
}
