import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

const ROWS = 60;
const roster = [
  'Agency,Contact Name,Title,Duty,County',
  'FBI Cleveland,Nadia Brandt,Special Agent,,Cuyahoga',
  ...Array.from({ length: ROWS - 1 }, (_, at) => {
    const duty = at % 20 === 0 ? 'vict. adv.' : 'Legal services';
    return `Invented ${['Lake', 'River', 'Hill'][at % 3]} ${at} Society,${'ABCDEFGHIJ'[at % 10]}nna Kowal,Attorney,${duty},Lucas`;
  }),
].join('\n');
const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(`${roster}\n`) };

describe('the page Import', () => {
  it('takes a roster of 60 rows from the file to what was saved, by keyboard alone, and undoes it whole', async () => {
    const app = await startApp({ viewer: () => COORDINATOR });
    const page = await openPage(`${app.url}/districts/ohnd/import`);
    await expectNoAxeViolations(page);
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByRole('heading', { name: 'What is in each column?' }).waitFor();
    expect(await page.getByLabel('Agency goes to').inputValue()).toBe('organization');
    expect(await page.getByLabel('Duty goes to').inputValue()).toBe('role');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Check 60 rows' }).press('Enter');
    const first = page.locator('.import__rows tbody tr').first();
    await first.getByText('Your turn', { exact: true }).waitFor();
    await page.getByLabel('“vict. adv.” in row').first().selectOption('victim-services');
    await page.getByRole('button', { name: 'Use for 3 rows' }).first().press('Enter');
    await page.getByRole('button', { name: 'FBI Cleveland Field Office (Cleveland, OH)' }).press('Enter');
    await page.locator('.import__numbers', { hasText: '0your turn' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^Save \d+ facts/ }).press('Enter');
    const ended = page.getByRole('heading', { name: /facts saved/ }).or(page.getByRole('alert'));
    await expect
      .poll(() => ended.allInnerTexts(), { timeout: 30_000 })
      .toEqual([expect.stringMatching(/^\d+ facts saved$/)]);
    const named = async () => {
      const { facts } = (await app.app.inject('/api/districts/ohnd/facts?fact=people')).json();
      return facts.filter(({ value }: { value: { name: string } }) => value.name.endsWith('nna Kowal'))
        .length;
    };
    expect(await named()).toBe(ROWS - 1);
    await page.getByRole('button', { name: 'Undo the import' }).press('Enter');
    await page.getByRole('heading', { name: 'The import is undone' }).waitFor();
    expect(await named()).toBe(0);
  });

  it('hands out the refused rows to be corrected, and asks whether to append or to bring up to date', async () => {
    const app = await startApp({ viewer: () => COORDINATOR });
    const page = await openPage(`${app.url}/districts/ohnd/import`, { width: 360 });
    const text = [
      'Agency,City,State,Notes',
      'Invented Light Center,Toledo,OH,case no. 3:21-cr-00417',
      'FBI Cleveland Field Office,Akron,OH,',
    ].join('\n');
    await page.getByLabel('Choose a file').setInputFiles({ ...file, buffer: Buffer.from(text) });
    await page.getByText('(hidden)').waitFor();
    const choice = await page.getByLabel('Notes goes to').boundingBox();
    expect((choice?.x ?? 360) + (choice?.width ?? 0), 'the choice is in view').toBeLessThanOrEqual(360);
    expect(await page.getByLabel('Append').isChecked()).toBe(true);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Check 2 rows' }).press('Enter');
    await page.locator('.import__numbers', { hasText: 'update0' }).waitFor();
    await page.getByText('city: Cleveland stays; the file has Akron').waitFor();
    await expectNoSidewaysScrolling(page);
    const given = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 1 refused row to correct' }).press('Enter');
    const refused = await given;
    expect(refused.suggestedFilename()).toBe('roster-refused.csv');
    expect(readFileSync(await refused.path(), 'utf8')).toMatch(/^.?Agency,City,State,Notes,Reason refused/);
    await page.getByRole('button', { name: 'Back to columns' }).press('Enter');
    const again = page.waitForResponse(/\/imports\/check$/);
    await page.getByLabel('Bring up to date').press('Space');
    await again;
    await expect.poll(() => page.getByLabel('Bring up to date').isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Check 2 rows' }).click();
    await page.locator('.import__numbers', { hasText: 'update1' }).waitFor();
    await page.getByText('city: Cleveland becomes Akron').waitFor();
  });

  it('shows how far a large file is, and cancels it', async () => {
    const app = await startApp({ viewer: () => COORDINATOR });
    const page = await openPage(`${app.url}/districts/ohnd/import`);
    const names = Array.from({ length: 30_000 }, (_, at) => `Invented ${at.toString(36)} Society,Lucas`);
    const large = { ...file, buffer: Buffer.from(['Agency,County', ...names].join('\n')) };
    await page.getByLabel('Choose a file').setInputFiles(large);
    await page.getByRole('progressbar', { name: 'Import progress' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByText('The import was canceled. Nothing was entered.').waitFor();
    await page.getByLabel('Choose a file').waitFor();
  });

  it('says why a file is declined, and fits a phone', async () => {
    const app = await startApp({ viewer: () => COORDINATOR });
    const page = await openPage(`${app.url}/districts/ohnd/import`, { width: 360 });
    const books = { ...file, name: 'books.csv', buffer: Buffer.from('Title,Year\nThe Invented Sea,1999\n') };
    await page.getByLabel('Choose a file').setInputFiles(books);
    await page.getByText('This file cannot be imported.').waitFor();
    expect(await page.getByRole('button', { name: 'Check 1 row' }).isDisabled()).toBe(true);
    await expectNoSidewaysScrolling(page);
  });
});
