import { describe, expect, it } from 'vitest';
import { refuseOldServer } from '../../../server/graph/neo4j.ts';
import { neo4jAddress } from '../../../server/graph/neo4j-address.ts';

describe('the address of a Neo4j', () => {
  it.each([
    ['neo4j://host', { url: 'neo4j://host', database: undefined, user: undefined, password: undefined }],
    [
      'neo4j+s://u:p@host:7687/tieline',
      { url: 'neo4j+s://host:7687', database: 'tieline', user: 'u', password: 'p' },
    ],
    [
      'bolt://:p%40%2F%3F@[::1]:7687',
      { url: 'bolt://[::1]:7687', database: undefined, user: 'neo4j', password: 'p@/?' },
    ],
    [
      'neo4j://host/db?policy=eu',
      { url: 'neo4j://host?policy=eu', database: 'db', user: undefined, password: undefined },
    ],
  ])('%s is taken apart', (url, parts) => {
    expect(neo4jAddress({ url })).toEqual(parts);
  });

  it('gives way to a user and a password that are given apart from it', () => {
    const settings = { url: 'neo4j://u:p@host', user: 'other', password: 'secret' };
    expect(neo4jAddress(settings)).toMatchObject({ user: 'other', password: 'secret' });
  });

  it('with a user needs a password', () => {
    expect(() => neo4jAddress({ url: 'neo4j://u@host' })).toThrowError(
      /GRAPH_PASSWORD .* password of user u\./,
    );
  });

  it.each(['pa/ss', 'pa?ss', 'pa#ss', '12/ss', '12?ss', '12#ss', '%zz'])(
    'that cannot be read because of the password %s is refused without repeating any of it',
    (password) => {
      const read = () => neo4jAddress({ url: `neo4j://u:${password}@host` });
      expect(read).toThrowError(
        /^GRAPH_URL cannot be read as an address such as [^@]*GRAPH_PASSWORD_FILE\.$/,
      );
    },
  );
});

describe('a server', () => {
  it.each(['Neo4j/5.26.31', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Neo4j/6.0.0'])(
    'that is %s is accepted',
    (agent) => {
      expect(() => refuseOldServer(agent)).not.toThrow();
    },
  );

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Memgraph/2.0', 'unknown'])(
    'that is %s is refused by name',
    (agent) => {
      expect(() => refuseOldServer(agent)).toThrowError(
        `Tieline needs Neo4j 5.26 or newer; this server says it is ${agent}.`,
      );
    },
  );
});
