import { readFileSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import type { GraphSettings } from '../server/graph/open.ts';

/** A graph without the product: plain statements, and rows as the engine returns them. */
export interface Raw {
  read(text: string, params: object): Promise<unknown>;
  /** In one transaction. */
  write(statements: readonly (readonly [text: string, params: object])[]): Promise<void>;
  /** Runs schema statements, which can't run in a transaction. */
  define(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the embedded engine.
 * @param file the database file in a folder that no one else has open
 */
export function rawEmbedded(file: string): Raw {
  const db = grafeo.GrafeoDB.create(file);
  return {
    read: async (text, params) => (await db.executeCypher(text, params)).toArray(),
    async write(statements) {
      const tx = db.beginTransaction();
      for (const [text, params] of statements) await tx.executeCypher(text, params);
      tx.commit();
    },
    define: (text) => db.executeCypher(text),
    close: async () => db.close(),
  };
}

export function rawNeo4j({ url, user = '', password = '' }: GraphSettings): Raw {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const withSession = async <T>(
    use: (session: ReturnType<typeof driver.session>) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session();
    return use(session).finally(() => session.close());
  };
  return {
    read: (text, params) =>
      withSession((session) =>
        session.executeRead(async (tx) => (await tx.run(text, params)).records.map((row) => row.toObject())),
      ),
    write: (statements) =>
      withSession((session) =>
        session.executeWrite(async (tx) => {
          for (const [text, params] of statements) await tx.run(text, params);
        }),
      ),
    define: (text) => driver.executeQuery(text),
    close: () => driver.close(),
  };
}

/** Reads one of the bench's own queries; the product's are not used. */
export const cypher = (name: string): string =>
  readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8');

/** Reads the network of a district with the fewest queries. */
const NETWORK = ['network-fills', 'network-evidence', 'network-parties'].map(cypher);
export const rawNetwork = (raw: Raw, id: string): Promise<unknown> =>
  Promise.all(NETWORK.map((text) => raw.read(text, { id })));

/**
 * Writes what an edit leaves in the graph: a statement, the next revision, and a change in the
 * chain.
 */
export const rawEdit = (raw: Raw, districtId: string, id: string): Promise<void> => {
  const said = { role: 'fbi', kind: 'unfilled', at: '2026-11-01' };
  return raw.write([
    [cypher('edit-revision'), { districtId }],
    [cypher('edit-statement'), { districtId, id, ...said }],
    [cypher('edit-change'), { districtId, id, body: JSON.stringify({ districtId, id, ...said }) }],
  ]);
};
