import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import * as q from '../../server/access/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';
import { writeFacts } from '../../server/store/load.ts';
import { district, fill, organization } from '../facts.ts';
import { type OpenFresh, onBothEngines } from './engines.ts';
import { ran, recorded } from './queries-recorded.ts';

const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';
const NIGHT = '2026-11-24T23:00:00.000Z';
const times = { at: MORNING, expiresAt: NIGHT };

const account = (id: string, more: Partial<q.Account> = {}) => ({
  id,
  email: `${id}@example.org`,
  name: `Invented ${id}`,
  role: 'viewer' as const,
  districts: [],
  organizations: [],
  disabled: false,
  passwordHash: null,
  createdAt: MORNING,
  lastSignInAt: null,
  revision: 0,
  ...more,
});

/** Every query of accounts, on both engines, with the same fixtures and the same expected rows. */
onBothEngines((open) => {
  let graph: Graph;
  const read = <P, R>(query: Query<P, R>, params: P): Promise<R[]> => graph.read((run) => run(query, params));
  const write = <P, R>(query: Query<P, R>, params: P): Promise<R[]> =>
    graph.write((run) => run(query, params));
  const create = (id: string, role: q.Account['role'] = 'viewer', email = `${id}@example.org`) =>
    write(q.createAccount, {
      id,
      email,
      name: `Invented ${id}`,
      role,
      ...{ districts: [], organizations: [], at: MORNING },
    });
  const fresh = async (from: OpenFresh) => {
    graph = recorded(await from());
  };

  describe('accounts', () => {
    beforeAll(() => fresh(open));

    it('are found by id and email as they were made, without a password', async () => {
      await create('ada');
      expect(await read(q.accountById, { id: 'ada' })).toEqual([account('ada')]);
      expect(await read(q.accountByEmail, { email: 'ada@example.org' })).toEqual([account('ada')]);
      expect(await read(q.accountByEmail, { email: 'nobody@example.org' })).toEqual([]);
      expect(await read(q.allAccounts, {})).toHaveLength(1);
    });

    it('have each email once', async () => {
      await expect(create('twin', 'viewer', 'ada@example.org')).rejects.toThrow();
      expect(await read(q.accountById, { id: 'twin' })).toEqual([]);
    });

    it('change what they may do, and their password', async () => {
      const rights = { name: 'Ada of Ohio', districts: ['ohnd', 'ohsd'], organizations: ['fbi-cleveland'] };
      await write(q.lockAccounts, { at: NOON });
      const changed = { role: 'coordinator' as const, disabled: true, passwordHash: 'invented', revision: 1 };
      await write(q.changeAccount, { id: 'ada', role: 'coordinator', disabled: true, ...rights });
      await write(q.setPassword, { id: 'ada', passwordHash: 'invented' });
      expect(await read(q.accountById, { id: 'ada' })).toEqual([account('ada', { ...changed, ...rights })]);
    });

    it('count as administrators while they are not disabled', async () => {
      expect(await read(q.administrators, {})).toEqual([]);
      await create('root', 'administrator');
      expect(await read(q.administrators, {})).toEqual([
        { id: 'root', hasPassword: false, hasComeIn: false },
      ]);
      await write(q.setPassword, { id: 'root', passwordHash: 'invented' });
      expect(await read(q.administrators, {})).toEqual([{ id: 'root', hasPassword: true, hasComeIn: true }]);
      await write(q.changeAccount, { ...rightsOf('administrator'), id: 'root', disabled: true });
      expect(await read(q.administrators, {})).toEqual([]);
    });

    it('keep what happened to them, newest first', async () => {
      const event = { actorId: 'root', accountId: 'ada', what: 'invited' };
      await write(q.recordEvent, { id: '1', at: MORNING, ...event });
      await write(q.recordEvent, { id: '2', at: NOON, ...event });
      expect((await read(q.allEvents, {})).map(({ id }) => id)).toEqual(['2', '1']);
      expect((await read(q.allEvents, {}))[0]).toEqual({ id: '2', at: NOON, ...event });
    });
  });

  describe('the places of an account', () => {
    beforeAll(async () => {
      await fresh(open);
      const facts = {
        districts: [district('aaa'), district('bbb'), district('ccc')],
        organizations: [
          ...['aaa', 'bbb', 'ccc'].map((id) => organization(`usao-${id}`)),
          organization('police'),
        ],
        fills: [
          fill('police', 'aaa', 'lead-police'),
          fill('police', 'bbb', 'lead-police', { until: '2026-11-24' }),
          fill('police', 'ccc', 'lead-police', { since: '2026-11-25' }),
        ],
      };
      await graph.write((run) => writeFacts(run, ['aaa'], facts));
    });

    it('are those on record', async () => {
      expect(await read(q.districtsOnRecord, { ids: ['aaa', 'zzz'] })).toEqual([{ id: 'aaa' }]);
      expect(await read(q.organizationsOnRecord, { ids: ['nobody', 'police'] })).toEqual([{ id: 'police' }]);
      expect(await read(q.districtsOnRecord, { ids: [] })).toEqual([]);
    });

    it('are the districts where its organizations fill a role that day', async () => {
      const on = (asOf: string) => read(q.districtsOfOrganizations, { organizationIds: ['police'], asOf });
      expect(await on('2026-11-24')).toEqual([{ districtId: 'aaa' }]);
      expect(await read(q.mergedOrganizations, { organizationIds: ['police'] })).toEqual([]);
      expect((await on('2026-11-23')).map(({ districtId }) => districtId).sort()).toEqual(['aaa', 'bbb']);
    });
  });

  describe('sessions', () => {
    const start = (id: string, accountId: string, at = MORNING) =>
      write(q.startSession, { id, accountId, at, address: '192.0.2.1' });
    beforeAll(async () => {
      await fresh(open);
      await create('ada');
      await create('bob');
      await start('first', 'ada');
      await start('second', 'ada', NOON);
      await start('of-bob', 'bob');
    });

    it('name their account, and when they began and were last seen', async () => {
      await write(q.recordSessionUse, { id: 'first', at: NOON });
      expect(await read(q.sessionById, { id: 'first' })).toEqual([
        { startedAt: MORNING, lastSeenAt: NOON, endedAt: null, ...account('ada', { lastSignInAt: NOON }) },
      ]);
      expect(await read(q.sessionById, { id: 'never' })).toEqual([]);
    });

    it('are listed, and end one by one or all, for their own account alone', async () => {
      const ids = async (accountId: string) =>
        (await read(q.sessionsOf, { accountId })).map(({ id }) => id).sort();
      expect(await write(q.endSessions, { accountId: 'ada', sessionId: 'of-bob', at: NIGHT })).toEqual([]);
      expect(await write(q.endSessions, { accountId: 'ada', sessionId: 'first', at: NIGHT })).toEqual([
        { id: 'first' },
      ]);
      expect(await ids('ada')).toEqual(['second']);
      expect(await write(q.endSessions, { accountId: 'ada', sessionId: null, at: NIGHT })).toHaveLength(1);
      expect([await ids('ada'), await ids('bob')]).toEqual([[], ['of-bob']]);
      expect((await read(q.sessionById, { id: 'first' }))[0]?.endedAt).toBe(NIGHT);
    });

    it('tell from which addresses someone has signed in, until they are forgotten', async () => {
      const known = (address: string, since = MORNING) => read(q.sessionFromAddress, { address, since });
      expect(await known('192.0.2.1')).toHaveLength(1);
      expect(await known('192.0.2.1', '2099-01-01T00:00:00.000Z')).toEqual([]);
      expect(await known('192.0.2.2')).toEqual([]);
      await write(q.deleteExpiredSessions, { before: NIGHT });
      expect(await known('192.0.2.1')).toEqual([]);
      expect(await read(q.accountById, { id: 'ada' })).toHaveLength(1);
    });
  });

  describe('one-time links', () => {
    beforeAll(async () => {
      await fresh(open);
      await create('ada');
    });

    it('say what they are for, for whom, and when they were used', async () => {
      await write(q.createLink, { id: 'link', purpose: 'invitation', ...times });
      await write(q.linkAccount, { id: 'link', accountId: 'ada' });
      await write(q.lockLink, { id: 'link', at: NOON });
      const link = { purpose: 'invitation', expiresAt: NIGHT, accountId: 'ada' };
      expect(await read(q.linkById, { id: 'link' })).toEqual([{ ...link, usedAt: null }]);
      await write(q.recordLinkUse, { id: 'link', at: NOON });
      expect(await read(q.linkById, { id: 'link' })).toEqual([{ ...link, usedAt: NOON }]);
    });

    it('die when another replaces them, those of the start apart from those of accounts', async () => {
      await write(q.createLink, { id: 'setup', purpose: 'first-administrator', ...times });
      await write(q.deleteLinks, { accountId: 'ada' });
      expect(await read(q.linkById, { id: 'link' })).toEqual([]);
      expect((await read(q.linkById, { id: 'setup' }))[0]?.accountId).toBeNull();
      await write(q.deleteSetupLinks, {});
      expect(await read(q.linkById, { id: 'setup' })).toEqual([]);
    });
  });

  describe('API tokens', () => {
    beforeAll(async () => {
      await fresh(open);
      await create('ada');
      await create('bob');
    });

    it('name their account and scopes, and are revoked by it alone', async () => {
      const made = { name: 'Report', scopes: ['read' as const, 'export' as const], expiresAt: NIGHT };
      await write(q.createToken, { id: 'hash', accountId: 'ada', at: MORNING, ...made });
      await write(q.recordTokenUse, { id: 'hash', at: NOON });
      const found = { scopes: made.scopes, expiresAt: NIGHT, lastUsedAt: NOON };
      expect(await read(q.tokenById, { id: 'hash' })).toEqual([
        { ...found, revokedAt: null, ...account('ada') },
      ]);
      expect(await write(q.revokeToken, { accountId: 'bob', tokenId: 'hash', at: NIGHT })).toEqual([]);
      expect(await write(q.revokeToken, { accountId: 'ada', tokenId: 'hash', at: NIGHT })).toEqual([
        { id: 'hash' },
      ]);
      expect(await write(q.revokeToken, { accountId: 'ada', tokenId: 'hash', at: NIGHT })).toEqual([]);
      expect(await read(q.tokensOf, { accountId: 'ada' })).toEqual([
        { id: 'hash', createdAt: MORNING, lastUsedAt: NOON, revokedAt: NIGHT, ...made },
      ]);
      await write(q.createToken, { id: 'other', accountId: 'ada', at: MORNING, ...made });
      await write(q.createToken, { id: 'of-bob', accountId: 'bob', at: MORNING, ...made });
      expect(await write(q.revokeToken, { accountId: 'ada', tokenId: null, at: NIGHT })).toHaveLength(1);
      expect((await read(q.tokenById, { id: 'of-bob' }))[0]?.revokedAt).toBeNull();
    });
  });

  describe('guesses', () => {
    beforeAll(() => fresh(open));

    it('are counted, and forgotten', async () => {
      const ask = (at: string) => write(q.lockAttempts, { id: 'account', at });
      expect(await ask(MORNING)).toEqual([{ failures: 0, triedAt: MORNING }]);
      await write(q.recordAttempt, { id: 'account', failures: 7, at: MORNING });
      expect(await ask(NOON)).toEqual([{ failures: 7, triedAt: MORNING }]);
      await write(q.deleteExpiredAttempts, { before: NIGHT });
      expect(await ask(NIGHT)).toEqual([{ failures: 0, triedAt: NIGHT }]);
    });
  });
});

const rightsOf = (role: q.Account['role']) => ({ name: 'Invented', role, districts: [], organizations: [] });

it('leaves out no query file of accounts', () => {
  const folder = new URL('../../cypher/accounts/', import.meta.url).pathname;
  const names = globSync('*.cypher', { cwd: folder }).map(
    (file) => `accounts/${file.replace('.cypher', '')}`,
  );
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !ran.includes(name))).toEqual([]);
});
