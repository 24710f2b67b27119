import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Lasts, Run } from './graph.ts';
import { GraphError, type GraphErrorCode } from './graph-error.ts';
import { type Neo4jAddress, neo4jAddress } from './neo4j-address.ts';
import { fromNeo4jError } from './neo4j-errors.ts';
import { fromNeo4j, toNeo4j } from './neo4j-values.ts';
import { reader } from './reader.ts';
import { statements } from './run.ts';
import type { Engine } from './schema.ts';
import { whileReachable } from './while-reachable.ts';
import { createWorkGate } from './work-gate.ts';

/** How long a connection, a transaction and the retries after a passing fault may take, in milliseconds. */
const CONNECT_MS = 10_000;
const LIMITS: Readonly<Record<Lasts, { timeout: number }>> = {
  'a moment': { timeout: 30_000 },
  'as long as it takes': { timeout: 0 },
};
const RETRY_MS = 15_000;
/** Rows that the server sends before it is asked for more: a large district in two messages instead of twenty. */
const FETCH_ROWS = 10_000;
/** The oldest server whose Cypher the query files are tested on. */
const OLDEST = { major: 5, minor: 26 };

/**
 * Connects to a Neo4j server or cluster and checks that it can be used.
 * @throws GraphError: the address, the sign-in or the server's version cannot be used, or nothing answers.
 */
export async function openNeo4j(settings: {
  url: string;
  user?: string;
  password?: string;
}): Promise<Engine> {
  const address = neo4jAddress(settings);
  const driver = createDriver(address);
  try {
    const { agent } = await driver.getServerInfo(databaseOf(address));
    refuseOldServer(agent ?? 'unknown');
  } catch (error) {
    await driver.close();
    throw unreachable(address, fromNeo4jError(error));
  }
  return engineOn(driver, address);
}

function createDriver({ url, user, password }: Neo4jAddress): Driver {
  const auth = user && password ? neo4j.auth.basic(user, password) : undefined;
  try {
    return neo4j.driver(url, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: RETRY_MS,
      maxTransactionRetryTime: RETRY_MS,
      fetchSize: FETCH_ROWS,
      telemetryDisabled: true,
      userAgent: 'tieline',
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError('settings', `GRAPH_URL cannot be used: ${reason}`, cause);
  }
}

/**
 * All sessions share one bookmark manager, so that each read sees what was written through this process, and each waits for
 * what its reader saw elsewhere.
 */
function engineOn(driver: Driver, address: Neo4jAddress): Engine {
  const door = createWorkGate(() => driver.close());
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession: InSession = (defaultAccessMode, use) =>
    door.run(async () => {
      const bookmarks = [...(reader.getStore()?.saw ?? [])];
      const config = { ...databaseOf(address), defaultAccessMode, bookmarkManager, bookmarks };
      const session = driver.session(config);
      try {
        return await use(session);
      } catch (error) {
        throw fromNeo4jError(error);
      } finally {
        await session.close();
      }
    });
  return {
    engine: 'neo4j',
    read: (work, lasts = 'a moment') =>
      whileReachable(
        inSession('READ', (s) => s.executeRead((tx) => inTransaction(tx, work), LIMITS[lasts])),
        () => driver.getServerInfo(databaseOf(address)),
      ),
    write: (work, lasts = 'a moment') =>
      inSession('WRITE', async (session) => {
        const result = await session.executeWrite((tx) => inTransaction(tx, work), LIMITS[lasts]);
        for (const bookmark of session.lastBookmarks()) reader.getStore()?.wrote.add(bookmark);
        return result;
      }),
    define: (statement) =>
      inSession('WRITE', async (session) => {
        await session.executeWrite((tx) => tx.run(statement));
      }),
    purge: async () => {}, // its operator decides how long transaction logs are kept
    close: door.close,
  };
}

type InSession = <T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>) => Promise<T>;

async function inTransaction<T>(tx: ManagedTransaction, work: (run: Run) => Promise<T>): Promise<T> {
  const { run, settled } = statements(async (text, params) => {
    const { records } = await tx.run(text, toNeo4j(params));
    return records.map(fromNeo4j);
  });
  const result = await work(run);
  await settled();
  return result;
}

function databaseOf({ database }: Neo4jAddress): { database?: string } {
  return database === undefined ? {} : { database };
}

/** `agent` is what the server calls itself, such as Neo4j/5.26.31. Throws a GraphError `version`. */
export function refuseOldServer(agent: string): void {
  const [, major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
    throw new GraphError(
      'version',
      `Tieline needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer; this server says it is ${agent}.`,
    );
}

/** Anything that cannot be parsed here, such as the response of a web server, is not Neo4j. */
function unreachable({ url }: Neo4jAddress, error: unknown): unknown {
  const understood: readonly GraphErrorCode[] = ['unauthorized', 'settings', 'version'];
  if (error instanceof GraphError && understood.includes(error.code)) return error;
  return new GraphError(
    'unavailable',
    `No Neo4j answers at ${url}; check its host and Bolt port (usually 7687) in GRAPH_URL, and that it has started.`,
    error,
  );
}
