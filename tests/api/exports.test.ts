import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { EXPORT_TABLES } from '../../server/features/exports/contract.ts';
import { exportContext } from '../../server/features/exports/export-context.ts';
import type { Services } from '../../server/services.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { employment, fill, holder, organization, person } from './editing-entries.ts';
import { administrator, coordinator, grantWriter } from './editing-people.ts';
import { EXPORTED, NAME } from './exports-example.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
let tieline: Services;
let viewer: Viewer = coordinator;
beforeAll(async () => {
  ({ app, stop, tieline } = await openApp({ viewer: () => viewer, today: TEST_DAY }));
  const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
  const answer = await app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes' },
    ...{ headers: { 'if-match': `"${revision}"` }, payload: { action: 'add evidence', entries: EXPORTED } },
  });
  expect(answer.statusCode, answer.body).toBe(200);
});
afterAll(() => stop());

const take = async (as: Viewer, table: string, query = '') => {
  viewer = as;
  return app.inject(`/api/districts/ohnd/exports/${table}${query}`);
};
/** As a reader without options takes a file: the first line is the header. */
const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('an export', () => {
  it('is a CSV file that is named by district, table and day, and kept by no one on the way', async () => {
    const { headers, body } = await take(grantWriter, 'partners', '?asOf=2026-11-01');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tieline-ohnd-partners-2026-11-01.csv"',
      'cache-control': 'no-store',
    });
    expect(body).toMatch(/^district_id,as_of,known_on,public_record_day,revision,role_id,/);
    const { revision } = (await app.inject('/api/districts/ohnd')).json();
    expect(rows(body)[0]).toMatchObject({
      ...{ district_id: 'ohnd', as_of: '2026-11-01', known_on: TEST_DAY, revision: String(revision) },
    });
  });

  it('begins with the mark by which Excel knows UTF-8 where it is asked for', async () => {
    const [plain, marked] = [await take(grantWriter, 'ties'), await take(grantWriter, 'ties', '?excel=1')];
    expect(marked.body).toBe(`\uFEFF${plain.body}`);
  });

  it('comes with its notes as a ZIP file where they are asked for', async () => {
    const { headers, rawPayload } = await take(grantWriter, 'ties', '?notes=1&asOf=2026-11-01');
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="tieline-ohnd-ties-2026-11-01.zip"',
    });
    const files = unzipSync(rawPayload);
    expect(Object.keys(files)).toEqual(['tieline-ohnd-ties-2026-11-01.csv', 'notes.csv']);
    const [table, notes] = Object.values(files).map((file) => strFromU8(file));
    expect(table).toBe((await take(grantWriter, 'ties', '?asOf=2026-11-01')).body);
    expect(rows(notes ?? '')[0]).toEqual({ note: 'table', text: 'ties of the Northern District of Ohio' });
  });

  it('names the same thing by the same column in every table, with its id', async () => {
    const columns = new Map<string, string[]>();
    for (const table of EXPORT_TABLES)
      columns.set(table, Object.keys(rows((await take(coordinator, table)).body)[0] ?? {}));
    expect(columns.get('partners')).toEqual(
      expect.arrayContaining(['role_id', 'organization_id', 'fill_id']),
    );
    expect(columns.get('people')).toEqual(
      expect.arrayContaining(['person_id', 'organization_id', 'held_role_ids']),
    );
    expect(columns.get('evidence')).toEqual(
      expect.arrayContaining(['evidence_id', 'organization_ids', 'role_ids', 'maintainer_ids', 'signer_ids']),
    );
    expect(columns.get('ties')).toEqual(
      expect.arrayContaining(['tie_id', 'role_a_id', 'role_b_id', 'organization_a_id', 'evidence_ids']),
    );
    expect(columns.get('to-do')).toEqual(
      expect.arrayContaining(['role_ids', 'tie_ids', 'organization_ids', 'evidence_ids']),
    );
  });

  it('gives each organization its own state: what one confirms confirms nothing of another', async () => {
    const found = rows((await take(coordinator, 'partners')).body).filter(
      ({ role_id }) => role_id === 'shelter',
    );
    const stateOf = (id: string) => found.find(({ organization_id }) => organization_id === id);
    expect(stateOf('aspen')).toMatchObject({ role_state: 'confirmed', organization_state: 'confirmed' });
    expect(stateOf('cedar')).toMatchObject({ role_state: 'confirmed', organization_state: 'on record' });
  });

  it('of partners has every role that applies, with who fills it, or no one', async () => {
    const found = rows((await take(coordinator, 'partners')).body);
    viewer = coordinator;
    const { roles } = (await app.inject('/api/districts/ohnd/assessment')).json();
    expect(new Set(found.map(({ role_id }) => role_id))).toEqual(
      new Set(roles.map(({ role }: { role: string }) => role)),
    );
    expect(found.filter(({ organization_id }) => organization_id === 'aspen')).toMatchObject([
      { role_id: 'shelter', other_names: 'Invented other name', role_mailbox: 'desk@invented.example' },
    ]);
    expect(found.find(({ organization_id }) => organization_id === 'beech')?.organization).toBe(
      "'=Invented beech",
    );
  });

  it('of evidence has its parties, its days, when it was seen and who maintains it', async () => {
    const found = rows((await take(coordinator, 'evidence')).body);
    expect(found.find(({ evidence_id }) => evidence_id === 'm-two')).toMatchObject({
      ...{ kind: 'mou', evidence: 'Invented memorandum', last_seen: '2026-11-03', ended: 'no' },
      ...{
        organizations: 'Invented aspen; =Invented beech',
        organization_ids: 'aspen; beech',
        maintained_by: NAME,
        maintainer_ids: 'xenia',
      },
    });
  });

  it('of evidence says what has ended by the day, and gives no activity after it', async () => {
    const saying = async (asOf: string) => {
      const found = rows((await take(coordinator, 'evidence', `?asOf=${asOf}`)).body);
      return found
        .filter(({ evidence_id }) => evidence_id?.startsWith('m-'))
        .map(({ evidence_id, ended, last_seen }) => [evidence_id, ended, last_seen].join(' '))
        .sort();
    };
    expect(await saying('2026-05-31')).toEqual(['m-over no ']);
    expect(await saying('2026-11-02')).toEqual(['m-over yes ', 'm-two no ']);
    expect(await saying('2026-11-03')).toEqual(['m-over yes ', 'm-two no 2026-11-03']);
  });

  it('of people has posts with the roles held', async () => {
    expect(rows((await take(coordinator, 'people')).body)).toMatchObject([
      {
        ...{
          person: NAME,
          person_id: 'xenia',
          title: 'Invented director',
          organization_id: 'aspen',
          since: '2024-01-01',
        },
        held_roles: 'Shelter or domestic violence program, acting',
      },
    ]);
  });

  it('of people has none of another district for who may not see them, not even without a name', async () => {
    viewer = administrator;
    const { revision } = (await app.inject('/api/districts/ohsd/facts')).json();
    const entries = [
      ...[person('neighbor', 'Nemo Invented'), employment('neighbor', 'aspen')],
      ...[fill('aspen-in-ohsd', 'aspen', 'shelter', { districtId: 'ohsd' })],
      holder('neighbor', 'aspen', { districtId: 'ohsd' }),
    ];
    const answer = await app.inject({
      ...{ method: 'POST', url: '/api/districts/ohsd/changes' },
      ...{ headers: { 'if-match': `"${revision}"` }, payload: { action: 'add evidence', entries } },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    const named = async (as: Viewer) => rows((await take(as, 'people')).body).map((row) => row.person);
    expect(await named(administrator)).toEqual(['Nemo Invented', NAME]);
    expect(await named(coordinator)).toEqual([NAME]);
    expect(await named(grantWriter)).toEqual(['']);
  });

  it('of ties and of what to do has as many rows as the page has entries', async () => {
    const ties = rows((await take(coordinator, 'ties')).body);
    const todo = rows((await take(coordinator, 'to-do')).body);
    const assessment = (await app.inject('/api/districts/ohnd/assessment')).json();
    expect(ties).toHaveLength(assessment.ties.length);
    expect(ties.some(({ role_b }) => role_b === 'any required role')).toBe(true);
    expect(JSON.stringify(ties.map(({ role_a, role_b }) => [role_a, role_b]))).not.toContain('any-weight');
    const { gaps, questions, tiesToProtect } = assessment;
    expect(todo).toHaveLength(gaps.length + questions.length + tiesToProtect.length);
    expect(todo.map(({ what_to_do }) => what_to_do)).toEqual(
      [...gaps, ...questions, ...tiesToProtect].map(({ action }: { action: string }) => action),
    );
  });

  it.each(EXPORT_TABLES)(
    'of %s names no one, and gives no address, to who may not see them',
    async (table) => {
      const { statusCode, body } = await take(grantWriter, table);
      expect(statusCode).toBe(200);
      for (const hidden of [NAME, 'Xenia', 'xenia', 'desk@invented', 'Invented director'])
        expect(body).not.toContain(hidden);
      expect((await take(administrator, table)).body.length).toBeGreaterThanOrEqual(body.length);
    },
  );

  it('is recorded with who took what', async () => {
    await take(grantWriter, 'ties');
    viewer = administrator;
    const accesses = async () => (await app.inject('/api/districts/ohnd/accesses?pageSize=500')).json().items;
    await expect
      .poll(accesses)
      .toContainEqual(expect.objectContaining({ actor: 'Gus Grantwriter', what: 'export of ties' }));
  });

  it('is of one revision: a change in the middle of its reading starts the reading over', async () => {
    const { assessments } = tieline;
    let readings = 0;
    const district: typeof assessments.district = async (...asked) => {
      const found = await assessments.district(...asked);
      readings += 1;
      if (readings === 1) {
        viewer = coordinator;
        const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
        const renamed = organization('aspen', { name: 'Invented renamed aspen' });
        const answer = await app.inject({
          ...{ method: 'POST', url: '/api/districts/ohnd/changes' },
          ...{ headers: { 'if-match': `"${revision}"` } },
          payload: { action: 'correct organization', entries: [renamed] },
        });
        expect(answer.statusCode, answer.body).toBe(200);
      }
      return found;
    };
    const meddled = { ...tieline, assessments: { ...assessments, district } };
    const context = await exportContext(meddled, coordinator, 'ohnd', { asOf: TEST_DAY });
    expect(readings).toBe(2);
    expect(context?.context.names.organization('aspen')).toBe('Invented renamed aspen');
    expect(context?.facts.organizations.find(({ id }) => id === 'aspen')?.name).toBe(
      'Invented renamed aspen',
    );
  });

  it('is described in the OpenAPI document as text', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json();
    const answer = paths['/api/districts/{districtId}/exports/{table}'].get.responses['200'];
    expect(Object.keys(answer.content)).toEqual(['text/csv', 'application/zip']);
  });

  it('of a table or a district that is not there says so', async () => {
    expect((await take(coordinator, 'everything')).statusCode).toBe(400);
    viewer = administrator;
    expect((await app.inject('/api/districts/zzzz/exports/ties')).statusCode).toBe(404);
  });
});
