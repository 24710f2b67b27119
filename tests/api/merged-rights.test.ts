import { expect, it } from 'vitest';
import { DISTRICT, fill, organization } from './editing-entries.ts';
import { openAccounts } from './invented-accounts.ts';

it('who speaks for an organization speaks for the one that it was merged into, until the merge is undone', async () => {
  const { app, stop, people } = await openAccounts({ pages: false });
  const root = await people.session(await people.account('administrator'));
  const write = async (path: string, payload: object) => {
    const { revision } = (await app.inject({ url: `/api${DISTRICT}/facts`, headers: root })).json();
    const headers = { ...root, 'if-match': `"${revision}"` };
    const answer = await app.inject({ method: 'POST', url: `/api${DISTRICT}/${path}`, headers, payload });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const entries = [
    ...['stayer', 'twin', 'third'].map((id) => organization(id)),
    ...['stayer', 'twin', 'third'].map((id) => fill(`${id}-fills`, id, 'shelter')),
  ];
  await write('changes', { action: 'add organization', entries });
  const liaison = await people.session(await people.account('contributor', { organizations: ['twin'] }));
  const own = async () =>
    (await app.inject({ url: '/api/session', headers: liaison }))
      .json()
      .viewer.grants.find(({ power }: { power: string }) => power === 'speak for organizations')
      .organizations.sort();
  expect(await own()).toEqual(['twin']);

  const first = await write('duplicates/merges', { keepId: 'third', mergeId: 'twin' });
  const second = await write('duplicates/merges', { keepId: 'stayer', mergeId: 'third' });
  expect(await own()).toEqual(['stayer', 'third', 'twin']);
  const network = await app.inject({ url: `/api${DISTRICT}/network`, headers: liaison });
  expect(network.statusCode).toBe(200);

  await write(`changes/${second.changeId}/undo`, {});
  expect(await own()).toEqual(['third', 'twin']);
  await write(`changes/${first.changeId}/undo`, {});
  expect(await own()).toEqual(['twin']);
  await stop();
});
