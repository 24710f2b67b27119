import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../core/thresholds.ts';
import type { Api } from '../../server/contract.ts';
import { saveFilter } from '../../server/features/filters/queries.ts';
import { openAccounts, START } from './invented-accounts.ts';

type Headers = Record<string, string>;
let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
let ada: Headers = {};
let bob: Headers = {};
let bobId = '';
beforeAll(async () => {
  opened = await openAccounts();
  app = opened.app;
  await opened.people.account('administrator');
  bobId = await opened.people.account('viewer');
  ada = await opened.people.session(await opened.people.account('trainer'));
  bob = await opened.people.session(bobId);
});
afterAll(() => opened.stop());

const send = (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Headers = {}, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers, ...(payload && { payload }) });
const save = (headers: Headers, filter: object) => send('POST', '/own/filters', headers, filter);
const saved = async (headers: Headers): Promise<Api['/own/filters']['response']['items']> =>
  (await send('GET', '/own/filters', headers)).json().items;
const districts = async (query: string): Promise<Api['/districts']['response']['items']> =>
  (await send('GET', `/districts?pageSize=500${query}`, ada)).json().items;

describe('a filter that is saved under a name', () => {
  it('is there for its account alone, as it was saved, until it is deleted', async () => {
    const where = 'lacks:osha|state-labor,has:fbi,only:unknown';
    const made = await save(ada, { name: 'No inspector', where, circuit: '6' });
    expect(made.json()).toMatchObject({
      name: 'No inspector',
      where,
      circuit: '6',
      state: '',
      districts: '',
    });
    expect(await saved(ada)).toEqual([made.json()]);
    expect(await saved(bob)).toEqual([]);
    const { id } = made.json();
    expect((await send('DELETE', `/own/filters/${id}`, bob)).statusCode).toBe(404);
    expect((await send('DELETE', `/own/filters/${id}`, ada)).statusCode).toBe(200);
    expect((await send('DELETE', `/own/filters/${id}`, ada)).statusCode).toBe(404);
    expect(await saved(ada)).toEqual([]);
  });

  it('takes the place of what was saved under the same name, also a list of districts', async () => {
    await save(ada, { name: 'Spring course', where: 'lacks:osha' });
    await save(ada, { name: 'Spring course', districts: 'ohnd,ohsd' });
    expect((await saved(ada)).map(({ name, where, districts }) => [name, where, districts])).toEqual([
      ['Spring course', '', 'ohnd,ohsd'],
    ]);
  });

  it.each([
    [{ name: 'Astronauts', where: 'lacks:astronaut' }, 'where'],
    [{ name: 'Nowhere', districts: 'zzzz' }, 'districts'],
    [{ name: '' }, 'name'],
    [{ name: 'Case 1:26-cr-00123' }, 'name'],
  ])('is refused where it names nothing, or what Tieline never stores: %o', async (filter, field) => {
    const answer = await save(bob, filter);
    expect([answer.statusCode, answer.json().error.fields[0].field]).toEqual([400, field]);
    expect(await saved(bob)).toEqual([]);
  });

  it('is one of at most a hundred', async () => {
    const most = THRESHOLDS.savedFilters.value;
    await save(bob, { name: 'Filter 0' });
    const columns = {
      clauses: '',
      state: '',
      circuit: '',
      districts: '',
      program: '',
      at: START.toISOString(),
    };
    await opened.tieline.graph.write(async (run) => {
      for (let each = 1; each < most; each += 1)
        await run(saveFilter, { accountId: bobId, id: `${each}`, name: `Filter ${each}`, ...columns });
    });
    const more = await save(bob, { name: 'One more' });
    expect([more.statusCode, more.json().error.fields[0].field]).toEqual([400, 'name']);
    expect((await save(bob, { name: 'Filter 0', where: 'lacks:osha' })).statusCode).toBe(200);
    expect(await saved(bob)).toHaveLength(most);
  });
});

describe('the districts that fit a filter', () => {
  it('are each said to lack it for certain, or unknown, and why', async () => {
    const found = await districts('&where=lacks:state-labor|lead-police--victim-services');
    expect(found.length).toBeGreaterThan(0);
    for (const { match, roles } of found) {
      expect(match?.proof).toBe('unknown'); // public record proves no gap
      const role = match?.lacks.find(({ id }) => id === 'state-labor');
      expect(role?.state).toBe(role && roles['state-labor']);
    }
    const onlyProven = '&where=lacks:state-labor|lead-police--victim-services,only:proven';
    expect(await districts(onlyProven)).toEqual([]);
    expect((await districts(''))[0]?.match).toBe(null);
  });

  it('have no training on record where none is, which proves nothing', async () => {
    const found = await districts('&where=untrained:any');
    expect(found).toHaveLength(94);
    expect(new Set(found.map(({ match }) => match?.proof))).toEqual(new Set(['unknown']));
  });

  it('have a lead of a role, whatever else is asked', async () => {
    const withLead = await districts('&where=lead:osha');
    const { items } = (await send('GET', '/leads?role=osha&pageSize=500', ada)).json();
    expect(withLead.length).toBe(new Set(items.map((lead: { districtId: string }) => lead.districtId)).size);
    const both = await districts('&where=lead:osha,lacks:osha&circuit=6');
    expect(both.every(({ circuit, roles }) => circuit === '6' && roles.osha === 'unknown')).toBe(true);
  });
});
