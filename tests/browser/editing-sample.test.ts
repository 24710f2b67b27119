import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

const DISTRICTS = ['ohnd', 'nysd', 'txsd', 'akd', 'gand'];
let viewer = accountViewer({ ...SAM, districts: DISTRICTS });
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});
afterAll(() => app.stop());

it('leads from every gap, question and thing to secure to a form that opens filled in', async () => {
  const forms = new Map<string, string>();
  const page = await openPage(`${app.url}/districts/${DISTRICTS[0]}?tab=lists`);
  for (const district of DISTRICTS) {
    await visit(page, `${app.url}/districts/${district}?tab=lists`);
    const entries = page.locator('.entry', { has: page.locator('.entry__action') });
    const without = entries.filter({ hasNot: page.getByRole('link', { name: /^Enter it/ }) });
    const titles = await without.locator('.entry__title .link-button').allTextContents();
    expect(titles).toEqual([]);
    for (const link of await entries.getByRole('link', { name: /^Enter it/ }).all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const query = new URL(href, app.url).searchParams;
      forms.set(`${query.get('action')} ${query.get('kind') ?? ''} ${query.has('renews')}`, href);
    }
  }
  const actions = [...forms.keys()].map((form) => form.split(' ')[0]);
  expect(actions).toEqual(
    expect.arrayContaining(['add-evidence', 'add-activity-date', 'confirm-role', 'fill-role', 'report-tie']),
  );
  for (const href of forms.values()) {
    await visit(page, `${app.url}${href}`);
    await page.getByRole('button', { name: 'Save' }).waitFor();
    const values = await page
      .locator('form')
      .locator('select, input:not([type=radio], [type=checkbox])')
      .evaluateAll(
        (fields) => fields.map((field) => (field as HTMLInputElement).value), // both kinds have a value
      );
    expect(values.filter(Boolean), href).not.toEqual([]);
  }
});

it('passes axe on the district page with its ways to edit', async () => {
  const page = await openPage(`${app.url}/districts/ohnd?tab=lists`);
  await expectNoAxeViolations(page);
  await visit(page, `${app.url}/districts/ohnd`);
  await expectNoAxeViolations(page);
});

it('shows a liaison the forms of a liaison alone', async () => {
  const organizations = ['fbi-cleveland'];
  viewer = accountViewer({ ...SAM, districts: DISTRICTS, role: 'contributor', organizations });
  const page = await openPage(`${app.url}/districts/ohnd/edit`);
  await expect
    .poll(() => page.locator('.verbs a').allTextContents())
    .toEqual(['We met or talked: met again', 'A partner told me: a role is filled', 'how two work together']);
  await visit(page, `${app.url}/districts/ohnd/edit?action=confirm-role&role=fbi`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
});
