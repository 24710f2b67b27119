import type { FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/**
 * Does a page of another site make the browser send this (cross-site request forgery)? Browsers say where a request comes
 * from; what says nothing may write only without a cookie, as curl does.
 */
export function isForged(request: FastifyRequest, hasCookie: boolean): boolean {
  if (SAFE.has(request.method)) return false;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin';
  return origin === undefined ? hasCookie : !isOurs(origin, request.host);
}

/** By host and port alone: which protocol a proxy in between ended, the app may not know. */
function isOurs(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: theirs } = new URL(origin);
  const ours = `${protocol}//${host}`;
  return URL.canParse(ours) && new URL(ours).host === theirs;
}

/** What proxies say of whom they ask for (RFC 7239; RFC 9110, Via; and what was usual before: X-Forwarded-For and its like). */
const BY_PROXY = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** Is the app for this machine alone, by its settings? */
export const isLocalAlone = ({ access }: Services): boolean =>
  access.listensLocally && access.publicUrl === undefined && access.trustProxy === undefined;

/**
 * Does only this machine reach the app, by its settings and by the request's own words? A proxy, or a name that an outsider
 * points here, does not count; a proxy that says nothing at all and hides the name cannot be told (README).
 */
export const isLocal = (tieline: Services, request: FastifyRequest): boolean =>
  isLocalAlone(tieline) &&
  LOOPBACK.test(request.host) &&
  !Object.keys(request.headers).some((header) => BY_PROXY.test(header));

/** Returns the origin under which people reach Tieline, for links that leave the page. */
export const originOf = ({ access }: Services, request: FastifyRequest): string =>
  access.publicUrl ?? `${request.protocol}://${request.host}`;
