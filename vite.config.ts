import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { defineConfig, type Plugin } from 'vite';
import { buildCountyPlaces } from './core/drawing/build-county-places.ts';
import { buildCountyShapes } from './core/drawing/build-county-shapes.ts';
import { buildShapes } from './core/drawing/build-map-shapes.ts';
import { PAGES } from './core/page-addresses.ts';

const root = import.meta.dirname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Something made once, when the pages are built: `import('virtual:<name>')`. */
const built = (name: string, make: () => unknown): Plugin => {
  const id = `virtual:${name}`;
  return {
    name,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      // A string that JSON.parse reads is parsed by browsers faster than the same object as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
};

const lonLat = () => JSON.parse(read('node_modules/us-atlas/counties-10m.json'));

/** The outlines of the 94 districts, merged from county boundaries. */
const districtShapes = (): Plugin =>
  built('district-shapes', () =>
    buildShapes({
      albers: JSON.parse(read('node_modules/us-atlas/counties-albers-10m.json')),
      lonLat: lonLat(),
      counties: parse(read('data/counties.csv'), { columns: true }),
      districts: parse(read('data/districts.csv'), { columns: true }),
    }),
  );

/** Where the counties of each district are, for the views and filters of the explorer by place. */
const countyPlaces = (): Plugin =>
  built('county-places', () =>
    buildCountyPlaces({ lonLat: lonLat(), counties: parse(read('data/counties.csv'), { columns: true }) }),
  );

/**
 * The outlines of the counties, a module each district: `import('virtual:county-shapes')` has what loads that of one, so that a page
 * loads the district that it shows.
 */
const countyShapes = (): Plugin => {
  const name = 'virtual:county-shapes';
  let all: ReturnType<typeof buildCountyShapes> | undefined;
  const made = () =>
    (all ??= buildCountyShapes({
      lonLat: lonLat(),
      counties: parse(read('data/counties.csv'), { columns: true }),
    }));
  return {
    name: 'county-shapes',
    resolveId: (source) => (source.startsWith(name) ? `\0${source}` : null),
    load(source) {
      if (source === `\0${name}`)
        return `export default {${Object.keys(made()).map((id) => `${id}: () => import('${name}/${id}')`)}};`;
      if (!source.startsWith(`\0${name}/`)) return null;
      const shapes = made()[source.slice(name.length + 2)];
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(shapes))});`;
    },
  };
};

const isAt = (path: string, route: string): boolean =>
  new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+').replace('*', '.+')}$`).test(path);

/** In development, answers the addresses of pages as the server does (server/http/pages.ts). */
const pageAddresses = (): Plugin => ({
  name: 'page-addresses',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const page = Object.values(PAGES).find((one) => isAt(path, one.path));
      if (page) request.url = `/${page.folder}/index.html`;
      next();
    });
  },
});

/** Each folder of `web` with an index.html is a page of its own, and `web` itself is the first. */
const documents = ['.', ...readdirSync(join(root, 'web'))]
  .map((folder) => join(root, 'web', folder, 'index.html'))
  .filter((path) => existsSync(path));

export default defineConfig({
  root: join(root, 'web'),
  base: '/',
  plugins: [districtShapes(), countyPlaces(), countyShapes(), pageAddresses()],
  css: {
    preprocessorOptions: { scss: { loadPaths: [join(root, 'node_modules/@uswds/uswds/packages')] } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    rolldownOptions: {
      input: documents,
      output: {
        // What several pages share in one file, not in dozens: a page is opened by few requests. Forms, with all that they
        // check, are another, which pages that only show do not load.
        codeSplitting: {
          groups: [
            { name: 'forms', test: /\/(?:core\/facts|web\/editing|node_modules\/zod)\//, minShareCount: 4 },
            { name: 'shared', test: /\/(?:core|web\/shared)\//, minShareCount: 4 },
          ],
        },
      },
    },
  },
});
