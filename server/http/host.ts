import type { FastifyInstance } from 'fastify';
import { AppError } from './errors.ts';

/** Rejects a request without a valid Host header, because links are built from it. */
export function refuseBadHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ host, headers }) => {
    if (isHost(headers.host) && (host === headers.host || isHost(host))) return; // a proxy can name another host
    throw new AppError(400, 'bad-host', 'The header Host does not name a host, such as tieline.example.org.');
  });
}

function isHost(text: string | undefined): boolean {
  if (!text || !URL.canParse(`http://${text}`)) return false;
  const { username, password, pathname, search, hash } = new URL(`http://${text}`);
  return `${username}${password}${search}${hash}` === '' && pathname === '/' && !/[/\\@?#\s]/.test(text);
}
