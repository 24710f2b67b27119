import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './errors.ts';
import { isPageAddress, plainPage } from './plain-page.ts';

/** An address that routes answer, and by which methods. */
interface Address {
  readonly pattern: RegExp;
  readonly methods: ReadonlySet<string>;
}

/**
 * What no route answers: an address of one with a slash too many is sent on, one with a wrong method is told the right ones,
 * anything else is not there. To be called before the routes are mounted, which it notes.
 */
export function answerNotFound(app: FastifyInstance): void {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '/*') return; // files, whatever their names
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
  // Not left to what no route answers: to the router, a parameter may be empty.
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

/** A parameter stands for one part of an address, a star for any number. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);

function wrongMethod({ method }: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): AppError {
  const listed = [...new Set(allowed)].sort().join(', ');
  reply.header('allow', listed);
  return new AppError(405, 'wrong-method', `This address does not take ${method}; it takes ${listed}.`);
}

const NOT_FOUND_PAGE = plainPage('Page not found', 'There is no page at this address');
