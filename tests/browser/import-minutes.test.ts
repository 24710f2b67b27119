import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Locator } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

const ROWS = 60;
/** A person reads a screen in so many seconds, decides what a row that asks shall be, and finds and clicks what is to be clicked. */
const SECONDS = { screen: 15, decision: 12, click: 1.5 };
const folder = mkdtempSync(join(tmpdir(), 'tieline-roster-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a coordinator has it: a title above, names that people type, a role in words of her own, someone who is on record already. */
async function roster(): Promise<string> {
  const others = Array.from({ length: ROWS - 1 }, (_, at) => [
    `Invented ${['Lake', 'River', 'Hill'][at % 3]} ${at} Society`,
    `${'ABCDEFGHIJ'[at % 10]}nna Kowal`,
    'Attorney',
    at % 20 === 0 ? 'vict. adv.' : 'Legal services',
    ['Lucas', 'Cuyahoga', 'Wood'][at % 3] ?? '',
  ]);
  const rows = [
    ['Task force roster, northern Ohio'],
    [],
    ['Agency', 'Contact Name', 'Title', 'Duty', 'County'],
    ['FBI Cleveland', 'Nadia Brandt', 'Special Agent', '', 'Cuyahoga'],
    ...others,
  ];
  const path = join(folder, 'roster.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Roster', rows }] }));
  return path;
}

it('a spreadsheet of 60 rows goes from drop to applied in under three minutes, by mouse and without a manual', async () => {
  const { app, url } = await startApp({ viewer: () => COORDINATOR });
  const path = await roster();
  const page = await openPage(`${url}/districts/ohnd/import`, { clock: null });
  const spent = { screen: 0, decision: 0, click: 0 };
  const begun = performance.now();
  const click = async (target: Locator) => {
    await target.click();
    spent.click++;
  };
  const reads = async (shown: Locator) => {
    await shown.waitFor();
    spent.screen++;
  };
  await page.getByLabel('Choose a file').setInputFiles(path); // what is dropped on the field comes to it in the same way
  spent.click++;
  await reads(page.getByRole('heading', { name: /^What is in each column/ }));
  await click(page.getByRole('button', { name: 'Check 60 rows' }));
  await reads(page.locator('.import__rows tbody tr').first().getByText('Your turn'));
  await page.getByLabel('“vict. adv.” in row').first().selectOption('victim-services');
  spent.decision++;
  spent.click += 2;
  await click(page.getByRole('button', { name: 'Use for 3 rows' }).first());
  spent.decision++;
  await click(page.getByRole('button', { name: 'FBI Cleveland Field Office (Cleveland, OH)' }));
  await reads(page.locator('.import__numbers', { hasText: '0your turn' }));
  await click(page.getByRole('button', { name: /^Save \d+ facts/ }));
  await reads(page.getByRole('heading', { name: /\d+ facts saved/ }));
  const waited = (performance.now() - begun) / 1000;
  const { facts } = (await app.inject('/api/districts/ohnd/facts?fact=organizations')).json();
  const named = ({ value }: { value: { name: string } }) => /^Invented .* Society$/.test(value.name);
  expect(facts.filter(named)).toHaveLength(ROWS - 1);
  const person =
    spent.screen * SECONDS.screen + spent.decision * SECONDS.decision + spent.click * SECONDS.click;
  expect(person + waited, `${person} s of a person, ${waited} s of waiting`).toBeLessThan(180);
});
