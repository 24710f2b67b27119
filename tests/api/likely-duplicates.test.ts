import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization } from './editing-entries.ts';
import { contributorOf } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const saved = await api.change('add organization', [
    organization('light', {
      name: 'Invented Harbor Light',
      aliases: ['The Lamp of Saint José'],
      city: 'Akron',
    }),
    fill('light-fills', 'light', 'shelter'),
  ]);
  expect(saved.status).toBe(200);
});
afterAll(() => api.stop());

const add = (id: string, name: string, more: object = {}) =>
  api.change('add organization', [{ ...organization(id, { name }), ...more }]);

describe('entering an organization that is on record under a like name', () => {
  it('is asked about once, with who is meant, in the preview too', async () => {
    const refused = await add('harborlight', 'Invented Harborlight, Inc.');
    expect(refused.status).toBe(400);
    expect(refused.body.error.fields).toEqual([
      {
        field: 'entries[0].value.name',
        message: expect.stringContaining('Invented Harbor Light (Akron, OH)'),
        confirm: 'not a duplicate',
        choices: [{ id: 'light', name: 'Invented Harbor Light (Akron, OH)' }],
      },
    ]);
    const entries = [organization('harborlight', { name: 'Invented Harborlight, Inc.' })];
    const preview = await api.post(`${DISTRICT}/preview`, { action: 'add organization', entries });
    expect(preview.body.error.fields[0].confirm).toBe('not a duplicate');
  });

  it('tells who may not enter it that alone, and no one who is meant', async () => {
    const entries = [organization('harborlight', { name: 'Invented Harborlight, Inc.' })];
    const body = { action: 'add organization', entries };
    for (const path of ['preview', 'changes']) {
      const { revision } = (await api.get(`${DISTRICT}/facts`)).body;
      const headers = { 'if-match': `"${revision}"` };
      const answer = await api.as(contributorOf('light')).post(`${DISTRICT}/${path}`, body, headers);
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([
        403,
        expect.not.stringContaining('Harbor Light'),
      ]);
    }
  });

  it('is done when the person says that it is another, and the change keeps that', async () => {
    expect((await add('other', 'The lamp of St. Jose', { said: ['not a duplicate'] })).status).toBe(200);
    const { items } = (await api.get(`${DISTRICT}/history`)).body;
    expect(items[0].mutations[0].said).toEqual(['not a duplicate']);
  });

  it('is asked about where one letter differs', async () => {
    const refused = await add('harbour-light', 'Invented Harbour Light');
    expect(refused.body.error.fields[0].choices).toEqual([
      { id: 'light', name: 'Invented Harbor Light (Akron, OH)' },
    ]);
  });

  it('is asked about among the many of one request too: of one on record, and of one that came before', async () => {
    const syllables = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
    const others = Array.from({ length: 60 }, (_, at) => {
      const word = `${syllables[Math.floor(at / 10)]}${syllables[at % 10]}`;
      return organization(`many-${word}`, { name: `Invented ${word.repeat(3)} Society` });
    });
    const refused = await api.change('add organization', [
      organization('lantern', { name: 'Invented Lantern Ministry' }),
      ...others,
      organization('lanterns', { name: 'Invented Lanterns Ministry' }),
      organization('harbour-light', { name: 'Invented Harbour Light' }),
    ]);
    expect(refused.body.error.fields).toMatchObject([
      { field: 'entries[61].value.name', choices: [{ id: 'lantern' }] },
      { field: 'entries[62].value.name', choices: [{ id: 'light' }] },
    ]);
  });

  it('is asked about where both come in one request, of the second alone', async () => {
    const both = (said: object) => [
      organization('anchor', { name: 'Invented Anchor Ministry' }),
      { ...organization('ancor', { name: 'Invented Ancor Ministry' }), ...said },
    ];
    const refused = await api.change('add organization', both({}));
    expect(refused.body.error.fields).toMatchObject([
      { field: 'entries[1].value.name', confirm: 'not a duplicate', choices: [{ id: 'anchor' }] },
    ]);
    const said = await api.change('add organization', both({ said: ['not a duplicate'] }));
    expect(said.status).toBe(200);
  });

  it('is not asked about a correction that leaves the name', async () => {
    const row = (await api.facts()).find(({ id }) => id === 'light');
    const answer = await api.change('correct organization', [
      { fact: 'organizations', id: 'light', value: { ...row?.value, level: 'local' } },
    ]);
    expect(answer.body).toMatchObject({ changeId: expect.any(String) });
  });
});

describe('searching for an organization', () => {
  it.each(['harborlight invented', 'lamp of st jose', 'LAMP SAINT JOSÉ', 'Harbor-Light akron'])(
    'finds it in another spelling: %s',
    async (q) => {
      const { items } = (await api.get(`/organizations?q=${encodeURIComponent(q)}`)).body;
      expect(items.map(({ id }: { id: string }) => id)).toContain('light');
    },
  );
});
