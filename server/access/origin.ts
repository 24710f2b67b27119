import type { FastifyRequest } from 'fastify';
import type { Tieline } from '../tieline.ts';

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

/** Does only this machine reach the app, by the request's own words too? A proxy, or a name that an outsider points here, does not count. */
export const isLocal = ({ access }: Tieline, request: FastifyRequest): boolean =>
  access.listensLocally && LOOPBACK.test(request.host) && request.headers['x-forwarded-for'] === undefined;

/** Where people reach Tieline, for links that leave the page. */
export const originOf = ({ access }: Tieline, request: FastifyRequest): string =>
  access.publicUrl ?? `${request.protocol}://${request.host}`;
