import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import { COORDINATOR } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

const PIECES = Array.from({ length: 120 }, (_, at) =>
  row.evidence(`piece-${at}`, ['ohnd'], { name: `Invented pact ${at}` }),
);
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  const parties = PIECES.map(({ id }) => row.party(id, 'fbi-cleveland'));
  await app.tieline.graph.write((run) => writeFacts(run, ['ohnd'], { evidence: PIECES, parties }));
});
afterAll(() => app.stop());

describe('the lists of a district with much evidence', () => {
  it('show a page of it, turn to the next, and find a piece by its name, by keyboard alone', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/edit`);
    const table = page.getByRole('table', { name: 'Evidence', exact: true });
    const pieces = table.getByRole('rowheader');
    await expect.poll(() => pieces.count()).toBe(50);
    const keys = keysOf(page);
    await keys.tabTo('Search the evidence by name');
    await keys.type('119 pact');
    await keys.press('Enter');
    await page.getByText('1 found').waitFor();
    expect(await pieces.allTextContents()).toEqual(['Invented pact 119']);
    await page.keyboard.press('ControlOrMeta+A');
    await keys.press('Delete');
    await keys.press('Enter');
    const pages = page.getByRole('navigation', { name: 'Pages of evidence' });
    await pages.getByRole('button', { name: 'Next' }).focus();
    await keys.press('Enter');
    await pages.getByText(/^51 to 100 of /).waitFor();
    await expectNoAxeViolations(page);
  });

  it('are loaded without the facts that they do not show', async () => {
    const page = await openPage('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${app.url}/districts/ohnd/edit`);
    await page.getByRole('table', { name: 'Evidence', exact: true }).waitFor();
    const facts = asked.filter((url) => url.includes('/facts?'));
    expect(facts).toHaveLength(3);
    expect(facts.filter((url) => /parties|activityDates/.test(url) || !url.includes('fact='))).toEqual([]);
  });
});
