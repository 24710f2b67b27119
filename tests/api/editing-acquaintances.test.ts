import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquaintance, entryOf } from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, employment, evidence, fill, organization, party, person } from './editing-entries.ts';
import { administrator, grantWriter } from './editing-people.ts';

const employed = (id: string, organizationId: string) => [
  person(id),
  employment(id, organizationId, { id: `${id}-post` }),
];
const knows = (personId: string, knownId: string) =>
  entryOf(
    'acquaintances',
    acquaintance(personId, knownId, { since: '2024-05-01', source: 'Said at a meeting' }),
  );
const covers = (fips: string, id = `covers-${fips}`) => ({
  ...{ fact: 'countyCoverage', id },
  value: { organizationId: 'harbor', fips, basis: 'Its website' },
});

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api.change('add person', [
    ...[organization('harbor'), fill('harbor-fills', 'harbor', 'shelter')],
    ...[...employed('ida', 'harbor'), ...employed('jon', 'harbor')],
  ]);
  expect(entered.status).toBe(200);
});
afterAll(() => api.stop());

const rowOf = async (of: Requests, id: string) => (await of.facts()).find((row) => row.id === id)?.value;

describe('who knows whom', () => {
  it('is entered, told in the history, and undone', async () => {
    const answer = await api.change('add acquaintance', [knows('ida', 'jon')]);
    expect(answer.status).toBe(200);
    expect(await rowOf(api, 'ida-knows-jon')).toMatchObject({ knownId: 'jon', sourceKind: 'entered' });
    const [newest] = (await api.get(`${DISTRICT}/history`)).body.items;
    expect(newest.text).toBe('Entered that Invented ida knows Invented jon.');
    const undo = await api.post(
      `${DISTRICT}/changes/${answer.body.changeId}/undo`,
      {},
      { 'if-match': `"${answer.body.revision}"` },
    );
    expect(undo.status).toBe(200);
    expect(await rowOf(api, 'ida-knows-jon')).toBeUndefined();
  });

  it('never tells its source to who may not see people', async () => {
    await api.change('add acquaintance', [knows('jon', 'ida')]);
    expect(await rowOf(api.as(grantWriter), 'jon-knows-ida')).toMatchObject({ source: null });
  });

  it('is of two people on record, who stay while it stands', async () => {
    const refused = await api.change('add acquaintance', [knows('ida', 'ida'), knows('ida', 'stranger')]);
    expect(refused.body.error.fields[0].message).toContain('must be a different person');
    expect((await api.change('add acquaintance', [knows('ida', 'stranger')])).status).toBe(400);
    const withdrawn = await api.change('correct person', [
      { fact: 'employment', id: 'ida-post', value: null },
      { fact: 'people', id: 'ida', value: null },
    ]);
    expect(withdrawn.body.error.fields[0].message).toContain('is still named by 1 other fact;');
  });

  it('does not name, to who sees the people of the district alone, someone of another one', async () => {
    const all = api.as(administrator);
    const { revision } = (await all.get('/districts/ohsd/facts')).body;
    const fills = fill('southern-fills', 'southern', 'shelter', { districtId: 'ohsd' });
    const entries = [organization('southern'), fills, ...employed('kay', 'southern')];
    const head = { 'if-match': `"${revision}"` };
    const entered = await all.post('/districts/ohsd/changes', { action: 'add person', entries }, head);
    expect(entered.status).toBe(200);
    const joint = [evidence('joint'), party('joint', 'harbor'), party('joint', 'southern')];
    expect((await all.change('add evidence', joint)).status).toBe(200);
    expect((await all.change('add acquaintance', [knows('ida', 'kay')])).status).toBe(200);
    const newest = async (of: Requests) => (await of.get(`${DISTRICT}/history`)).body.items[0];
    expect((await newest(all)).text).toBe('Entered that Invented ida knows Invented kay.');
    expect((await newest(api)).text).toBe('Entered that Invented ida knows a person.');
    expect(JSON.stringify((await newest(api)).mutations)).not.toContain('Invented kay');
  });
});

describe('the counties that an organization covers', () => {
  it('are counties of the district', async () => {
    expect((await api.change('cover counties', [covers('39035')])).status).toBe(200);
    expect(await rowOf(api, 'covers-39035')).toMatchObject({ basis: 'Its website', sourceKind: 'entered' });
    const elsewhere = await api.change('cover counties', [covers('39061')]); // Hamilton County, in ohsd
    expect(elsewhere.body.error.fields).toMatchObject([
      { field: 'entries[0].value.fips', message: 'is not a county of this district' },
    ]);
  });
});

describe('the other names of an organization', () => {
  it('find it, and are no place for what is never stored', async () => {
    const named = organization('harbor', { aliases: ['Lantern Quay'] });
    expect((await api.change('correct organization', [named])).status).toBe(200);
    const found = (await api.get('/organizations?q=lantern')).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual(['harbor']);
    const empty = organization('harbor', { aliases: [' '] });
    expect((await api.change('correct organization', [empty])).status).toBe(400);
  });
});
