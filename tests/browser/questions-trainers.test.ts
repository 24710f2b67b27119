import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../core/days.ts';
import { formatDay } from '../../core/words/format.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { TEST_DAY } from '../start-app.ts';
import { coverOnly } from './covered-counties.ts';
import { SAM } from './editing-people.ts';
import { openMore } from './more-pages.ts';
import { openPage, startApp } from './open-page.ts';

const trainer = accountViewer({ ...SAM, role: 'trainer' });
const administrator = accountViewer({ ...SAM, role: 'administrator' });
let viewer = trainer;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});

/** What the API answers to the same trainer. */
const answer = async (path: string) => (await app.app.inject(`/api/${path}`)).json();
const open = async (path = '/'): Promise<Page> => {
  const page = await openPage(`${app.url}${path}`);
  await page.getByRole('table').first().waitFor();
  return page;
};
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'districts shown' });
const condition = (page: Page, number: number) =>
  page.getByRole('group', { name: `Condition ${number}`, exact: true });
/** The districts whose states of roles, or of ties, are such. */
async function districtsWhere(
  kind: 'roles' | 'ties',
  fits: (states: Record<string, string>) => boolean,
): Promise<string[]> {
  const { items } = await answer(`matrix/${kind}?pageSize=94`);
  return items
    .filter((row: Record<'roles' | 'ties', Record<string, string>>) => fits(row[kind]))
    .map(({ districtId }: { districtId: string }) => districtId);
}
const isLacking = (role: string | undefined) => ['unknown', 'unfilled', 'vacant'].includes(role ?? '');

/** The page and the API both answer with these districts; all of the nation, or none, would be no answer. */
async function answersWith(page: Page, where: string, districtIds: readonly string[]): Promise<void> {
  expect(districtIds.length).toBeGreaterThan(0);
  expect(districtIds.length).toBeLessThan(94);
  await expect.poll(() => shown(page).textContent()).toBe(`${districtIds.length} of 94 districts shown`);
  const { items } = await answer(`districts?where=${where}&pageSize=94`);
  expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(districtIds.toSorted());
  const rows = page.getByRole('table').first().getByRole('rowheader').getByRole('link');
  const links = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBe(Math.min(17, districtIds.length));
  for (const link of links) expect(districtIds).toContain(/districts\/(\w+)/.exec(link)?.[1]);
}

/** Each is answered in at most three steps from the first page or from a district's page; a step is a click or a choice. */
describe('trainers ask', () => {
  it('Which districts have no victim-service partner tied to police?', async () => {
    const tie = 'lead-police--victim-services';
    const page = await open();
    await condition(page, 1).getByLabel('Role or tie').selectOption(tie);
    await answersWith(page, `lacks:${tie}`, await districtsWhere('ties', (ties) => ties[tie] !== 'met'));
  });

  it('Which districts lack labor inspectors altogether?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Role or tie').selectOption('state-labor');
    const lacking = await districtsWhere('roles', (roles) => isLacking(roles['state-labor']));
    await answersWith(page, 'lacks:state-labor', lacking);
  });

  it('Which have the partner but no tie?', async () => {
    const [role, tie] = ['state-labor', 'usao-coordinator--state-labor'];
    const page = await open();
    await condition(page, 1).getByLabel('Districts that').selectOption('has');
    await condition(page, 1).getByLabel('Role or tie').selectOption(role);
    await condition(page, 2).getByLabel('Role or tie').selectOption(tie);
    const having = await districtsWhere('roles', (roles) => !isLacking(roles[role]));
    const untied = await districtsWhere('ties', (ties) => ties[tie] !== 'met');
    await answersWith(
      page,
      `has:${role},lacks:${tie}`,
      having.filter((id) => untied.includes(id)),
    );
  });

  it('Where has nobody cross-trained in two years?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Districts that').selectOption('untrained');
    const { items } = await answer('districts?where=untrained:any&pageSize=94');
    const untrained: string[] = items.map(({ id }: { id: string }) => id);
    await answersWith(page, 'untrained:any', untrained);
    for (const id of ['ohnd', ...untrained.slice(0, 5)]) {
      const { trainings } = await answer(`districts/${id}/trainings`);
      const lately = trainings.filter(
        ({ heldOn, people }: { heldOn: string; people: number | null }) =>
          heldOn >= addMonths(TEST_DAY, -24) && people !== 0,
      );
      expect(lately.length > 0, id).toBe(id === 'ohnd');
    }
  });

  it('Which districts look alike, so one course fits?', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Fingerprints' }).click();
    await page.getByRole('button', { name: 'Likeness' }).click();
    await page.getByRole('heading', { name: /^Similar districts side by side/ }).waitFor();
    await expect.poll(() => page.locator('.fingerprint-cell').count()).toBe(94);
    await page.goto(`${app.url}/districts/ohnd`);
    await openMore(page, 'Similar districts');
    const alike = page.getByRole('table', { name: /^Similar districts/ });
    const { similar } = await answer('districts/ohnd/similar');
    await expect.poll(() => alike.getByRole('rowheader').count()).toBe(similar.length);
    const texts = await alike.getByRole('row').allTextContents();
    for (const [at, { abbreviation, why }] of similar.entries()) {
      expect(texts[at + 1]).toContain(abbreviation);
      expect(texts[at + 1]).toContain(why);
    }
    await alike.getByRole('checkbox').first().check();
    const beside = page.getByRole('table', { name: /^Side by side/ });
    await expect.poll(() => beside.getByRole('columnheader').count()).toBe(6);
  });

  it('Which industries here have inspectors that never met the task force?', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await openMore(page, 'Industries');
    await page
      .getByText(/major here/)
      .first()
      .waitFor();
    const { inspectors } = await answer('districts/ohnd/industries');
    const table = page.getByRole('table', { name: 'Inspectors and their links' });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(inspectors.length);
    const texts = await table.getByRole('row').allTextContents();
    for (const [at, { name, sides }] of inspectors.entries()) {
      expect(texts[at + 1]).toMatch(new RegExp(`^${name}`));
      for (const { known } of sides) expect(texts[at + 1]).toContain(known);
    }
    const never = inspectors.filter(({ link }: { link: string }) => link !== 'linked');
    expect(never.map(({ role }: { role: string }) => role)).toEqual(['licensing']);
    const { roles } = await answer('districts/ohnd/assessment');
    expect(roles.find(({ role }: { role: string }) => role === 'licensing').organizations).toEqual([]);
    expect(texts.at(-1)).toContain('none on record: ask who it is');
  });

  it('Which counties are out of reach of any provider?', async () => {
    viewer = administrator;
    await coverOnly(app, 'hid', '15003');
    viewer = trainer;
    const page = await openPage(`${app.url}/districts/hid`);
    await openMore(page, 'Reach of counties');
    await page.getByLabel('Who reaches the county?').selectOption('any-provider');
    await page.getByText(/^Any service provider: 1 of 5 counties, with 70% of people/).waitFor();
    const rows = page.getByRole('table', { name: 'Counties, those that no one reaches first' });
    const out = rows.getByRole('row', { name: /no one|not asked/ });
    expect(await out.allTextContents()).toEqual([
      expect.stringMatching(/^Hawaii.*Honolulu County, 199 miles/),
      expect.stringMatching(/^Kalawao/),
      expect.stringMatching(/^Kauai/),
      expect.stringMatching(/^Maui/),
    ]);
    const { counties } = await answer('districts/hid/county-reach?role=any-provider');
    const unreached = counties.filter(({ offices }: { offices: unknown[] }) => offices.length === 0);
    expect(unreached.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['Hawaii', 'Kalawao', 'Kauai', 'Maui'],
    ]);
  });

  it('Is this gap real or just not filled in?', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await page
      .getByRole('region', { name: /^Gaps to fix/ })
      .getByText('reported missing, or ended')
      .waitFor();
    await page
      .getByRole('button', { name: /^Survivor consultants/ })
      .first()
      .click();
    const { statements } = await answer('districts/ohnd/network');
    const { at } = statements.find(({ role }: { role: string }) => role === 'survivor-leaders');
    const real = `Reported on ${formatDay(at)}: no one fills this role.`;
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await panel.getByText(real).first().waitFor();
    const { gaps, questions } = await answer('districts/ohnd/assessment');
    const itemsOf = (known: RegExp | string) =>
      gaps
        .filter((gap: { known: string }) => gap.known.match(known))
        .flatMap((gap: { items: [] }) => gap.items);
    expect(itemsOf(real)).toEqual(['survivor-leaders']);
    const asked = questions.map(({ id }: { id: string }) => id); // what no one filled in is no gap
    expect(asked).toContain('dol-oig');
    expect(itemsOf(/./)).not.toContain('dol-oig');
  });

  it('Which gaps are common to the whole circuit or state?', async () => {
    const page = await open();
    await page.getByLabel('Circuit, state or list').selectOption('circuit=6');
    const common = page.getByRole('table', { name: 'Required roles, rarest first' });
    const sixth = (await answer('districts?circuit=6&pageSize=94')).items as {
      id: string;
      roles: Record<string, string>;
    }[];
    expect(sixth).toHaveLength(9);
    const { roles } = await answer('model');
    for (const { id, name, weight } of roles as { id: string; name: string; weight: number }[]) {
      if (weight < 3) continue;
      const here = sixth.filter((district) => !isLacking(district.roles[id])).length;
      const row = common.getByRole('row').filter({ hasText: name });
      await row.getByText(`${here} of 9`).waitFor();
      if (here < 9)
        await row.getByRole('button', { name: new RegExp(`^${9 - here} districts?\\b`) }).waitFor();
    }
  });
});
