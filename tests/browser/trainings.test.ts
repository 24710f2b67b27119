import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import type { RunningApp } from '../start-app.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openMore } from './more-pages.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let app: RunningApp;
beforeAll(async () => {
  const administrator = accountViewer({ ...SAM, role: 'administrator' });
  app = await startApp({ sample: true, viewer: () => administrator });
});
afterAll(() => app.stop());

/** The trainings, from the page of the district: the first step. */
async function openTrainings(): Promise<Page> {
  const page = await openPage(`${app.url}/districts/ohnd`);
  await openMore(page, 'Trainings');
  await page.getByRole('heading', { level: 1, name: /^Trainings in N\.D\. Ohio/ }).waitFor();
  return page;
}
const read = async (path: string) => (await app.app.inject(`/api/districts/ohnd/${path}`)).json();

/** Each in at most three steps from the district's page; a step is a click or a choice. */
describe('trainers ask', () => {
  it('Which roles were never trained?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Last trained' }).click();
    const roles = page.getByRole('table', { name: /^Roles, and when/ });
    await roles.waitFor();
    const { roles: known } = await read('trainings');
    const never = known.filter(
      ({ lastTrained, organizations }: { lastTrained: string | null; organizations: unknown[] }) =>
        lastTrained === null && organizations.length > 0,
    );
    expect(never.length).toBeGreaterThan(0);
    await expect
      .poll(() => roles.getByRole('cell', { name: 'never', exact: true }).count())
      .toBe(never.length);
    await expectNoAxeViolations(page);
  });

  it('Where did staff turn over since our last session?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Last trained' }).click();
    const organizations = page.getByRole('table', { name: /^Organizations, those never trained first/ });
    await organizations.getByRole('columnheader', { name: 'Came since' }).waitFor();
    await organizations.getByRole('columnheader', { name: 'Left since' }).waitFor();
  });

  it('Did ties grow after our training (before/after)?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Before and after' }).click();
    await page.getByText(/^Of \d+ ties? expected between those in the room/).waitFor();
    await page.getByText(/^This proves no effect\./).waitFor();
    await page.getByRole('table', { name: /^Ties between those in the room/ }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('Who could host, and who is the best-connected local trainer?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Plan one' }).click();
    const { hosts, trainers } = await read('training-plan');
    await page.getByRole('region', { name: 'Who could host' }).getByText(hosts[0].name).waitFor();
    const best = page.getByRole('region', { name: 'Best-connected local trainers' });
    await expect.poll(() => best.getByRole('listitem').first().textContent()).toContain(trainers[0].name);
  });

  it('Which ACTeam district could mentor a weak neighbour?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Plan one' }).click();
    const { mentors } = await read('training-plan');
    const shown = page.getByRole('region', { name: 'Which district could mentor' }).getByRole('link');
    await expect
      .poll(() => shown.allTextContents())
      .toEqual(mentors.map(({ name }: { name: string }) => name));
  });

  it('Whom to invite, by role, for a balanced room?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Plan one' }).click();
    const { invitations } = await read('training-plan');
    const invited = page.getByRole('table', { name: 'Whom to invite, by role' });
    await expect.poll(() => invited.getByRole('rowheader').count()).toBe(invitations.length);
    await expectNoAxeViolations(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download the invitation list as CSV/ }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(invitations.length + 1);
    expect(text).toContain('role,organization,contact,title,mailbox,phone,last_trained');
  });
});

it.each(['log', 'trained', 'after', 'plan'])('the view %s fits a phone', async (view) => {
  const page = await openPage(`${app.url}/districts/ohnd/trainings?view=${view}`, { width: 360 });
  await page.getByRole('table').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it('a topic is added by the keyboard alone, and offered for the next training', async () => {
  const page = await openPage(`${app.url}/districts/ohnd/trainings`);
  await page.getByRole('region', { name: /^Topics/ }).waitFor();
  const keys = keysOf(page);
  await keys.tabTo('Add a topic');
  await keys.press('Enter');
  await page.getByLabel('Name of the topic').focus();
  await keys.type('Farm work');
  await keys.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Farm work' }).waitFor();
  await page.getByRole('link', { name: 'Add a training' }).click();
  await page.getByLabel('Topic', { exact: true }).selectOption({ label: 'Farm work' });
  await page.getByLabel('Partner 1', { exact: true }).selectOption('fbi-cleveland');
  await page.getByLabel('People of partner 1 who attended').fill('3');
  await expectNoAxeViolations(page);
});
