import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../http/endpoint.ts';
import { AppError } from '../http/errors.ts';
import { mayCall } from './rules.ts';
import type { Viewer } from './viewer.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    viewer: Viewer;
  }
}

/** Routes that a library adds cannot declare it themselves: by the prefix of their address. */
const LIBRARY_ROUTES: Readonly<Record<string, Access>> = { '/api/docs': 'public' };

/** Refuses to start with a route under /api that does not declare who may call it. */
export function requireAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api')) return;
    const ofLibrary = Object.entries(LIBRARY_ROUTES).find(([prefix]) => route.url.startsWith(prefix))?.[1];
    if (ofLibrary) route.config = { ...route.config, access: ofLibrary };
    if (!route.config?.access)
      throw new Error(`${route.method} ${route.url} does not declare who may call it: add config.access.`);
  });
}

/** The district of a path, or the one that its query names where the path has none. */
const districtOf = ({ params, query }: FastifyRequest): string | undefined => {
  // not parsed yet: access comes before validation
  const { districtId = (query as { district?: unknown } | null)?.district } = (params ?? {}) as {
    districtId?: unknown;
  };
  return typeof districtId === 'string' ? districtId : undefined;
};

/** Refuses a call that its viewer may not make: 401 to whom has not signed in, 403 to others. Runs before anything is parsed. */
export const requireCall = (access: Access, request: FastifyRequest): void =>
  requireFor(access, request.viewer, districtOf(request));

/** The same for each district that a call names beside the one of its path. */
export function requireDistricts(access: Access, viewer: Viewer, districtIds: readonly string[]): void {
  for (const districtId of districtIds) requireFor(access, viewer, districtId);
}

function requireFor(access: Access, viewer: Viewer, districtId: string | undefined): void {
  if (mayCall(access, viewer, districtId)) return;
  if (viewer.identity === null) throw new AppError(401, 'sign-in-needed', 'Please sign in to see this.');
  throw new AppError(
    403,
    'not-allowed',
    'Your account does not have permission to do this. To get access, ask an administrator.',
  );
}

/** What of an answer a viewer may see, as text for its ETag: two viewers with the same text see the same. */
export const visibilityKeyOf = ({ grants }: Viewer): string => JSON.stringify(grants);
