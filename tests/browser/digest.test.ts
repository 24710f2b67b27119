import { beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../server/access/queries.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { digestOf } from '../../server/digest/queries.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let running: Awaited<ReturnType<typeof startApp>>;
let url = '';
beforeAll(async () => {
  const districts = ['gud', 'ohnd'];
  running = await startApp({ sample: true, viewer: () => accountViewer({ ...SAM, districts }) });
  url = running.url;
  const account = { ...SAM, districts, email: 'sam@example.org', at: '2026-11-24T08:00:00.000Z' };
  await running.tieline.graph.write((run) => run(createAccount, account));
});

const chosen = async () =>
  (await running.tieline.graph.read((run) => run(digestOf, { id: SAM.id })))[0]?.digest;

describe('the digest by email', () => {
  it('is reached from home, and chosen by keys alone', async () => {
    const page = await openPage(`${url}/home`);
    await page.getByRole('link', { name: 'Get it by email' }).click();
    await page.getByRole('heading', { name: 'Digest by email' }).waitFor();
    const off = page.getByRole('radio', { name: 'Off' });
    await expect.poll(() => off.isChecked()).toBe(true);
    await page.getByText(/^This installation cannot send digests yet/).waitFor();
    await expectNoAxeViolations(page);
    const { tabTo, press } = keysOf(page);
    await off.focus();
    await press('ArrowDown');
    await tabTo('Save');
    await press('Enter');
    await page.getByText('You get the digest daily from now on.').waitFor();
    await expect.poll(chosen).toBe('daily');
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: 'Daily' }).isChecked()).toBe(true);
  });

  it('fits a phone', async () => {
    const page = await openPage(`${url}/account`, { width: 360 });
    await page.getByRole('radio', { name: 'Off' }).waitFor({ state: 'attached' });
    await expectNoSidewaysScrolling(page);
  });
});

describe('what is new, on the home page', () => {
  it('is what the API lists, and leads to what it is about', async () => {
    const page = await openPage(`${url}/home?district=gud`);
    const list = page.getByRole('region', { name: /^New since/ });
    await list.waitFor();
    const { items } = await (await page.request.get(`${url}/api/districts/gud/news`)).json();
    expect(items.length).toBeGreaterThan(0);
    const texts = await list.getByRole('listitem').getByRole('link').allTextContents();
    expect(texts).toEqual(items.slice(0, 8).map(({ text }: { text: string }) => text));
    await list.getByRole('link', { name: items[0].text, exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/districts/gud');
  });
});
