import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './errors.ts';
import { isPageAddress, plainPage } from './plain-page.ts';

/** A path that has routes, and their methods. */
interface Address {
  readonly pattern: RegExp;
  readonly methods: ReadonlySet<string>;
}

/**
 * Handles requests without a route: redirects a trailing slash, answers a wrong method with 405 and the allowed ones, and
 * anything else with 404. Call it before the routes are mounted, because it collects them.
 */
export function answerNotFound(app: FastifyInstance): void {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '/*') return; // static files
    const methods = methodsOf.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    methodsOf.set(url, methods);
  });
  let addresses: readonly Address[] = [];
  app.addHook('onReady', async () => {
    addresses = [...methodsOf].map(([url, methods]) => ({ pattern: patternOf(url), methods }));
  });
  const methodsAt = (path: string) =>
    addresses.flatMap(({ pattern, methods }) => (pattern.test(path) ? [...methods] : []));
  // A hook and not the 404 handler, because the router matches empty parameters.
  app.addHook('onRequest', async (request, reply) => {
    const [path = '', ...query] = request.url.split('?');
    const bare = path.replace(/\/+$/, '');
    if (bare === path || methodsOf.has(path) || methodsAt(bare).length === 0) return;
    return reply.redirect([bare, ...query].join('?'), 308);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const isPage = isPageAddress(path);
    const allowed = isPage && !methodsAt(path).length ? ['GET', 'HEAD'] : methodsAt(path);
    if (allowed.length > 0 && !allowed.includes(request.method)) throw wrongMethod(request, reply, allowed);
    if (isPage) return reply.status(404).type('text/html; charset=utf-8').send(NOT_FOUND_PAGE);
    throw new AppError(404, 'not-found', `Nothing answers ${request.method} at this address; see /api/docs.`);
  });
}

/** A parameter matches one path segment, a star any number of them. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);

function wrongMethod({ method }: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): AppError {
  const listed = [...new Set(allowed)].sort().join(', ');
  reply.header('allow', listed);
  return new AppError(405, 'wrong-method', `This address does not take ${method}; it takes ${listed}.`);
}

const NOT_FOUND_PAGE = plainPage('Page not found', 'There is no page at this address');
