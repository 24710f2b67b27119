import type { FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/**
 * True if another site made the browser send this request (cross-site request forgery). Browsers say where a request comes
 * from. A request that does not say may write only if it has no cookie, like those of curl.
 */
export function isForged(request: FastifyRequest, hasCookie: boolean): boolean {
  if (SAFE.has(request.method)) return false;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin';
  return origin === undefined ? hasCookie : !isOurs(origin, request.host);
}

/** Compares only host and port, because behind a proxy the app may not know the protocol. */
function isOurs(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: theirs } = new URL(origin);
  const ours = `${protocol}//${host}`;
  return URL.canParse(ours) && new URL(ours).host === theirs;
}

/** Headers that proxies add about the original client (RFC 7239; RFC 9110, Via; and the older X-Forwarded-For and similar). */
const BY_PROXY = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** True if, according to its settings, only this machine can reach the app. */
export const isLocalAlone = ({ access }: Services): boolean =>
  access.listensLocally && access.publicUrl === undefined && access.trustProxy === undefined;

/**
 * True if only this machine can reach the app, according to its settings and the request: neither a proxy nor a foreign host
 * name that points here. A proxy that adds no headers and hides the host name cannot be detected (README).
 */
export const isLocal = (tieline: Services, request: FastifyRequest): boolean =>
  isLocalAlone(tieline) &&
  LOOPBACK.test(request.host) &&
  !Object.keys(request.headers).some((header) => BY_PROXY.test(header));

/** Returns the origin under which people reach Tieline, for links that leave the page. */
export const originOf = ({ access }: Services, request: FastifyRequest): string =>
  access.publicUrl ?? `${request.protocol}://${request.host}`;
