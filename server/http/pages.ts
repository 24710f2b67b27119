import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGES } from '../../core/page-addresses.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/web');
const stamp = join(built, '.built-from');

/** The sources of the pages: a change in any of these files makes the build stale. */
const SOURCES = [
  'web',
  'core',
  'server',
  'data/counties.csv',
  'data/districts.csv',
  'vite.config.ts',
  'package-lock.json',
];

const filesBelow = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)));

const hashOfSources = (): string => {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesBelow(join(root, source))))
    hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
};

/**
 * Builds the pages with Vite unless they are already built from these very sources. Takes about 0.1 s when nothing changed.
 * The image for production has the built pages alone.
 */
export async function buildPages(say: (line: string) => void): Promise<void> {
  if (!existsSync(join(root, 'web')) && existsSync(join(built, 'index.html'))) return;
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Building the pages (once, about ten seconds) …');
  const { build } = await import('vite');
  await build({ root: join(root, 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  writeFileSync(stamp, hash);
}

/** Serves the built pages; assets carry a hash in their name and are kept for a year. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: built,
    serve: true,
    index: false,
    wildcard: true,
    cacheControl: false,
    dotfiles: 'ignore', // the stamp of the build is one
    setHeaders: (reply, path) => {
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  // The page reads from its address what it is about.
  for (const { path, folder } of Object.values(PAGES))
    app.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply.sendFile(join(folder, 'index.html')),
    );
}
