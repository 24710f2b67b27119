import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds } from '../../core/days.ts';
import type { FactRow } from '../../core/facts/index.ts';
import { sentence } from '../../core/words/phrases.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { employment, entryOf, holder, person } from '../facts.ts';
import { type RunningApp, TEST_DAY } from '../start-app.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openMore } from './more-pages.ts';
import { expectNoAxeViolations, openPage, scrollingBoxes, startApp } from './open-page.ts';

const trainer = accountViewer({ ...SAM, role: 'trainer' });
let viewer = trainer;
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
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

/** Someone begins at an organization that was trained before. */
async function enterNewcomer(organizationId: string, role: string): Promise<void> {
  viewer = accountViewer({ ...SAM, role: 'administrator' });
  const entries = [
    entryOf('people', person('quentin', 'Quentin Newcomer (sample)')),
    entryOf('employment', employment('quentin-job', 'quentin', organizationId, { since: '2026-11-20' })),
    entryOf('holders', {
      ...holder('quentin', organizationId, 'ohnd', role),
      id: 'quentin-holds',
      since: '2026-11-20',
    }),
  ];
  const { revision } = await read('facts');
  const answer = await app.app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes', headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'add person', entries },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  viewer = trainer;
}

it('keeps each day of the log on one line, level with its row', async () => {
  const page = await openTrainings();
  const row = page
    .getByRole('table', { name: /^Trainings, newest/ })
    .getByRole('row')
    .nth(1);
  const boxes = await row.locator('th, td').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return [...range.getClientRects()].map(({ top }) => Math.round(top));
    }),
  );
  expect(new Set(boxes.map(([first]) => first)).size).toBe(1);
  expect(new Set(boxes[1]).size).toBe(1);
});

it('shows trainings and invitations as cards on a phone, so that nothing scrolls sideways', async () => {
  const page = await openTrainings();
  await page.setViewportSize({ width: 360, height: 900 });
  for (const [view, label] of [
    ['Log', 'Trainings on record'],
    ['Plan one', 'Whom to invite'],
  ] as const) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await page.getByRole('region', { name: label }).first().getByRole('table').waitFor();
    await expect.poll(() => scrollingBoxes(page)).toEqual([]);
  }
});

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
      .poll(() => roles.getByRole('cell', { name: 'none on record', exact: true }).count())
      .toBe(never.length);
    const parties: FactRow<'parties'>[] = (await read('facts?fact=parties&pageSize=500')).facts.map(
      ({ value }: { value: FactRow<'parties'> }) => value,
    );
    const { trainings, organizations } = await read('trainings');
    const held = trainings.map(({ id }: { id: string }) => id);
    const attended = parties
      .filter(({ evidenceId, host, trainer: taught }) => held.includes(evidenceId) && !host && !taught)
      .map(({ organizationId }) => organizationId);
    const fillOne = organizations
      .filter(({ roles: filled }: { roles: unknown[] }) => filled.length === 1)
      .map(({ id }: { id: string }) => id);
    expect(attended.length).toBeGreaterThan(0);
    for (const { role, organizations: inRole } of never)
      for (const { id } of inRole) if (fillOne.includes(id)) expect(attended, role).not.toContain(id);
    await expectNoAxeViolations(page);
  });

  it('Where did staff turn over since our last session?', async () => {
    const { organizations: trained } = await read('trainings');
    const grew = trained.find(({ lastTrained }: { lastTrained: string | null }) => lastTrained !== null);
    const { contacts } = await read('contacts');
    const { role } = contacts.find((one: { organizationId: string }) => one.organizationId === grew.id);
    await enterNewcomer(grew.id, role);
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Last trained' }).click();
    const organizations = page.getByRole('table', {
      name: /^Organizations, those without a training on record first/,
    });
    const { organizations: known } = await read('trainings');
    await expect.poll(() => organizations.getByRole('rowheader').count()).toBe(known.length);
    const rows = await organizations
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
    const { facts } = await read('facts?fact=employment&pageSize=500');
    const turnedOver: string[] = [];
    for (const { id, name, lastTrained, came, left } of known) {
      const jobs = facts
        .map(({ value }: { value: FactRow<'employment'> }) => value)
        .filter(({ organizationId }: FactRow<'employment'>) => organizationId === id);
      const isSince = (day: string | null) => day !== null && day > lastTrained && day <= TEST_DAY;
      const joined = jobs.filter((job: FactRow<'employment'>) => isSince(job.since) && holds(job, TEST_DAY));
      const gone = jobs.filter((job: FactRow<'employment'>) => isSince(job.until) && !isSince(job.since));
      const expected = lastTrained === null ? [0, 0] : [joined.length, gone.length];
      expect([came, left], name).toEqual(expected);
      const row = rows.find(([first]) => first === sentence(name));
      expect(row?.slice(-2), name).toEqual(lastTrained === null ? ['–', '–'] : expected.map(String));
      if (came + left > 0) turnedOver.push(name);
    }
    expect(turnedOver).toEqual([grew.name]);
  });

  it('Did ties grow after our training (before/after)?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Before and after' }).click();
    const trainingId = await page.getByLabel('Training', { exact: true }).inputValue();
    const { text, ties, met } = await read(`trainings/${trainingId}`);
    await page.getByText(text, { exact: true }).waitFor();
    await page.getByText(/^This proves no effect\./).waitFor();
    const table = page.getByRole('table', { name: /^Ties between those in the room/ });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(ties.length);
    for (const moment of ['before', 'after 6 months'] as const)
      expect(ties.filter((tie: { met: Record<string, boolean> }) => tie.met[moment]).length).toBe(
        met[moment],
      );
    const shown = await table.getByRole('row').allTextContents();
    for (const [at, { title, met: was }] of ties.entries())
      expect(shown[at + 1]).toMatch(new RegExp(`^${title}${was.before ? 'met' : 'not met'}`));
    await expectNoAxeViolations(page);
  });

  it('Who could host, and who is the best-connected local trainer?', async () => {
    const page = await openTrainings();
    await page.getByRole('link', { name: 'Plan one' }).click();
    const { hosts, trainers } = await read('training-plan');
    const host = page.getByRole('region', { name: 'Who could host' });
    const link = host.getByRole('link', { name: sentence(hosts[0].name), exact: true });
    expect(await link.getAttribute('href')).toBe(`/organizations/${hosts[0].id}`); // whom to call there
    const best = page.getByRole('region', { name: 'Best-connected local trainers' });
    await expect
      .poll(() => best.getByRole('listitem').first().textContent())
      .toContain(sentence(trainers[0].name));
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
    const rows = (await invited.getByRole('row').allTextContents()).slice(1);
    for (const [at, { name, roleName }] of invitations.entries()) {
      expect(rows[at]).toContain(sentence(name));
      expect(rows[at]).toContain(roleName);
    }
    const roles = invitations.map(({ role }: { role: string }) => role);
    expect(new Set(roles).size).toBeGreaterThan(invitations.length / 2); // one seat a role before a second
    await expectNoAxeViolations(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download the invitation list as CSV/ }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(invitations.length + 1);
    expect(text).toContain('role,organization,contact,title,mailbox,phone,last_trained');
    expect(text).toMatch(/,(contact on file|no contact on record),/);
  });
});

it('the log says “at least” where no one counted the people of an organization', async () => {
  const { trainings } = await read('trainings');
  type Held = { name: string; people: number | null; attended: { people: number | null }[] };
  const partly = trainings.find(
    ({ people, attended }: Held) => people !== null && attended.some((one) => one.people === null),
  );
  const page = await openTrainings();
  const row = page.getByRole('row', { name: partly.name });
  await row.getByRole('cell', { name: `at least ${partly.people}`, exact: true }).waitFor();
});

it.each(['log', 'trained', 'after', 'plan'])('the view %s fits a phone', async (view) => {
  const page = await openPage(`${app.url}/districts/ohnd/trainings?view=${view}`, { width: 360 });
  await page.getByRole('table').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it('a topic is added by the keyboard alone, and offered for the next training', async () => {
  viewer = accountViewer({ ...SAM, role: 'administrator' });
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
