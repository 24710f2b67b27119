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

/** Timeouts in milliseconds for connecting, for a transaction, and for retries after transient errors. */
const CONNECT_MS = 10_000;
const LIMITS: Readonly<Record<Lasts, { timeout: number }>> = {
  'a moment': { timeout: 30_000 },
  'as long as it takes': { timeout: 0 },
};
const RETRY_MS = 15_000;
/** Rows per fetch: a large district takes two messages instead of twenty. */
const FETCH_ROWS = 10_000;
/** The oldest server version on which the queries are tested. */
const OLDEST = { major: 5, minor: 26 };

/**
 * Connects to a Neo4j server or cluster and checks that it can be used.
 * @throws GraphError if the address, credentials or server version cannot be used, or the server does not respond.
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
 * All sessions share one bookmark manager, so that each read sees this process's writes and waits for everything that its
 * reader has already seen elsewhere.
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
    purge: async () => {}, // the operator of the server decides how long transaction logs are kept
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

/**
 * @param agent the server's name and version, such as `Neo4j/5.26.31`.
 * @throws GraphError `version` if the server is too old.
 */
export function refuseOldServer(agent: string): void {
  const [, major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
    throw new GraphError(
      'version',
      `Tieline needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer; this server says it is ${agent}.`,
    );
}

/** Any response that is not understood at this point, such as one from a web server, means that this is not Neo4j. */
function unreachable({ url }: Neo4jAddress, error: unknown): unknown {
  const understood: readonly GraphErrorCode[] = ['unauthorized', 'settings', 'version'];
  if (error instanceof GraphError && understood.includes(error.code)) return error;
  return new GraphError(
    'unavailable',
    `No Neo4j answers at ${url}; check its host and Bolt port (usually 7687) in GRAPH_URL, and that it has started.`,
    error,
  );
}
