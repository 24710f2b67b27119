import { expect, it } from 'vitest';
import { pathOf, plainBrowser } from '../api/answering-browser.ts';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

it('a partner is asked by link from its call, and its answers are accepted by one key and undone in the history', async () => {
  const app = await startApp({ viewer: () => COORDINATOR });
  const page = await openPage(`${app.url}/districts/ohnd/calls`);
  await page.getByRole('link', { name: 'Send the link' }).press('Enter');
  await page.getByRole('heading', { name: 'Asked by link' }).waitFor();
  await page.getByText('No organization was asked by link.').waitFor();
  await expectNoAxeViolations(page);
  const name = await page.getByLabel('Organization').locator('option:checked').textContent();
  await page.getByRole('button', { name: /^(Create a|Send the) link$/ }).press('Enter');
  await page.getByText('The link was created. Send the letter below.').waitFor();
  const letter = await page.getByRole('textbox', { name: 'Letter to send' }).inputValue();
  await expectNoAxeViolations(page);
  const [, path = ''] = /(\/answer\/open\/\S+)/.exec(letter) ?? [];
  const other = await openPage(`${app.url}${path}`);
  await other.getByRole('button', { name: 'Begin' }).press('Enter');
  await other.getByRole('button', { name: 'Save and go on' }).press('Enter');
  await other.getByRole('heading', { name: 'Whom do partners call?' }).waitFor();
  await visit(page, `${app.url}/districts/ohnd/survey`);
  await page.getByText('1 of 1 organization asked by link answered, 100%.').waitFor();
  await page.getByRole('button', { name: `Accept answers of ${name}` }).press('Enter');
  await page.getByText(`The answers of ${name} are in the record.`).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
  await page.getByRole('button', { name: `Revoke the link of ${name}` }).press('Enter');
  await page.getByText(`The link of ${name} is revoked.`).waitFor();
  await page.getByText(/^Revoked · asked/).waitFor();
  expect(await page.getByText(/^Revoked · asked/).textContent()).not.toMatch(/end(s|ed) /);
  await other.reload();
  await other.getByRole('heading', { name: 'These questions are closed' }).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it('the answers of each partner are accepted by one key', async () => {
  const { app, url } = await startApp({ viewer: () => COORDINATOR });
  const path = '/api/districts/ohnd/invitations';
  for (const { id: organizationId } of (await app.inject(path)).json().toAsk.slice(0, 3)) {
    const made = await app.inject({ method: 'POST', url: path, payload: { organizationId } });
    const browser = plainBrowser(app);
    await browser.go('GET', pathOf(made.json().url));
    await browser.send('begin');
    const [, partner = ''] = /step=(with%3A[^"]+)/.exec(await stepAfterContact(browser)) ?? [];
    await browser.send(decodeURIComponent(partner), { level: '2' });
  }
  const page = await openPage(`${url}/districts/ohnd/survey`);
  const left = page.getByRole('button', { name: /^Accept answers/ });
  await expect.poll(() => left.count()).toBe(3);
  await left.first().focus();
  for (const number of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect.poll(() => left.count()).toBe(number);
  }
});

it('whom partners miss is listed with the way to add it, and each sector says how many answered', async () => {
  const { app, url } = await startApp({ viewer: () => COORDINATOR });
  const path = '/api/districts/ohnd/invitations';
  const invited = async (organizationId: string) =>
    (await app.inject({ method: 'POST', url: path, payload: { organizationId } })).json();
  const browser = plainBrowser(app);
  await browser.go('GET', pathOf((await invited('fbi-cleveland')).url));
  await browser.send('begin');
  await browser.send('missing', { text: 'Invented Harbor\r\nInvented Clinic' });
  await invited('hsi-detroit');
  const page = await openPage(`${url}/districts/ohnd/survey`, { width: 360 });
  await page.getByRole('heading', { name: 'By sector' }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Police' })
    .getByText('1 of 2', { exact: true })
    .waitFor();
  await page.getByText('By sector: police 1 of 2.').waitFor();
  const lead = page.getByRole('listitem').filter({ hasText: 'Invented Harbor, named by' });
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const given = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV of who was asked' }).press('Enter');
  expect((await given).suggestedFilename()).toMatch(/^tieline-ohnd-asked-.*\.csv$/);
  await lead.getByRole('link', { name: 'Add this organization' }).press('Enter');
  await page.getByRole('heading', { name: 'Add an organization' }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Invented Harbor');
});

/** The page of the first partner, whose form says which step it is. */
async function stepAfterContact(browser: ReturnType<typeof plainBrowser>): Promise<string> {
  await browser.send('roles', { skip: 'yes' });
  return (await browser.send('contact', { skip: 'yes' })).text;
}
