import { pageHref } from '../../core/page-addresses.ts';

/**
 * Returns the text if it is a path on this site, otherwise `/`, so that a crafted link cannot redirect to another site.
 * To a browser, `//other.example` and `/\\other.example` are other sites.
 */
export function localPath(text: string, origin = location.origin): string {
  if (!/^\/(?![/\\])/.test(text) || !URL.canParse(text, origin)) return '/';
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : '/';
}

/** The address of the sign-in page, which returns to the current page after sign-in. */
export const signInHref = (here: Pick<Location, 'pathname' | 'search'> = location): string =>
  pageHref('signIn', { returnTo: `${here.pathname}${here.search}` });
