import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { employment, person } from '../api/editing-entries.ts';
import { acquaintance, entryOf } from '../facts.ts';
import { COORDINATOR, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
let viewer: Viewer = COORDINATOR;
const NATION = accountViewer({ ...SAM, role: 'administrator' });
const TRAINER = accountViewer({ ...SAM, name: 'Tess Trainer', role: 'trainer', districts: [] });
beforeAll(async () => {
  app = await startApp({ viewer: () => viewer });
});
afterAll(() => app.stop());
beforeEach(() => {
  viewer = NATION;
});

const at = (districtId: string, path = '') => `${app.url}/districts/${districtId}${path}`;
const rowsOf = async (districtId: string, kind: string) =>
  (await app.app.inject(`/api/districts/${districtId}/facts`))
    .json()
    .facts.filter(({ fact }: { fact: string }) => fact === kind)
    .map(({ value }: { value: Record<string, unknown> }) => value);
/** A change of ohnd, by whoever is signed in. */
const enter = async (action: string, entries: object[]) => {
  const { revision } = (await app.app.inject('/api/districts/ohnd/facts')).json();
  const headers = { 'if-match': `"${revision}"` };
  const url = '/api/districts/ohnd/changes';
  const answer = await app.app.inject({ method: 'POST', url, headers, payload: { action, entries } });
  expect(answer.statusCode, answer.body).toBe(200);
};

describe('whether tribal land lies in a district', () => {
  it('is asked with a way to the form that answers it, and answered there', async () => {
    const page = await openPage(at('vawd', '?tab=lists'));
    await page.getByRole('link', { name: /^Enter it.*Tribal land$/ }).click();
    await page
      .getByRole('heading', { name: /^Does the district include land of a federally recognized tribe/ })
      .waitFor();
    await page.getByText('Yes: a tribal partner is expected').click();
    await page.getByLabel('Which land').fill('An invented reservation');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    expect(await rowsOf('vawd', 'tribalLand')).toMatchObject([
      { tribalLand: true, basis: 'An invented reservation', sourceKind: 'entered' },
    ]);
  });

  it('is answered by one key among the open questions', async () => {
    const page = await openPage(at('tned', '/calls'));
    const row = page.locator('[data-question="tribal-land"]');
    const done = page.getByRole('button', { name: /^Done/ });
    while (!(await row.isVisible())) {
      const call = await page.locator('#sheet-heading:focus').textContent();
      await done.click();
      await expect.poll(() => page.locator('#sheet-heading:focus').textContent()).not.toBe(call);
    }
    await row.getByRole('radio').first().focus();
    await page.keyboard.press('0');
    await page.getByRole('status').getByText('Tribal land: saved.').waitFor();
    expect(await rowsOf('tned', 'tribalLand')).toMatchObject([{ tribalLand: false }]);
  });
});

describe('practices', () => {
  it('stand for a trainer beside trainings, with those forms alone that a trainer may use', async () => {
    viewer = TRAINER;
    const days = { since: '2026-03-09', until: null };
    const training = {
      ...{ kind: 'training', name: 'Invented training', districtIds: ['ohnd'], program: null },
      ...{ taskForceId: null, everyDays: null, ...days },
    };
    const partners = ['fbi-cleveland', 'labor-oh'].map((organizationId) => ({
      ...{ fact: 'parties', id: `t:${organizationId}` },
      value: {
        evidenceId: 't',
        organizationId,
        role: null,
        core: false,
        host: false,
        since: null,
        until: null,
      },
    }));
    await enter('add evidence', [{ fact: 'evidence', id: 't', value: training }, ...partners]);
    const page = await openPage(at('ohnd', '/edit'));
    await page.getByRole('button', { name: 'Invented training' }).click();
    const row = page.getByRole('complementary', { name: 'Row' });
    await row.getByRole('button', { name: 'Save' }).waitFor();
    await expect.poll(() => row.locator('.inline-list a').allTextContents()).toEqual(['Met again', 'Renew']);
  });

  it('are entered by a trainer where they started, adopted elsewhere, and shown in both districts', async () => {
    viewer = TRAINER;
    const page = await openPage(at('ohnd', '/edit'));
    await expect.poll(() => page.getByRole('link', { name: 'who knows whom' }).count()).toBe(0);
    const keys = keysOf(page);
    await keys.tabTo('We signed, renewed, ended: a new practice');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Add a practice that started here' }).waitFor();
    await keys.tabTo('Name of the practice');
    await keys.type('Invented roundtable');
    await keys.tabTo('What it is');
    await keys.type('Inspectors and providers meet each week');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();

    await visit(page, at('ohsd', '/edit?action=adopt-practice'));
    await page
      .getByLabel('Practice', { exact: true })
      .selectOption({ label: 'Invented roundtable (Northern District of Ohio)' });
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();

    await visit(page, at('ohsd', '?tab=evidence'));
    const practices = page.getByRole('region', { name: 'Practices' });
    await expect
      .poll(() => practices.textContent())
      .toMatch(
        /Invented roundtable: Inspectors and providers meet each week\. In use here since November 24, 2026\. Started in the Northern District of Ohio\.\s*$/,
      );
    await expectNoAxeViolations(page);

    await visit(page, at('ohsd', '/edit?list=practices'));
    await page.getByRole('button', { name: 'Invented roundtable' }).click();
    await page.getByLabel('Last day').fill('2026-11-24');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved\./).waitFor();
    expect(await rowsOf('ohsd', 'adoptions')).toMatchObject([{ until: '2026-11-25' }]);
  });
});

describe('who knows whom', () => {
  it('is listed with what is on record, to be corrected or withdrawn', async () => {
    viewer = COORDINATOR;
    const entries = [
      ...[person('ann', 'Ann Invented'), person('ben', 'Ben Invented')],
      ...[employment('ann', 'fbi-cleveland'), employment('ben', 'usao-ohnd')],
      entryOf('acquaintances', acquaintance('ann', 'ben')),
    ];
    await enter('add person', entries);

    const page = await openPage(at('ohnd', '/edit?list=people'));
    await page.getByLabel('Find in people').fill('Ann Invented');
    await page.getByRole('button', { name: 'Ann Invented' }).click();
    await page.getByRole('link', { name: 'Correct or remove: knows Ben Invented' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: /^Correct or remove/ }).click();
    await page.getByText(/^Remove it/).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    expect(await rowsOf('ohnd', 'acquaintances')).toEqual([]);
  });
});
