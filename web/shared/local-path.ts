import { pageHref } from '../../core/page-addresses.ts';
/**
 * The path of this site that a text names, or `/`: an address in a link may say anything, and no one is led elsewhere.
 * `//other.example` and `/\\other.example` are other sites to a browser.
 */
export function localPath(text: string, origin = location.origin): string {
  if (!/^\/(?![/\\])/.test(text) || !URL.canParse(text, origin)) return '/';
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : '/';
}

/** The sign-in page, from which one comes back to where one is. */
export const signInHref = (here: Pick<Location, 'pathname' | 'search'> = location): string =>
  pageHref('signIn', { returnTo: `${here.pathname}${here.search}` });
