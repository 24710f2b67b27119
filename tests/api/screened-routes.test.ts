import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setupLink } from '../../server/access/one-time-links.ts';
import { allEndpoints } from '../../server/contract.ts';
import { mappingOf } from '../../server/import/profiles.ts';
import { type Answer, type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, organization } from './editing-entries.ts';
import { administrator } from './editing-people.ts';

const CASE = 'T-visa applicant M.G., 17, rescued from the motel';
const SHELTER = 'shelter at 1420 Wilson Street, Toledo';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const LIST = Buffer.from('Organization,Type\nInvented Elm Center,victim services\n').toString('base64');
const IF_MATCH = { 'if-match': '"0"' };
const admin = () => api.as(administrator);
const password = 'an invented long password 7';
/** Rights of an account with this name. */
const rights = (name: string) => ({ name, role: 'viewer', districts: ['ohnd'], organizations: [] });
const imported = (more: object) => api.post(`${DISTRICT}/imports`, { name: 'list.csv', file: LIST, ...more });
const shared = (recipient: string) => ({ recipient, parts: ['network'], mailboxes: false });
const filter = (more: object) => api.post('/own/filters', { name: 'Invented filter', ...more });

/** Sends a text in one field of a request that is otherwise right. The text must be refused for what it says. */
const SCREENED: Readonly<Record<string, (text: string) => Promise<Answer>>> = {
  'POST /setup name': async (name) => {
    const link = await setupLink(api.tieline, 'http://localhost');
    const secret = link?.url.split('#')[1];
    return api.post('/setup', { secret, name, email: 'first@agency.example', password });
  },
  'POST /accounts name': (name) =>
    admin().post('/accounts', { email: 'invented@agency.example', ...rights(name) }),
  'PUT /accounts/:accountId name': async (name) => {
    const email = `invented-${Math.random()}@agency.example`;
    const { account } = (await admin().post('/accounts', { email, ...rights('Invented Person') })).body;
    const answer = await api.app.inject({
      ...{ method: 'PUT', url: `/api/accounts/${account.id}`, headers: IF_MATCH },
      payload: { ...rights(name), disabled: false },
    });
    return { status: answer.statusCode, body: answer.json() };
  },
  'POST /own/tokens name': (name) =>
    api.post('/own/tokens', { name, scopes: ['read'], expires: '2026-12-24' }),
  'POST /districts/:districtId/preview entries.id': (id) =>
    api.post(`${DISTRICT}/preview`, { action: 'fill role', entries: [{ ...organization('elm'), id }] }),
  'POST /districts/:districtId/changes why': (why) => api.change('fill role', [organization('elm')], { why }),
  'POST /districts/:districtId/changes entries.id': (id) =>
    api.change('fill role', [{ ...organization('elm'), id }]),
  'POST /districts/:districtId/changes/:changeId/undo why': async (why) => {
    const { body } = await api.change('fill role', [organization(`oak-${Math.random()}`)]);
    return api.post(`${DISTRICT}/changes/${body.changeId}/undo`, { why }, IF_MATCH);
  },
  'POST /districts/:districtId/duplicates/merges why': (why) =>
    api.post(`${DISTRICT}/duplicates/merges`, { keepId: 'elm', mergeId: 'fir', why }, IF_MATCH),
  'PUT /training-topics/:topicId name': (name) =>
    admin().put('/training-topics/invented', { name, retired: false }),
  'POST /own/filters name': (name) => filter({ name }),
  'POST /own/filters program': (program) => filter({ program }),
  'POST /districts/:districtId/imports keepAs': (keepAs) => imported({ keepAs }),
  'POST /districts/:districtId/shared-views recipient': (recipient) =>
    api.post(`${DISTRICT}/shared-views`, shared(recipient)),
  'PUT /districts/:districtId/public-page/agreements/:organizationId toldBy': (toldBy) =>
    api.put(`${DISTRICT}/public-page/agreements/usao-ohnd`, { day: '2026-11-20', toldBy }),
};

/** Fields of which nothing is stored as it was sent. */
const NOT_STORED: Readonly<Record<string, string>> = {
  'POST /sign-in password': 'is compared',
  'POST /sign-in returnTo': 'is an address to return to',
  'POST /setup password': 'is hashed',
  'POST /one-time-link/use password': 'is hashed',
  'PUT /own/password current': 'is compared',
  'PUT /own/password password': 'is hashed',
  'POST /districts/:districtId/preview why': 'is previewed',
  'POST /own/filters where': 'must name roles, ties and states of the model',
  'POST /districts/:districtId/shared-views profile': 'must be a profile of the files',
  'POST /districts/:districtId/shared-views passphrase': 'is hashed',
  'POST /districts/:districtId/shared-view-preview recipient': 'is previewed',
  'POST /districts/:districtId/shared-view-preview profile': 'is previewed',
  ...Object.fromEntries(
    ['/check', '/refused', ''].flatMap((step) =>
      Object.entries({
        name: 'is replaced if it is refused',
        profile: 'must be the name of a saved one',
        'mapping.*': 'must be a field',
        'corrections.column': 'must be a column',
        'corrections.value': 'is screened with its row',
        'choices.*': 'must be the id of an organization',
      }).map(([field, reason]) => [`POST /districts/:districtId/imports${step} ${field}`, reason]),
    ),
  ),
};

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The fields of a request in which a sentence can be sent. Values of facts have a test of their own. */
function textsIn(schema: Schema, path: string): string[] {
  const inOthers = [
    ...(schema.anyOf ?? []).flatMap((one) => textsIn(one, path)),
    ...(schema.items ? textsIn(schema.items, path) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      textsIn(one, path ? `${path}.${name}` : name),
    ),
    ...(typeof schema.additionalProperties === 'object'
      ? textsIn(schema.additionalProperties, `${path}.*`)
      : []),
  ];
  if (schema.type !== 'string' || schema.enum !== undefined || schema.const !== undefined) return inOthers;
  const isFree =
    !schema.format &&
    (schema.maxLength ?? CASE.length) >= 40 &&
    (!schema.pattern || new RegExp(schema.pattern).test(CASE));
  return isFree ? [path] : [];
}

describe('every text in a request that writes', () => {
  it('is screened, or never stored as it was sent', () => {
    // of a JSON Schema, only the keywords that `Schema` names are read
    const found = allEndpoints.flatMap(({ method, path, body }) =>
      method === 'GET' || !body
        ? []
        : textsIn(z.toJSONSchema(body, { io: 'output', unrepresentable: 'any' }) as Schema, '').map(
            (field) => `${method} ${path} ${field}`,
          ),
    );
    expect(found.sort()).toEqual([...Object.keys(SCREENED), ...Object.keys(NOT_STORED)].sort());
  });

  it.each(Object.entries(SCREENED))(
    'is refused if it is about a case or a shelter: %s',
    async (name, send) => {
      for (const text of [CASE, SHELTER]) {
        const { status, body } = await send(text);
        expect([status, body.error?.fields], `${name}: ${text}`).toEqual([
          400,
          expect.arrayContaining([expect.objectContaining({ pattern: expect.any(String) })]),
        ]);
      }
    },
  );

  it('changes nothing if it is refused', async () => {
    const known = async () => (await api.facts()).length;
    const before = await known();
    await imported({ keepAs: CASE });
    expect(await known()).toBe(before);
  });

  it('is left out of saved columns: the header of a file can say anything', async () => {
    const header = 'T-visa applicant M.G. rescued from the motel';
    const file = Buffer.from(`Organization,Type,${header}\nInvented Fir Center,victim services,2019\n`);
    const sent = { keepAs: 'Rosters', file: file.toString('base64'), mapping: { [header]: 'since' } };
    expect((await imported(sent)).status).toBe(200);
    expect(await mappingOf(api.tieline.graph, 'Rosters')).toEqual({
      Organization: 'organization',
      Type: 'kind',
    });
  });
});
