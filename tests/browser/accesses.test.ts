import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../start-app.ts';
import { makeAdministrator, openSignedIn } from './administrator.ts';
import { startApp, visit } from './open-page.ts';

let app: RunningApp;
let cookie = '';
beforeAll(async () => {
  app = await startApp({ sample: true });
  cookie = await makeAdministrator(app);
});

const accesses = async (districtId: string): Promise<{ what: string; personIds: string[] }[]> => {
  const url = `/api/districts/${districtId}/accesses`;
  return (await app.app.inject({ url, headers: { cookie: `tieline=${cookie}` } })).json().items;
};

describe('who read names', () => {
  it('has one entry for a coordinator who looks at several pages of a district, twice', async () => {
    const page = await openSignedIn(app, cookie, '/districts/ohnd/calls');
    for (const round of ['once', 'twice'])
      for (const path of ['/edit', '/history'])
        await visit(page, `${app.url}/districts/ohnd${path}?${round}`);
    await app.app.accesses.settled();
    const [entry, ...others] = await accesses('ohnd');
    expect(others).toEqual([]);
    expect(entry?.what).toContain('to edit');
    expect(entry?.personIds.length).toBeGreaterThan(5);
  });

  it('has one entry more for another district, and none for pages without names', async () => {
    const page = await openSignedIn(app, cookie, '/districts/ohsd/edit');
    await visit(page, `${app.url}/model`);
    await visit(page, `${app.url}/`);
    await app.app.accesses.settled();
    expect(await accesses('ohsd')).toHaveLength(1);
    expect(await accesses('nysd')).toEqual([]);
  });
});
