import { beforeEach, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

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

  it('ends each row of what is to do in one action, which is a call, a form or the card of the district', async () => {
    const page = await openHome();
    const deadlines = (await app.app.inject('/api/districts/ohnd/deadlines')).json();
    const actions: Record<string, RegExp> = {
      'Ends within 90 days': /action=add-evidence&renews=/,
      'Ages within 90 days': /action=(add-activity-date|confirm-role)&/,
      'Questions to ask': /^tel:/,
      People: /^\/people\//,
      'Gaps to fix': /\/districts\/ohnd\?select=/,
    };
    for (const [name, href] of Object.entries(actions)) {
      const rows = page.getByRole('region', { name }).getByRole('listitem');
      await rows.first().waitFor();
      for (const row of await rows.all())
        expect(await row.locator('.row-button').getAttribute('href'), name).toMatch(href);
    }
    const aging = page.getByRole('region', { name: 'Ages within 90 days' });
    await aging.getByRole('link', { name: `See all ${deadlines.ages.length} in the record` }).waitFor();
    await aging.locator('.row-button').first().click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
  });

  it('leads from a question to the sheet of that call', async () => {
    const page = await openHome();
    const call = page.getByRole('region', { name: 'Questions to ask' }).locator('li a').first();
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

it('of a grant writer lists the assigned districts, each with its report, letters and funding plan', async () => {
  viewer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd', 'wyd'] });
  const page = await openPage(app.url);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your districts' }).waitFor();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(2);
  await expectNoAxeViolations(page);
  const links = await rows
    .locator('a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
  expect(links).toHaveLength(8);
  for (const link of links) {
    await visit(page, `${app.url}${link}`);
    expect(await page.getByText('does not have permission').count(), link).toBe(0);
  }
});

it('of a trainer asks which districts lack what, and leads to exactly as many', async () => {
  viewer = accountViewer({ ...SAM, role: 'trainer', districts: [] });
  const page = await openPage(app.url);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { level: 1, name: 'Where to train' }).waitFor();
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /\d districts?$/ });
  await expect.poll(() => rows.count()).toBe(6);
  await expectNoAxeViolations(page);
  for (const row of await rows.all()) {
    const { searchParams } = new URL((await row.getByRole('link').getAttribute('href')) ?? '', app.url);
    const found = await app.app.inject(`/api/districts?where=${searchParams.get('where')}`);
    expect(await row.textContent()).toMatch(new RegExp(`\\b${found.json().total} districts?$`));
  }
  await page.getByRole('link', { name: 'No state labor inspection on record' }).click();
  await page
    .getByText(/lack State labor inspection/)
    .first()
    .waitFor();
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
