import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, fill, organization, party, report, statement } from './editing-entries.ts';
import { administrator, contributorOf, neighbor, trainer } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [
    organization('harbor', { name: 'Invented Harbor of Hope', city: 'Akron', state: 'OH' }),
    {
      ...organization('harbour', { name: 'Invented Harbour of Hope', city: 'Akron', state: 'OH' }),
      said: ['not a duplicate'],
    },
    organization('elsewhere', { name: 'Invented Elsewhere' }),
    fill('harbor-shelter', 'harbor', 'shelter'),
    statement('harbor-said', 'harbor', 'shelter'),
    fill('harbour-shelter', 'harbour', 'shelter', { since: '2024-02-01' }),
    evidence('m-harbour'),
    party('m-harbour', 'harbour'),
    party('m-harbour', 'elsewhere'),
    report('harbour-report', 'elsewhere', 'harbour'),
  ]);
});
afterAll(() => api.stop());

const list = async (): Promise<Answer['body']> => (await api.get(`${DISTRICT}/duplicates`)).body;
const pairs = async (): Promise<string[][]> =>
  (await list()).items.map(({ keep, merge }: Record<string, { id: string }>) => [keep?.id, merge?.id]);
const dismissedDuplicate = (firstId: string, secondId: string, why = 'Two buildings') => ({
  ...{ fact: 'dismissedDuplicates', id: 'two-harbors' },
  value: { firstId, secondId, why },
});
const dismiss = (...entries: object[]) =>
  api.change('dismiss duplicates', entries as Record<string, unknown>[]);
const merge = (body: object, headers = {}) =>
  list().then(({ revision }) =>
    api.post(`${DISTRICT}/duplicates/merges`, { ...body }, { 'if-match': `"${revision}"`, ...headers }),
  );
const BOTH = { keepId: 'harbor', mergeId: 'harbour' };

describe('proposals', () => {
  it('name the likely duplicates of the district with the reasons, and nothing of the public record', async () => {
    const { items } = await list();
    expect(items).toMatchObject([
      {
        keep: { id: 'harbour', roles: ['shelter'], facts: 3 },
        merge: { id: 'harbor', facts: 2 },
        score: 85,
      },
    ]);
    expect(items[0].reasons.join(' ')).toMatch(/one letter.*Akron, OH.*Both fill the role: Shelter/);
  });

  it('are not made again once dismissed, until that is taken back', async () => {
    expect((await dismiss(dismissedDuplicate('harbour', 'harbor'))).status).toBe(200);
    expect(await pairs()).toEqual([]);
    expect((await list()).dismissed).toMatchObject([
      { first: 'harbour', second: 'harbor', by: 'Cora Coordinator', on: '2026-11-24', why: 'Two buildings' },
    ]);
    expect((await api.get(`${DISTRICT}/history`)).body.items[0]).toMatchObject({
      action: 'dismiss duplicates',
      text: 'Entered that Invented Harbour of Hope and Invented Harbor of Hope are two.',
    });
    await dismiss({ fact: 'dismissedDuplicates', id: 'two-harbors', value: null });
    expect(await pairs()).toEqual([['harbour', 'harbor']]);
    expect((await list()).dismissed).toEqual([]);
  });

  it('cannot be dismissed for what is not on record, or with a case in the reason', async () => {
    expect((await dismiss(dismissedDuplicate('harbor', 'no-such'))).status).toBe(400);
    expect((await dismiss(dismissedDuplicate('harbor', 'harbor'))).status).toBe(400);
    const answer = await dismiss(dismissedDuplicate('harbour', 'harbor', 'See 1:23-cr-00456'));
    expect(answer.body.error.fields).toMatchObject([{ field: 'entries[0].value.why' }]);
    expect(JSON.stringify(answer.body)).not.toContain('00456');
  });

  it('are for those who edit the district alone', async () => {
    for (const other of [neighbor, trainer, contributorOf('harbor')])
      expect((await api.as(other).get(`${DISTRICT}/duplicates`)).status).toBe(403);
  });
});

describe('a merge', () => {
  it('is refused for an organization and itself, for the U.S. Attorney’s Office, and for what is not named here', async () => {
    for (const [body, field] of [
      [{ keepId: 'harbor', mergeId: 'harbor' }, 'mergeId'],
      [{ keepId: 'harbor', mergeId: 'usao-ohnd' }, 'mergeId'],
      [{ keepId: 'no-such', mergeId: 'harbor' }, 'keepId'],
      [{ keepId: 'harbor', mergeId: 'no-such' }, 'mergeId'],
    ] as const)
      expect((await merge(body)).body.error.fields[0].field).toBe(field);
  });

  it('needs the revision of the district', async () => {
    expect((await api.post(`${DISTRICT}/duplicates/merges`, BOTH)).status).toBe(428);
    expect((await merge(BOTH, { 'if-match': '"0"' })).status).toBe(412);
  });

  it('makes all facts those of one, whose page answers for both ids; undone, both are as they were', async () => {
    const before = await api.facts();
    const answer = await merge({ ...BOTH, why: 'One house' }, { 'idempotency-key': 'merge-harbors' });
    expect(answer.status).toBe(200);
    const after = await api.facts();
    expect(JSON.stringify(after.map(({ value }) => value))).not.toContain('"harbour"');
    const kept = (await api.as(trainer).get('/organizations/harbour')).body;
    expect(kept).toMatchObject({
      ...{ id: 'harbor', aliases: ['Invented Harbour of Hope'] },
      evidence: [{ id: 'm-harbour' }],
    });
    expect(await pairs()).toEqual([]);
    expect((await api.get(`${DISTRICT}/history`)).body.items[0]).toMatchObject({
      action: 'merge organizations',
      why: 'One house',
    });

    const { revision, changeId } = answer.body;
    const undone = await api.post(
      `${DISTRICT}/changes/${changeId}/undo`,
      {},
      { 'if-match': `"${revision}"` },
    );
    expect(undone.status).toBe(200);
    expect(await api.facts()).toEqual(before);
    expect((await api.as(trainer).get('/organizations/harbour')).body.id).toBe('harbour');
  });

  it('sent twice is written once', async () => {
    const { revision } = await list();
    const send = () =>
      api.post(`${DISTRICT}/duplicates/merges`, BOTH, {
        'if-match': `"${revision}"`,
        'idempotency-key': 'merge-again',
      });
    const [first, second] = [await send(), await send()];
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it('leaves an organization that another district names, which then fills nothing here', async () => {
    await api.change('add organization', [
      organization('twin-of-two'),
      fill('twin-of-two-here', 'twin-of-two', 'shelter'),
    ]);
    const ohsd = '/districts/ohsd';
    const { revision } = (await api.as(neighbor).get(`${ohsd}/facts`)).body;
    const there = { ...fill('twin-of-two-there', 'twin-of-two', 'shelter') };
    const body = { action: 'fill role', entries: [there] };
    expect(
      (await api.as(administrator).post(`${ohsd}/changes`, body, { 'if-match': `"${revision}"` })).status,
    ).toBe(200);
    expect((await merge({ keepId: 'harbor', mergeId: 'twin-of-two' })).status).toBe(200);
    const { id, fills } = (await api.as(trainer).get('/organizations/twin-of-two')).body;
    expect([id, fills]).toMatchObject(['twin-of-two', [{ districtId: 'ohsd' }]]);
    expect(fills).toHaveLength(1);
  });
});
