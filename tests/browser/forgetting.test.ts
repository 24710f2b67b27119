import { beforeAll, describe, expect, it } from 'vitest';
import { forgetDue } from '../../server/forgetting/forget.ts';
import { administrator } from '../api/editing-people.ts';
import * as row from '../facts.ts';
import { entryOf } from '../facts.ts';
import type { RunningApp } from '../start-app.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ viewer: () => administrator });
  const base = '/api/districts/ohnd';
  const { revision } = (await app.app.inject(`${base}/facts`)).json();
  const entries = [
    entryOf('people', row.person('p1', 'Zebulon Quagmire')),
    entryOf('employment', row.employment('w1', 'p1', 'fbi-cleveland', { until: '2020-01-01' })),
    entryOf('people', row.person('p2', 'Petra Placeholder')),
    entryOf('employment', row.employment('w2', 'p2', 'fbi-cleveland')),
  ];
  const made = await app.app.inject({
    ...{ method: 'POST', url: `${base}/changes`, headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'add person', entries },
  });
  expect(made.statusCode).toBe(200);
  await forgetDue(app.tieline);
});

describe('who will be forgotten', () => {
  it.each([1440, 360])('is listed where a district is edited, and fits %i pixels', async (width) => {
    const page = await openPage(`${app.url}/districts/ohnd/edit`, { width });
    const section = page.getByRole('region', { name: 'People who will be forgotten' });
    await section.getByText('Zebulon Quagmire: on December 24, 2026; no job since January 1, 2020').waitFor();
    await expectNoAxeViolations(page);
  });

  it.each([1440, 360])('is listed for administrators, and fits %i pixels', async (width) => {
    const page = await openPage(`${app.url}/accounts`, { width });
    await page.getByRole('cell', { name: 'Zebulon Quagmire' }).waitFor();
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('goes by keyboard alone, once an administrator has said so twice', async () => {
    const page = await openPage(`${app.url}/accounts`);
    await page.getByRole('cell', { name: 'Zebulon Quagmire' }).waitFor();
    const keys = keysOf(page);
    await keys.tabTo('Forget now');
    await keys.press('Enter');
    await page.getByText('The name and contact details are removed permanently').waitFor();
    await keys.press('Enter');
    await page.getByText('November 24, 2026: 1 person forgotten').waitFor();
    expect(await page.getByText('Zebulon').count()).toBe(0);
  });

  it('may be anyone on the edit page of a district', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/edit?list=people`);
    await page.getByRole('button', { name: 'Petra Placeholder' }).click();
    await page.getByRole('button', { name: /^Forget now.*Petra Placeholder/ }).click();
    await page.getByRole('button', { name: /^Remove them.*Petra Placeholder/ }).click();
    await page.getByText('Removed', { exact: true }).waitFor();
    expect((await app.app.inject('/api/districts/ohnd/history')).body).not.toContain('Petra');
  });
});
