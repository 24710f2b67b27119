import { beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../server/access/queries.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const districts = ['ohnd', 'gud'];
  const running = await startApp({ sample: true, viewer: () => accountViewer({ ...SAM, districts }) });
  url = running.url;
  const account = { ...SAM, districts, email: 'sam@example.org', at: '2026-11-24T08:00:00.000Z' };
  await running.tieline.graph.write((run) => run(createAccount, account));
});

describe('the calendar of a district', () => {
  it('Which MOUs end in the next 90 days, and who signs?', async () => {
    const page = await openPage(`${url}/home`);
    await page.getByRole('link', { name: 'See the calendar' }).click();
    const memorandum = page.getByRole('listitem').filter({ hasText: 'Memorandum of understanding ends' });
    await memorandum.first().waitFor();
    expect(await memorandum.first().textContent()).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4} /);
    await memorandum
      .first()
      .getByRole('link', { name: /^See who signs/ })
      .click();
    const row = page.getByRole('complementary', { name: 'Row' });
    await row.getByLabel('Signed by').first().waitFor({ state: 'attached' });
    await row.getByRole('link', { name: 'Renew' }).waitFor();
  });

  it('is by month, and fits a phone and paper', async () => {
    const page = await openPage(`${url}/districts/ohnd/calendar`, { width: 360 });
    const months = page.getByRole('region', { name: /^[A-Z][a-z]+ 202\d/ });
    await months.first().waitFor();
    expect(await months.first().getByRole('listitem').count()).toBeGreaterThan(0);
    await expectNoSidewaysScrolling(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Create addresses' }).isVisible()).toBe(false);
    expect(await months.first().isVisible()).toBe(true);
  });

  it('says where nothing ends what to do', async () => {
    const page = await openPage(`${url}/districts/gud/calendar?asOf=2040-01-01`);
    await page.getByText(/^Nothing on record ends, ages or needs an answer until/).waitFor();
    await page.getByRole('link', { name: 'See the evidence' }).waitFor();
  });

  it('is given to a calendar program by an address that keys alone make, renew and revoke', async () => {
    const page = await openPage(`${url}/districts/gud/calendar`);
    const { tabTo, press, focused } = keysOf(page);
    await page.getByRole('button', { name: 'Create addresses' }).waitFor();
    await tabTo('Create addresses', 300);
    await press('Enter');
    const address = page.getByLabel('Your calendar address');
    await expect.poll(() => address.inputValue()).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
    await expectNoAxeViolations(page);
    const made = await address.inputValue();
    expect((await page.request.get(made)).status()).toBe(200);
    await tabTo('Revoke the addresses');
    await press('Enter');
    await page.getByText('The addresses are revoked.').waitFor();
    await expect.poll(focused).toBe('Create addresses');
    expect((await page.request.get(made)).status()).toBe(404);
  });
});
