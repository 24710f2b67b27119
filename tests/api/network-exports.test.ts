import type { FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { NETWORK_FORMATS } from '../../server/features/exports/contract.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { evidence, party } from './editing-entries.ts';
import { administrator, coordinator, grantWriter } from './editing-people.ts';
import { EXPORTED, NAME } from './exports-example.ts';

/** A series of meetings that one left before the other came. */
const NEVER_BOTH = [
  evidence('never-both', { kind: 'meeting', since: '2020-01-01', until: null }),
  party('never-both', 'aspen', { until: '2024-01-01' }),
  party('never-both', 'beech', { since: '2025-01-01' }),
];

/** Meetings that are over. */
const OVER = [
  evidence('over', { kind: 'meeting', since: '2020-01-01', until: '2025-01-01' }),
  ...['beech', 'cedar'].map((id) => party('over', id)),
];

let app: FastifyInstance;
let stop: () => Promise<void>;
let viewer: Viewer = coordinator;
beforeAll(async () => {
  ({ app, stop } = await openApp({ viewer: () => viewer, today: TEST_DAY }));
  const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
  const answer = await app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes' },
    ...{
      headers: { 'if-match': `"${revision}"` },
      payload: { action: 'add evidence', entries: [...EXPORTED, ...NEVER_BOTH, ...OVER] },
    },
  });
  expect(answer.statusCode, answer.body).toBe(200);
});
afterAll(() => stop());

const take = async (as: Viewer, format: string, more = '', path = '/districts/ohnd/export') => {
  viewer = as;
  const answer = await app.inject(`/api${path}?format=${format}${more}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer;
};
type Rows = Record<string, string | number | boolean | null>[];
const jsonOf = async (
  as: Viewer,
  more = '',
  path?: string,
): Promise<{ tieline: Record<string, string>; organizations: Rows; roles: Rows; ties: Rows; people: Rows }> =>
  (await take(as, 'json', more, path)).json();

/** All that a file says, also where it is packed. */
async function textIn(format: string, bytes: Buffer): Promise<string> {
  const texts = [bytes.toString('utf8')];
  const tables = ['csv', 'xlsx'].includes(format) ? (await readFile(new Uint8Array(bytes))).tables : [];
  for (const table of tables) for await (const row of table.rows()) texts.push(JSON.stringify(row));
  return texts.join('\n');
}

/** Organizations by name, their roles and their ties by kind, as the reader of imports finds them in a file. */
async function foundIn(bytes: Buffer) {
  const organizations = new Set<string>();
  const roles = new Set<string>();
  const ties = new Set<string>();
  const names = new Map<string, string>();
  for (const table of (await readFile(new Uint8Array(bytes))).tables)
    for await (const { cells } of table.rows()) {
      const name = cells.label ?? cells.organization;
      if (name && !cells.person) organizations.add(name);
      if (name && cells.id) names.set(cells.id, name);
      const held = cells.person ? '' : (cells.roles ?? (cells.role_state === 'ended' ? '' : cells.role_id));
      for (const role of held?.split('; ').filter(Boolean) ?? []) roles.add(`${name}: ${role}`);
      const kind = cells.tie_kind ?? cells.type;
      const ends = [cells.from, cells.to].map((end) => names.get(end ?? '') ?? end);
      if (kind && cells.status !== 'ended') ties.add(`${ends.sort().join(' and ')}: ${kind}`);
    }
  return { organizations, roles, ties };
}

describe('a network that is taken away', () => {
  it('is named by district and day, and says its days, filter and method', async () => {
    const { headers } = await take(grantWriter, 'gexf', '&asOf=2026-11-01');
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="tieline-ohnd-network-2026-11-01.gexf"',
      'cache-control': 'no-store',
    });
    const { tieline } = await jsonOf(grantWriter, '&asOf=2026-11-01');
    expect(tieline).toMatchObject({
      ...{ as_of: '2026-11-01', known_on: TEST_DAY, filter: 'all organizations' },
      districts: expect.stringMatching(/^Northern District of Ohio \(ohnd, revision \d+\)$/),
      method: expect.stringContaining('Gap model version'),
    });
  });

  it('has the ties of a district with level, kind and days, and says of what ended that it did', async () => {
    const { ties } = await jsonOf(coordinator);
    expect(
      ties.find(
        ({ organization_a_id, organization_b_id }) =>
          `${organization_a_id} ${organization_b_id}` === 'aspen beech',
      ),
    ).toMatchObject({
      ...{ tie_kind: 'mou', status: 'current', since: '2026-06-01', through: '2028-05-31' },
      ...{ evidence: 'Invented memorandum', evidence_ids: 'm-two', district_ids: 'ohnd' },
    });
  });

  it('has no tie of two who were never parties on the same day', async () => {
    const { ties } = await jsonOf(coordinator);
    expect(ties.filter(({ evidence_ids }) => String(evidence_ids).includes('never-both'))).toEqual([]);
  });

  it.each(['csv', 'xlsx', 'graphml', 'gexf'])(
    'comes back from %s by the reader of imports: the same organizations, roles and ties',
    async (format) => {
      const all = await jsonOf(administrator);
      const found = await foundIn((await take(administrator, format)).rawPayload);
      const nameOf = new Map(all.organizations.map((row) => [row.organization_id, String(row.organization)]));
      const plain = (texts: Iterable<string>): string[] =>
        [...new Set([...texts].map((text) => text.replaceAll("'=", '=')))].sort();
      expect(plain(found.organizations)).toEqual(plain(nameOf.values()));
      expect(plain(found.roles)).toEqual(
        plain(
          all.roles
            .filter(({ role_state }) => role_state !== 'ended')
            .map((row) => `${row.organization}: ${row.role_id}`),
        ),
      );
      expect(found.ties.size).toBeGreaterThan(0);
      expect(plain(found.ties)).toEqual(
        plain(
          all.ties
            .filter(({ status }) => status !== 'ended')
            .map(
              ({ organization_a, organization_b, tie_kind }) =>
                `${[organization_a, organization_b].sort().join(' and ')}: ${tie_kind}`,
            ),
        ),
      );
    },
  );

  it('as a workbook has typed cells, frozen headers and a sheet of notes, and runs no formula', async () => {
    const { sheets } = await readXlsx((await take(coordinator, 'xlsx')).rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['Organizations', 'Roles', 'Ties', 'People', 'Notes']);
    expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1, 1, 1]);
    const [organizations, , ties] = sheets;
    expect(organizations?.rows.map(([name]) => name)).toContain('=Invented beech');
    expect([...(organizations?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(
      false,
    );
    const columnOf = (name: string): number => ties?.rows[0]?.indexOf(name) ?? -1;
    const row = ties?.rows.find((cells) => cells[columnOf('evidence_ids')] === 'm-two') ?? [];
    expect(row[columnOf('evidence_level')]).toEqual(expect.any(Number));
    expect(row[columnOf('since')]).toEqual(new Date('2026-06-01T00:00:00Z'));
  });

  it.each(NETWORK_FORMATS)(
    'as %s names no one, and gives no address, to who may not see them',
    async (format) => {
      const text = await textIn(format, (await take(grantWriter, format)).rawPayload);
      for (const hidden of [NAME, 'xenia', 'desk@invented', 'Invented director', '555-0143'])
        expect(text).not.toContain(hidden);
    },
  );

  it.each(NETWORK_FORMATS)('as %s is of the day that is asked for, and not of today', async (format) => {
    const on = async (day: string) =>
      textIn(format, (await take(coordinator, format, `&asOf=${day}`)).rawPayload);
    expect(await on('2026-07-01')).toContain('m-two');
    const before = await on('2024-07-01');
    expect(before).not.toContain('m-two');
    expect(before).toContain('over');
  });

  it('as GraphML has no tie that is over, on the day it is over and since', async () => {
    const on = async (day: string) => (await take(coordinator, 'graphml', `&asOf=${day}`)).body;
    expect(await on('2024-12-31')).toContain('>over<');
    expect(await on('2025-01-01')).not.toContain('>over<');
  });

  it('names those whom the viewer may see, and who took whose names is recorded', async () => {
    const { people, roles } = await jsonOf(coordinator);
    expect(people).toMatchObject([
      {
        ...{ person: NAME, organization_id: 'aspen', held_role_ids: 'shelter' },
        ...{ person_email: 'xenia@invented.example', person_phone: '(216) 555-0143' },
      },
    ]);
    expect(roles.find(({ organization_id }) => organization_id === 'aspen')).toMatchObject({
      ...{ role_id: 'shelter', role_state: 'confirmed', office_email: 'desk@invented.example' },
    });
    await take(coordinator, 'graphml', '&asOf=2026-11-05');
    viewer = administrator;
    const accesses = async () => (await app.inject('/api/districts/ohnd/accesses?pageSize=500')).json().items;
    const entry = (format: string, personIds: string[]) =>
      expect.objectContaining({
        ...{ what: `export of the network as ${format}`, personIds },
        actor: coordinator.identity?.name,
      });
    await expect
      .poll(accesses)
      .toEqual(expect.arrayContaining([entry('json', ['xenia']), entry('graphml', [])]));
  });

  it('of chosen organizations holds them and what is between them alone', async () => {
    const { organizations, ties, tieline } = await jsonOf(coordinator, '&organizations=aspen,beech');
    expect(organizations.map(({ organization_id }) => organization_id)).toEqual(['aspen', 'beech']);
    expect(ties).toHaveLength(1);
    expect(tieline.filter).toMatch(/^2 of \d+ organizations, chosen by id/);
  });

  it('of no organization at all is refused, and not the whole network', async () => {
    viewer = coordinator;
    const { statusCode } = await app.inject('/api/districts/ohnd/export?format=json&organizations=');
    expect(statusCode).toBe(400);
  });

  it('of a circuit has an office of several districts once, and only districts that the caller may export', async () => {
    const whole = await jsonOf(administrator, '&circuit=6', '/export');
    const ids = whole.organizations.map(({ organization_id }) => organization_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.tieline.districts).toMatch(/ohnd.*ohsd/);
    expect(whole.organizations.some(({ district_ids }) => String(district_ids).includes('; '))).toBe(true);
    const two = await jsonOf(administrator, '&districts=ohnd,kyed', '/export');
    expect(two.tieline.districts).toMatch(/^Eastern District of Kentucky \(kyed, [^;]*; Northern[^;]*$/);
    const own = await jsonOf(grantWriter, '', '/export');
    expect(own.tieline.districts).toMatch(/^Northern District of Ohio \(ohnd, revision \d+\)$/);
    const { statusCode, body } = await app.inject('/api/export?format=json&districts=kyed');
    expect([statusCode, body]).toEqual([400, expect.stringContaining('no district that you may export')]);
  });
});
