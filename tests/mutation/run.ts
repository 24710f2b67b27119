import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run mutate -- core/words [tests/unit/web,tests/unit/departures]`: changes the code of one folder or file in one
 * place after the other and asks the tests, or those named, whether they see it. Core has to be held by the unit tests,
 * the server by those and the API's. What was judged is kept outside the repository: a second run judges what changed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const [code = 'core', tests = code.startsWith('core') ? 'tests/unit' : 'tests/unit,tests/api', ...more] =
  process.argv.slice(2);
const kept = join(tmpdir(), 'tieline-mutation', code.replaceAll('/', '-'));
mkdirSync(kept, { recursive: true });

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    '--mutate',
    code.endsWith('.ts') ? code : `${code}/**/*.ts`,
    '--incrementalFile',
    join(kept, 'incremental.json'),
    ...more,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: tests } },
);
process.exit(status ?? 1);
