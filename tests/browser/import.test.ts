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
    await first.getByText('Your turn').waitFor();
    await page.getByLabel('“vict. adv.” in row').first().selectOption('victim-services');
    await page.getByRole('button', { name: 'Use for 3 rows' }).first().press('Enter');
    await page.getByRole('button', { name: 'FBI Cleveland Field Office (Cleveland, OH)' }).press('Enter');
    await page.locator('.import__numbers', { hasText: '0your turn' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^Save \d+ facts/ }).press('Enter');
    await page.getByRole('heading', { name: /\d+ facts saved/ }).waitFor();
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
