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

/** Address prefixes of routes that a library adds, which cannot declare who may call them. */
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

/** Returns the district in the path or, if the path has none, in the query. */
const districtOf = ({ params, query }: FastifyRequest): string | undefined => {
  // not parsed yet: access comes before validation
  const { districtId = (query as { district?: unknown } | null)?.district } = (params ?? {}) as {
    districtId?: unknown;
  };
  return typeof districtId === 'string' ? districtId : undefined;
};

/** Refuses a call that its viewer may not make: 401 if not signed in, otherwise 403. Runs before anything is parsed. */
export const requireCall = (access: Access, request: FastifyRequest): void =>
  requireFor(access, request.viewer, districtOf(request));

/** Checks each further district that a call names in addition to the one in its path. */
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

/** Returns text for the ETag that identifies what a viewer may see: viewers with the same text see the same. */
export const visibilityKeyOf = ({ grants }: Viewer): string => JSON.stringify(grants);
