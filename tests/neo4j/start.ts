import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { CannotStart, findNeo4j } from './jars.ts';

export interface RunningNeo4j {
  /** Without user and password. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
  /** Kills it without a shutdown, like a power failure; `again` restarts it on its data. Null if the server is not ours. */
  readonly kill: (() => Promise<{ again: () => Promise<void> }>) | null;
}

/** Starting takes ten seconds on an idle machine, and over a minute on a very busy one. */
const START_MS = 240_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Whether many queries run a few times each, as in tests, or the same ones for long, as in benchmarks and development. */
type Use = 'short' | 'long';

/**
 * In a test run, the server works mostly on compiling its own code thoroughly and on planning queries again as the graph
 * grows, for too few runs of them. Without both, the tests cost it half of the processor time. Starting takes a quarter less
 * when Java does not prove that Neo4j's own classes are well-formed, and Neo4j neither reserves room for its logs, nor logs
 * queries, nor counts the memory of each.
 */
const FOR_USE: Readonly<Record<Use, { java: readonly string[]; configuration: readonly string[] }>> = {
  short: {
    java: [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      ...['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'],
    ],
    configuration: [
      ...['dbms.cypher.min_replan_interval=1h', 'db.tx_log.preallocate=false'],
      ...['db.logs.query.enabled=OFF', 'dbms.memory.tracking.enable=false'],
    ],
  },
  long: { java: [], configuration: [] },
};

/**
 * Starts a real Neo4j for tests on a free port of 127.0.0.1, with a new empty database that `stop` deletes; or uses the one in
 * NEO4J_TEST_URL (neo4j://user:password@host:7687), whose database the tests EMPTY.
 * Returns null, and prints the reason in capitals, if neither is possible; in CI that is an error.
 */
export async function startNeo4j(use: Use = 'long'): Promise<RunningNeo4j | null> {
  if (process.env.NEO4J_TEST_URL) return named(process.env.NEO4J_TEST_URL);
  try {
    return await startHere(use);
  } catch (error) {
    if (!(error instanceof CannotStart) || process.env.CI === 'true') throw error;
    console.error(
      `\n${'!'.repeat(80)}\nNEO4J WAS NOT TESTED: ${error.message.toUpperCase()}.\n${'!'.repeat(80)}\n`,
    );
    return null;
  }
}

function named(text: string): RunningNeo4j {
  const url = new URL(text);
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  return {
    url: `${url.protocol}//${url.host}${url.pathname}`,
    user,
    password,
    stop: async () => {},
    kill: null,
  };
}

async function startHere(use: Use): Promise<RunningNeo4j> {
  const { java, jars } = findNeo4j();
  const home = mkdtempSync(join(tmpdir(), 'tieline-neo4j-'));
  const port = await freePort();
  configure(home, port, use);
  let server = launch(java, jars, home, use);
  const discard = (): void => {
    server.kill('SIGKILL'); // its data is deleted anyway
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', discard);
  const stop = async (): Promise<void> => {
    process.off('exit', discard);
    await killed(server);
    discard();
  };
  const password = randomBytes(12).toString('hex');
  const url = `neo4j://127.0.0.1:${port}`;
  const kill = async () => {
    await killed(server);
    const again = async (): Promise<void> => {
      server = launch(java, jars, home, use);
      await untilAnswers({ url, password }, server, home, async (driver) => {
        await driver.verifyAuthentication();
        await driver.executeQuery('RETURN 1');
      });
    };
    return { again };
  };
  try {
    await untilAnswers({ url, password: 'neo4j' }, server, home, (driver) =>
      changePassword(driver, password),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, user: 'neo4j', password, stop, kill };
}

async function killed(server: ChildProcess): Promise<void> {
  const exited = server.exitCode ?? server.signalCode ?? once(server, 'exit');
  server.kill('SIGKILL');
  await exited;
}

function configure(home: string, port: number, use: Use): void {
  const config = join(home, 'conf');
  mkdirSync(config);
  writeFileSync(
    join(config, 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=128m',
      ...FOR_USE[use].configuration,
    ].join('\n'),
  );
}

function launch(java: string, jars: string, home: string, use: Use): ChildProcess {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const machine = ['-Xms256m', '-Xmx768m', ...FOR_USE[use].java];
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn(
    java,
    [...machine, '-cp', `${jars}/*`, ...opens, 'org.neo4j.server.CommunityEntryPoint', ...folders],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const console = createWriteStream(join(home, 'console.log'), { flags: 'a' });
  server.stdout.pipe(console, { end: false });
  server.stderr.pipe(console, { end: false });
  return server;
}

/** Neo4j requires a new password at the first sign-in. */
async function changePassword(driver: Driver, password: string): Promise<void> {
  await driver.executeQuery(
    'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
    { from: 'neo4j', to: password },
    { database: 'system' },
  );
}

/** Retries until the server responds. @throws CannotStart with its last output. */
async function untilAnswers(
  { url, password }: { url: string; password: string },
  server: ChildProcess,
  home: string,
  ask: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  const deadline = Date.now() + START_MS;
  try {
    for (;;) {
      if (server.exitCode !== null || Date.now() > deadline)
        throw new CannotStart(`it did not start: ${lastLines(home)}`);
      try {
        await ask(driver);
        return;
      } catch {
        await pause(200);
      }
    }
  } finally {
    await driver.close();
  }
}

function lastLines(home: string): string {
  const logs = [join(home, 'console.log'), join(home, 'logs', 'neo4j.log')].filter(existsSync);
  return logs.flatMap((log) => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5)).join(' | ');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || address === null) throw new CannotStart('no port is free');
  return address.port;
}
