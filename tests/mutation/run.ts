import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run mutate -- core/words tests/unit/words,tests/unit/web --every 10`: changes the code of some folders or files in one
 * place after the other and asks the tests, or those named, whether they see it; with `--every 10`, each tenth change only.
 * Core has to be held by the unit tests, the server by those and the API's.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dash = process.argv.indexOf('--');
const { values, positionals } = parseArgs({
  args: process.argv.slice(2, dash < 0 ? undefined : dash),
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [code = 'core', tests = code.startsWith('core') ? 'tests/unit' : 'tests/unit,tests/api'] = positionals;
const every = Number(values.every);

const patterns = (places: string, files: string): string[] =>
  places.split(',').map((place) => (/\.tsx?$/.test(place) ? place : `${place}/**/*${files}`));

interface Report {
  files: Record<string, { mutants: { id: string; status: string }[] }>;
}

/** One line a file and one for all: how many changes were tried, and how many were seen. */
function* figures({ files }: Report): Generator<string> {
  let [allTried, allSeen] = [0, 0];
  for (const [name, { mutants }] of Object.entries(files)) {
    const asked = mutants.filter((one) => Number(one.id) % every === 0 && one.status !== 'Ignored');
    const seen = asked.filter((one) => one.status === 'Killed' || one.status === 'Timeout').length;
    allTried += asked.length;
    allSeen += seen;
    yield `${seen} of ${asked.length} in ${name}`;
  }
  yield `${allSeen} of ${allTried} changes seen: ${((100 * allSeen) / allTried).toFixed(1)} %`;
}

// The built pages and the loaded graph from which the API's tests start: made here, once, and not in the changed copy.
const removeTemplates = tests.includes('tests/api')
  ? await (await import('../templates.ts')).default({ name: 'mutation' })
  : () => {};
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    '--mutate',
    patterns(code, '.ts').join(','),
    ...(dash < 0 ? [] : process.argv.slice(dash + 1)),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATE_EVERY: values.every,
      MUTATE_TESTS: patterns(tests, '.test.{ts,tsx}').join('|'),
    },
  },
);
removeTemplates();
if (status === 0) {
  const report = readFileSync(join(root, 'reports/mutation/mutation.json'), 'utf8');
  for (const line of figures(JSON.parse(report))) console.info(line);
}
process.exit(status ?? 1);
