import { beforeEach, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let viewer: Viewer;
let app: Awaited<ReturnType<typeof startApp>>;
const coordinatorOf = (...districts: string[]): Viewer => accountViewer({ ...SAM, districts });
beforeEach(async () => {
  viewer = coordinatorOf('ohnd');
  app = await startApp({ sample: true, viewer: () => viewer });
  return () => app.stop();
});
const openHome = (width = 1440) => openPage(`${app.url}/home`, { width });

describe('the home of a coordinator', () => {
  it('says what to do first, and lists deadlines, calls, people, gaps and changes, at every width', async () => {
    for (const width of [1440, 768, 360]) {
      const page = await openHome(width);
      await page.getByRole('heading', { name: /^First: / }).waitFor();
      for (const name of ['Ends within 90 days', 'Ages within 90 days', 'Questions to ask', 'People'])
        expect(await page.getByRole('region', { name }).count(), name).toBe(1);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScrolling(page);
    }
  });

  it('leads from a question to the sheet of that call', async () => {
    const page = await openHome();
    const call = page.getByRole('region', { name: 'Questions to ask' }).getByRole('link').nth(1);
    await call.click();
    await page.locator('#sheet-heading').waitFor();
    expect(new URL(page.url()).searchParams.get('call')).not.toBeNull();
  });

  it('names the neighbors that the same offices serve, each with those offices and a way to compare', async () => {
    const page = await openHome();
    const box = page.getByRole('region', { name: 'Neighbors with the same offices' });
    const { offices } = (await app.app.inject('/api/between?districts=ohnd,ohsd')).json();
    const row = box.getByRole('listitem').filter({ hasText: 'Southern District of Ohio' });
    await row.waitFor();
    expect(await row.getByRole('link').allTextContents()).toEqual([
      'Southern District of Ohio',
      ...offices.map(({ name }: { name: string }) => name),
    ]);
    await row.getByRole('link', { name: 'Southern District of Ohio' }).click();
    await page.getByRole('heading', { level: 1, name: 'N.D. Ohio and S.D. Ohio' }).waitFor();
  });

  it('of several districts lets choose one', async () => {
    viewer = coordinatorOf('ohnd', 'wyd');
    const page = await openHome();
    await page.getByLabel('District').selectOption({ label: 'District of Wyoming' });
    await page.getByRole('heading', { level: 1, name: 'District of Wyoming' }).waitFor();
  });
});

it('offers a new administrator three steps, the last of which leads to the import of a file', async () => {
  viewer = accountViewer({ ...SAM, role: 'administrator', districts: [] });
  const page = await openHome();
  await page.getByRole('heading', { name: 'Three first steps' }).waitFor();
  await page.getByRole('link', { name: 'Accounts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { name: 'Three first steps' }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Invite a coordinator' }).click();
  await expect.poll(() => page.getByRole('radio', { name: /^Coordinator/ }).isChecked()).toBe(true);
  await page.getByRole('heading', { name: /Invite/ }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Choose a district' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  await page.goto(`${app.url}/districts/ohnd`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('link', { name: 'a list from a file' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import a list of partners' }).waitFor();
});
