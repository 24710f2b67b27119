import type { FastifyInstance } from 'fastify';
import { AppError } from './errors.ts';

/** Rejects a request without exactly one valid Host header, because links are built from it. */
export function refuseBadHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ host, headers, raw }) => {
    // Of two, a proxy in front may have read the other. Names and values alternate in `rawHeaders`.
    const isOne = raw.rawHeaders.filter((text, at) => at % 2 === 0 && /^host$/i.test(text)).length === 1;
    if (isOne && isHost(headers.host) && (host === headers.host || isHost(host))) return; // a proxy can name another host
    throw new AppError(
      400,
      'bad-host',
      'There must be one Host header, which names a host, such as tieline.example.org.',
    );
  });
}

function isHost(text: string | undefined): boolean {
  if (!text || !URL.canParse(`http://${text}`)) return false;
  const { username, password, pathname, search, hash } = new URL(`http://${text}`);
  return `${username}${password}${search}${hash}` === '' && pathname === '/' && !/[/\\@?#\s]/.test(text);
}
