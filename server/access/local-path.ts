/** A name that no one can have: an address that leaves it leaves this site. */
const HERE = 'http://tieline.invalid';

/**
 * The path of this site to which a text leads, or undefined: nothing that a browser takes for another site (`//evil`, `/\evil`,
 * absolute addresses) or that would end a header line.
 */
export function localPath(text: string): string | undefined {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\') || !URL.canParse(text, HERE))
    return undefined;
  const url = new URL(text, HERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === HERE && !path.startsWith('//') ? path : undefined;
}
