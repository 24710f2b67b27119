import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { EXPORT_TABLES } from '../../server/features/exports/contract.ts';
import { exportContext } from '../../server/features/exports/export-context.ts';
import type { Services } from '../../server/services.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import {
  activityDate,
  employment,
  evidence,
  fill,
  forParty,
  holder,
  organization,
  party,
  person,
} from './editing-entries.ts';
import { administrator, coordinator, grantWriter } from './editing-people.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
let tieline: Services;
let viewer: Viewer = coordinator;
const NAME = 'Xenia Invented';
const xenia = [
  person('xenia', NAME),
  employment('xenia', 'aspen', { title: 'Invented director', since: '2024-01-01' }),
  holder('xenia', 'aspen', { acting: true }),
  forParty('maintainers', 'xenia-carries', 'xenia', 'm-two', 'aspen'),
];

beforeAll(async () => {
  ({ app, stop, tieline } = await openApp({ viewer: () => viewer, today: TEST_DAY }));
  const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
  const entries = [
    ...[
      organization('aspen', { aliases: ['Invented other name'] }),
      organization('beech', { name: '=Invented beech' }),
    ],
    fill('aspen-fills', 'aspen', 'shelter', { mailbox: 'desk@invented.example' }),
    fill('beech-fills', 'beech', 'legal-services'),
    evidence('m-two', { name: 'Invented memorandum' }),
    evidence('m-over', { since: '2024-06-01', until: '2026-06-01' }),
    ...['aspen', 'beech'].map((id) => party('m-two', id)),
    ...[...xenia, activityDate('seen', 'm-two')],
  ];
  const answer = await app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes' },
    ...{ headers: { 'if-match': `"${revision}"` }, payload: { action: 'add evidence', entries } },
  });
  expect(answer.statusCode, answer.body).toBe(200);
});
afterAll(() => stop());

const take = async (as: Viewer, table: string, query = '') => {
  viewer = as;
  return app.inject(`/api/districts/ohnd/exports/${table}${query}`);
};
const rows = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, comment: '#', comment_no_infix: true, columns: true });

describe('an export', () => {
  it('is a CSV file that is named by district, table and day, and kept by nobody on the way', async () => {
    const { headers, body } = await take(grantWriter, 'partners', '?asOf=2026-11-01');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tieline-ohnd-partners-2026-11-01.csv"',
      'cache-control': 'no-store',
    });
    expect(body).toMatch(
      /^\uFEFF# Tieline: partners of the Northern District of Ohio as of 2026-11-01, exported on 2026-11-24\r\n/,
    );
  });

  it('of partners has every role that applies, with who fills it, or nobody', async () => {
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

  it('of evidence has its parties, its days, when it was seen and who carries it', async () => {
    const found = rows((await take(coordinator, 'evidence')).body);
    expect(found.find(({ evidence_id }) => evidence_id === 'm-two')).toMatchObject({
      ...{ kind: 'mou', name: 'Invented memorandum', last_seen: '2026-11-03', ended: 'no' },
      ...{ parties: "'=Invented beech; Invented aspen", carried_by: NAME },
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
        ...{ name: NAME, title: 'Invented director', organization_id: 'aspen', since: '2024-01-01' },
        roles_held: 'Shelter or domestic violence program, acting',
      },
    ]);
  });

  it('of ties and of what to do has as many rows as the page has entries', async () => {
    const ties = rows((await take(coordinator, 'ties')).body);
    const todo = rows((await take(coordinator, 'to-do')).body);
    const assessment = (await app.inject('/api/districts/ohnd/assessment')).json();
    expect(ties).toHaveLength(assessment.ties.length);
    expect(ties.some(({ role_b }) => role_b === 'the core network')).toBe(true);
    expect(JSON.stringify(ties.map(({ role_a, role_b }) => [role_a, role_b]))).not.toContain('any-weight');
    const { gaps, questions, tiesToProtect } = assessment;
    expect(todo).toHaveLength(gaps.length + questions.length + tiesToProtect.length);
    expect(todo.map(({ what_to_do }) => what_to_do)).toEqual(
      [...gaps, ...questions, ...tiesToProtect].map(({ action }: { action: string }) => action),
    );
  });

  it.each(EXPORT_TABLES)(
    'of %s names nobody, and gives no address, to who may not see them',
    async (table) => {
      const { statusCode, body } = await take(grantWriter, table);
      expect(statusCode).toBe(200);
      for (const hidden of [NAME, 'Xenia', 'desk@invented', 'Invented director'])
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
    const ground = await exportContext(meddled, coordinator, 'ohnd', TEST_DAY);
    expect(readings).toBe(2);
    expect(ground?.context.names.organization('aspen')).toBe('Invented renamed aspen');
    expect(ground?.facts.organizations.find(({ id }) => id === 'aspen')?.name).toBe('Invented renamed aspen');
  });

  it('is described in the OpenAPI document as text', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json();
    const answer = paths['/api/districts/{districtId}/exports/{table}'].get.responses['200'];
    expect(Object.keys(answer.content)).toEqual(['text/csv']);
  });

  it('of a table or a district that is not there says so', async () => {
    expect((await take(coordinator, 'everything')).statusCode).toBe(400);
    viewer = administrator;
    expect((await app.inject('/api/districts/zzzz/exports/ties')).statusCode).toBe(404);
  });
});
