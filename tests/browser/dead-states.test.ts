import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { COORDINATOR, READER, SAM } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let viewer: Viewer = COORDINATOR;
let url = '';
let fresh = '';
beforeAll(async () => {
  url = (await startApp({ viewer: () => viewer })).url;
  fresh = (await startApp()).url;
});

describe('no page leaves its reader without a way on', () => {
  it.each(['edit', 'calls', 'import', 'share', 'survey'])(
    'before there is an administrator, /%s says what to do',
    async (path) => {
      const page = await openPage(`${fresh}/districts/ohnd/${path}`);
      await page.getByText(/^No one can edit until Tieline has an administrator/).waitFor();
      await page.getByRole('link', { name: 'Back to the district' }).waitFor();
      await expectNoAxeViolations(page);
    },
  );

  it.each(['', '/calls', '/history'])('an unknown district leads to all districts: %s', async (path) => {
    viewer =
      path === '/calls'
        ? { ...COORDINATOR, grants: COORDINATOR.grants.map((one) => ({ ...one, districts: 'all' })) }
        : READER;
    const page = await openPage(`${url}/districts/zzzz${path}`);
    await page.getByRole('alert').getByRole('link', { name: 'See all districts' }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('an answer that was refused can be asked for again, on a phone too, and nothing is wider than it', async () => {
    const page = await openPage(`${fresh}/districts/gu/similar`, { width: 360 });
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('who may not edit a district is told who can', async () => {
    viewer = READER;
    const page = await openPage(`${url}/districts/ohnd/edit`);
    await page.getByRole('heading', { name: 'You cannot edit this district' }).waitFor();
    await page.getByRole('link', { name: 'Back to the district' }).waitFor();
  });

  it('who may not read a district either is led to all of them', async () => {
    viewer = accountViewer({ ...SAM, role: 'viewer', districts: [] });
    for (const path of ['edit', 'calls', 'import', 'share', 'survey']) {
      const page = await openPage(`${url}/districts/ohnd/${path}`);
      await page.getByRole('heading', { name: 'You cannot edit this district' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'See all districts' }).waitFor();
    }
  });

  it.each(['/districts/%E0%A4%A', '/organizations/%'])(
    'an address that cannot be read says so, and leads to all districts: %s',
    async (path) => {
      const page = await openPage(`${fresh}${path}`);
      await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
      await page.getByText('This address cannot be read', { exact: false }).waitFor();
      await page.getByRole('link', { name: 'Go to the map of the 94 districts' }).waitFor();
      await expectNoAxeViolations(page);
    },
  );

  it('a list in which nothing is found says what to change', async () => {
    viewer = COORDINATOR;
    const page = await openPage(`${url}/districts/ohnd/edit`);
    await page.getByLabel('Find in roles').fill('nothing of this name');
    await page.getByText('No roles found. Try fewer letters, or choose All.').waitFor();
    await expectNoAxeViolations(page);
  });

  it('districts with a lead for a role are shown alone, and counted in the headline', async () => {
    const page = await openPage(`${fresh}/`);
    await page.getByLabel('Districts that').selectOption('lead');
    await page.getByLabel('Role or tie').selectOption('tribal');
    const shown = page.getByRole('status').filter({ hasText: 'districts shown' });
    await expect.poll(() => shown.textContent()).toMatch(/^[1-8]?\d of 94 districts shown$/);
  });
});
