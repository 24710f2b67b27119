import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import * as entries from '../api/editing-entries.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, SAM } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

const NEIGHBOR = accountViewer({ ...SAM, id: 'nell-neighbor', name: 'Nell Neighbor', districts: ['ohsd'] });
let viewer: Viewer = COORDINATOR;
let app: RunningApp;

const enter = async (as: Viewer, districtId: string, rows: ReturnType<typeof entries.person>[]) => {
  viewer = as;
  const { revision } = (await app.app.inject(`/api/districts/${districtId}/facts`)).json();
  const answer = await app.app.inject({
    method: 'POST',
    url: `/api/districts/${districtId}/changes`,
    headers: { 'if-match': `"${revision}"` },
    payload: { action: 'add person', entries: rows },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  viewer = COORDINATOR;
};

/** A coordinator of ohnd, with people, who names an organization of ohsd in which a neighbor entered someone. */
beforeAll(async () => {
  app = await startApp({ viewer: () => viewer });
  await enter(NEIGHBOR, 'ohsd', [
    entries.organization('southern'),
    entries.fill('southern-fills', 'southern', 'shelter', { districtId: 'ohsd' }),
  ]);
  await enter(COORDINATOR, 'ohnd', [
    entries.organization('northern'),
    entries.fill('northern-fills', 'northern', 'shelter'),
    ...[entries.person('ned', 'Invented Ned'), entries.employment('ned', 'northern')],
    entries.holder('ned', 'northern'),
    ...[entries.evidence('paper'), entries.party('paper', 'northern'), entries.party('paper', 'southern')],
  ]);
  await enter(NEIGHBOR, 'ohsd', [
    entries.person('sue', 'Invented Sue'),
    entries.employment('sue', 'southern'),
  ]);
});

describe('a person whom a neighbor entered', () => {
  it('is not shown to the coordinator, whose own people are', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/edit?list=people`);
    const people = page.getByRole('table', { name: 'People' });
    expect(await people.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^Invented Ned/),
    ]);
    expect(await page.locator('main').textContent()).not.toMatch(/Invented Sue|name not shown/);
  });

  it.each([
    ['action=correct-role&id=northern-fills', ['Role mailbox']],
    ['action=confirm-role&role=shelter', ['Contact', 'Deputy']],
    ['action=correct-evidence&evidence=paper', ['Signed by']],
  ])('leaves the coordinator every field of a form: %s', async (query, labels) => {
    const page = await openPage(`${app.url}/districts/ohnd/edit?${query}`);
    for (const label of labels) await page.getByLabel(label).first().waitFor({ state: 'attached' });
    expect(labels.length).toBeGreaterThan(0);
  });
});
