import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { open, propose } from '../../server/features/public-page/queries.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openMore } from './more-pages.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => COORDINATOR });
});

const ALL = ['network', 'partners', 'gaps', 'counties', 'report'];

/** A link, made by the API. */
async function linkTo(more: object = {}): Promise<string> {
  const answer = await app.app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/shared-views' },
    payload: { recipient: 'Invented reviewers', parts: ALL, mailboxes: false, ...more },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return `${app.url}${new URL(answer.json().url).pathname}`;
}

async function expectFits(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScrolling(page, `${width} pixels`);
    await expectNoAxeViolations(page);
  }
}

describe('a coordinator', () => {
  it('makes a link by keys alone, sees how often it was opened, and revokes it', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await openMore(page, 'Share');
    await page.getByRole('heading', { level: 1, name: 'Share' }).waitFor();
    const keys = keysOf(page);
    await keys.tabTo('For whom', 80);
    await keys.type('Invented county board');
    await keys.tabTo('Create link');
    await keys.press('Enter');
    const made = page.getByLabel('Link to the view');
    await made.waitFor();
    const outside = await openPage(await made.inputValue(), { clock: null });
    await outside.getByRole('heading', { level: 1, name: 'Northern District of Ohio' }).waitFor();
    await page.reload();
    const row = page.getByRole('row', { name: /Invented county board/ });
    await expect.poll(() => row.textContent()).toMatch(/1 time, last .+Ring and coverage and partner table/);
    await expectFits(page);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await row.getByRole('button', { name: 'Revoke the link for Invented county board' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => keys.focused()).toBe('Revoke permanently');
    await page.keyboard.press('Enter');
    await page.getByText('The link for Invented county board is revoked.').waitFor();
    await outside.reload();
    await outside.getByRole('heading', { level: 1, name: 'This view ended' }).waitFor();
  });

  it('sees before the link is made what whoever has it will see', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/share`);
    await page.getByLabel('For whom').fill('Invented reviewers');
    await page.getByRole('button', { name: 'See it as they do' }).click();
    const preview = page.getByRole('region', { name: 'What they will see' });
    await preview.getByRole('img', { name: /expected ties/ }).waitFor();
    await preview.getByRole('table', { name: 'Partners by role' }).waitFor();
    expect(await preview.textContent()).toContain('For: Invented reviewers.');
    expect(await page.getByLabel('Link to the view').count()).toBe(0);
    await expectFits(page);
  });

  it('proposes the public page, which an administrator has to open', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/share`);
    await page.getByRole('button', { name: 'Propose the page' }).click();
    await page.getByText(/an administrator can open it/).waitFor();
    expect(await page.getByRole('button', { name: 'Open the page' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take back the proposal' }).click();
    await page.getByText('Closed. It takes an administrator and a coordinator to open it.').waitFor();
  });
});

describe('someone with a link', () => {
  it('sees the view without an account and without scripts, at an address without the secret', async () => {
    const link = await linkTo();
    const page = await openPage('about:blank', { clock: null, javaScriptEnabled: false });
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Northern District of Ohio' }).waitFor();
    expect(page.url()).not.toContain(link.split('.').at(-1));
    await page.getByText('Frozen on').first().waitFor();
    await page.getByRole('img', { name: /expected ties/ }).waitFor();
    await page.getByRole('table', { name: 'Counties and the service providers that reach them' }).waitFor();
  });

  it('reads it at any width, by axe too, and takes picture, table and report by keys', async () => {
    const page = await openPage(await linkTo(), { clock: null });
    await expectFits(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 1440, height: 1000 });
    const keys = keysOf(page);
    const take = async (words: string) => {
      await keys.tabTo(words, 80);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return [download.suggestedFilename(), readFileSync(await download.path())] as const;
    };
    const [name, pdf] = await take('Report (PDF)');
    expect([name, pdf.subarray(0, 5).toString()]).toEqual(['tieline-ohnd-report.pdf', '%PDF-']);
    const [picture, png] = await take('Picture (PNG)');
    expect([picture, png.subarray(1, 4).toString()]).toEqual(['tieline-ohnd-ring.png', 'PNG']);
    const [table, csv] = await take('CSV');
    expect([table, csv.toString().slice(0, 5)]).toEqual(['tieline-ohnd-partners.csv', 'Role,']);
  });

  it('sees the whole ring on a phone, with the names of its codes', async () => {
    const page = await openPage(await linkTo(), { clock: null });
    await page.setViewportSize({ width: 360, height: 740 });
    const ring = page.getByRole('img', { name: /expected ties between roles in the ring/ });
    await expect
      .poll(() => ring.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : '')))
      .toMatch(/\/ring-phone\.svg$/);
    await expect
      .poll(() => ring.evaluate((image) => Math.ceil(image.getBoundingClientRect().right)))
      .toBeLessThanOrEqual(360);
    await expectNoSidewaysScrolling(page, '360 pixels');
  });

  it('is asked for the passphrase, and told what is wrong', async () => {
    const page = await openPage(await linkTo({ passphrase: 'an invented phrase' }), { clock: null });
    await page.getByRole('heading', { level: 1, name: 'Enter the passphrase' }).waitFor();
    await expectFits(page);
    await page.getByLabel('Passphrase').fill('another phrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This is not the passphrase.').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('Passphrase').fill('an invented phrase');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Northern District of Ohio' }).waitFor();
  });

  it('that opens nothing is told so in a sentence', async () => {
    const page = await openPage(`${app.url}/shared/open/made.up`, { clock: null });
    await page.getByRole('heading', { level: 1, name: 'This link does not work' }).waitFor();
    await expectFits(page);
  });
});

it('a public page that is open fits and passes axe, and one that is not says so', async () => {
  const closed = await openPage(`${app.url}/public/cand`);
  await closed.getByRole('heading', { level: 1, name: 'No public page' }).waitFor();
  await expectFits(closed);
  await app.tieline.graph.write(async (run) => {
    const at = '2026-11-24T12:00:00.000Z';
    const districtId = 'ohnd';
    await run(propose, { districtId, actorId: 'ada', name: 'Invented ada', side: 'coordinator', at });
    await run(open, { districtId, name: 'Invented bob', at });
  });
  const page = await openPage(`${app.url}/public/ohnd`);
  await page.getByRole('heading', { name: 'By public record' }).waitFor();
  await expectFits(page);
});
