import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import {
  activityDate,
  DISTRICT,
  evidence,
  fill,
  organization,
  party,
  report,
  statement,
} from './editing-entries.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const revision = async (): Promise<number> => (await api.get(`${DISTRICT}/facts`)).body.revision;
const rowOf = async (fact: string, id: string) =>
  (await api.facts()).find((row) => row.fact === fact && row.id === id)?.value;
/** With columns that the builder gives no way to set. */
const withColumns = (entry: ReturnType<typeof fill>, columns: object) => ({
  ...entry,
  value: { ...entry.value, ...columns },
});
const fieldsOf = (answer: { body: { error: { fields: { field: string }[] } } }) =>
  answer.body.error.fields.map(({ field }) => field);

describe('a change', () => {
  it('enters a memorandum of three partners once, with them and the roles they fill', async () => {
    const before = await revision();
    const partners = ['alder', 'birch', 'cedar'];
    const answer = await api.change('add evidence', [
      ...partners.map((id) => organization(id)),
      fill('alder-fills', 'alder', 'worker-organization', { mailbox: 'desk@alder.example' }),
      evidence('m-three'),
      ...partners.map((id) => party('m-three', id)),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body.revision).toBe(before + 1);
    const network = (await api.get(`${DISTRICT}/network`)).body;
    const piece = network.evidence.find(({ id }: { id: string }) => id === 'm-three');
    expect(piece.parties.map((row: { organizationId: string }) => row.organizationId)).toEqual(partners);
  });

  it('is all or nothing: one bad entry, and none is written', async () => {
    const before = await revision();
    const answer = await api.change('add organization', [
      organization('written-with-bad'),
      fill('bad-since', 'written-with-bad', 'shelter', { since: '2026-02-30' }),
      fill('bad-role', 'written-with-bad', 'no-such-role'),
      withColumns(
        fill('bad-until', 'written-with-bad', 'shelter', { since: '2026-02-02', until: '2026-02-01' }),
        { extra: 1 },
      ),
    ]);
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'entries[1].value.since',
      'entries[2].value.role',
      'entries[3].value.extra',
    ]);
    expect(await revision()).toBe(before);
    expect(await rowOf('organizations', 'written-with-bad')).toBeUndefined();
  });

  it.each([
    ['an organization that is nowhere', fill('x1', 'no-such', 'shelter'), 'entries[0].value.organizationId'],
    ['evidence that is nowhere', activityDate('x2', 'no-such'), 'entries[0].value.evidenceId'],
    ['a parent that is nowhere', organization('x3', { parentId: 'no-such' }), 'entries[0].value.parentId'],
    ['an end before its beginning', evidence('x4', { until: '2026-01-01' }), 'entries[0].value.until'],
    [
      'a day that has begun nowhere',
      statement('x5', 'alder', 'shelter', { at: '2026-11-26' }),
      'entries[0].value.at',
    ],
    [
      'a confirmation of no one',
      statement('x6', null, 'shelter', { kind: 'confirmed' }),
      'entries[0].value.organizationId',
    ],
    ['a report of itself', report('x7', 'alder', 'alder'), 'entries[0].value.aboutId'],
    ['an address that runs', organization('x8', { url: 'javascript:alert(1)' }), 'entries[0].value.url'],
    [
      'another district',
      fill('x9', 'alder', 'shelter', { districtId: 'ohsd' }),
      'entries[0].value.districtId',
    ],
    [
      'evidence of another district alone',
      evidence('x10', { districtIds: ['ohsd'] }),
      'entries[0].value.districtIds',
    ],
    ['an unknown fact', { fact: 'fills', id: 'no-such', value: null }, 'entries[0].id'],
  ])('is refused for %s, by the path of the field', async (_, entry, field) => {
    const answer = await api.change('correct organization', [entry]);
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([field]);
  });

  it('is refused where it changes nothing, or one fact twice', async () => {
    expect((await api.change('add organization', [organization('alder')])).status).toBe(400);
    const twice = [organization('twice'), organization('twice')];
    expect(fieldsOf(await api.change('add organization', twice))).toEqual(['entries[1].id']);
  });

  it('sets ids, origin and kind of source itself, whatever is sent', async () => {
    await api.change('add organization', [
      withColumns(organization('dogwood', { origin: 'reference', sourceKind: 'published-source' }), {
        id: 'somebody-else',
      }),
      fill('dogwood-fills', 'dogwood', 'shelter', { origin: 'reference', source: ' ' }),
    ]);
    const set = { origin: 'entered', sourceKind: 'entered', source: 'Entered here' };
    expect(await rowOf('organizations', 'dogwood')).toMatchObject({ id: 'dogwood', ...set });
    expect(await rowOf('fills', 'dogwood-fills')).toMatchObject({ districtId: 'ohnd', ...set });
  });

  it('keeps the origin of a public record that it corrects', async () => {
    const facts = await api.facts();
    const recorded = facts.find(({ fact, value }) => fact === 'fills' && value.origin === 'reference');
    if (!recorded) throw new Error('ohnd has public records of fillings.');
    const value = { ...recorded.value, until: '2026-10-01', origin: 'entered', sourceKind: 'entered' };
    expect((await api.change('end role', [{ ...recorded, value }])).status).toBe(200);
    expect(await rowOf('fills', recorded.id)).toEqual({ ...recorded.value, until: '2026-10-01' });
  });

  it('moves no fact to another organization: that is another fact', async () => {
    const answer = await api.change('fill role', [fill('alder-fills', 'birch', 'worker-organization')]);
    expect(fieldsOf(answer)).toEqual(['entries[0].value.organizationId']);
  });

  it('withdraws a fact, and not one that others name', async () => {
    const named = await api.change('correct organization', [
      { fact: 'organizations', id: 'birch', value: null },
    ]);
    expect(fieldsOf(named)).toEqual(['entries[0].id']);
    expect(
      (await api.change('correct evidence', [{ fact: 'evidence', id: 'm-three', value: null }])).status,
    ).toBe(200);
    expect(await rowOf('parties', 'm-three:birch')).toBeUndefined();
    const network = (await api.get(`${DISTRICT}/network`)).body;
    expect(network.evidence.map(({ id }: { id: string }) => id)).not.toContain('m-three');
    expect((await api.change('correct evidence', [evidence('m-three')])).status).toBe(200);
    expect(await rowOf('parties', 'm-three:birch')).toBeDefined();
  });

  it('refuses what Tieline never stores, with the field and the pattern', async () => {
    const number = 'SSN 123-45-6789';
    const name = await api.change('add organization', [organization('elm', { name: number })]);
    expect(name.body.error.fields).toMatchObject([
      { field: 'entries[0].value.name', pattern: 'social-security-number' },
    ]);
    const why = await api.change('add organization', [organization('elm')], { why: number });
    expect(why.body.error.fields).toMatchObject([{ field: 'why', pattern: 'social-security-number' }]);
    expect(JSON.stringify([name.body, why.body])).not.toContain('123-45');
  });
});

describe('a preview', () => {
  it('says what the change then does, and writes nothing', async () => {
    const before = await revision();
    const entries = [statement('preview-1', 'alder', 'worker-organization')];
    const shown = await api.post(`${DISTRICT}/preview`, { action: 'confirm role', entries });
    expect(shown.status).toBe(200);
    expect(await revision()).toBe(before);
    const nobodyThere = [statement('preview-2', null, 'hotline')];
    expect(
      (await api.post(`${DISTRICT}/preview`, { action: 'report unfilled', entries: nobodyThere })).status,
    ).toBe(400);
    expect((await api.change('confirm role', entries)).body.effect).toEqual(shown.body);
  });

  it('says in one sentence what becomes of a role and how many gaps are left', async () => {
    const entries = [statement('preview-3', null, 'survivor-leaders')];
    const { body } = await api.post(`${DISTRICT}/preview`, { action: 'report unfilled', entries });
    expect(body.roles).toEqual([{ role: 'survivor-leaders', before: 'unknown', after: 'unfilled' }]);
    expect(body.text).toMatch(/is now unfilled/);
    expect(body.text).toMatch(/(no gaps|1 gap|\d+ gaps) left in the services sector$/);
    expect(body.gaps.after).toBeGreaterThan(body.gaps.before);
  });
});
