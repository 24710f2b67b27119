import { chromium, type Page } from 'playwright-core';
import { accountViewer } from '../server/access/viewer.ts';
import { buildPages } from '../server/http/pages.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { keysOf } from '../tests/browser/keys.ts';
import { startApp, TEST_DAY } from '../tests/start-app.ts';
import { type Filling, NETWORK } from './entering-network.ts';
import { byKeyboard, byMouse } from './keystroke-level.ts';

/**
 * `npm run bench:entering`: enters a network of 16 roles and 40 pieces of evidence through the pages, starting
 * from the public record of one district and using only the keyboard, and counts what each kind of entry takes.
 */
const DISTRICT = 'ohnd';
const viewer = accountViewer({
  ...{ id: 'bench', name: 'Sam Sample', role: 'coordinator', districts: [DISTRICT], organizations: [] },
});

interface Count {
  what: string;
  keys: number;
  clicks: number;
  letters: number;
  typed: number;
  fields: number;
}

await buildPages(console.log);
const app = await startApp({ viewer: () => viewer });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.clock.setFixedTime(`${TEST_DAY}T12:00:00Z`); // pages use the browser's date
const counts: Count[] = [];
let open = '';
const started = Date.now();
for (const filling of NETWORK) {
  counts.push(await enter(page, filling, filling.form === open));
  open = filling.form;
}
const elapsed = Date.now() - started;
await expectOnRecord();
await browser.close();
await app.stop();
report();

/**
 * Fills in one form by keyboard.
 * @param again true if the same form was just saved and offers to enter another
 */
async function enter(on: Page, { what, form, steps }: Filling, again: boolean): Promise<Count> {
  const keys = keysOf(on);
  if (again) {
    await keys.tabTo('Enter another');
    await keys.press('Enter');
  } else {
    await on.goto(`${app.url}/districts/${DISTRICT}/edit?action=${form}`);
  }
  await on.getByRole('button', { name: 'Save' }).waitFor();
  await focusOn(on, 'h1'); // where a person continues
  for (const [field, , text] of steps) {
    await keys.tabTo(field);
    await keys.type(text);
  }
  if (steps.at(-1)?.[1] === 'choose') await keys.press('Tab'); // in a list, Enter does not send the form
  await keys.press('Enter');
  await on
    .getByRole('heading', { name: /^Saved\./ })
    .waitFor()
    .catch(async (cause: unknown) => {
      const said = await on.getByRole('alert').allTextContents();
      throw new Error(`${what} was not saved (${JSON.stringify(steps)}): ${said.join(' ')}`, { cause });
    });
  await focusOn(on, '#saved-heading');
  const of = (how: string) => steps.filter((step) => step[1] === how);
  return {
    ...{ what, keys: keys.count(), fields: steps.length, typed: of('type').length },
    // Open a list and choose an entry; then Save, and “Enter another”.
    clicks: of('type').length + 2 * of('choose').length + of('tick').length + 2,
    letters: of('type').reduce((sum, [, , text]) => sum + text.length, 0),
  };
}

/** Waits until the page has moved the focus, which it does faster than a person presses the next key. */
async function focusOn(on: Page, selector: string): Promise<void> {
  await on.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** Checks that the network is on record as it was entered. */
async function expectOnRecord(): Promise<void> {
  const { facts } = (await app.app.inject(`/api/districts/${DISTRICT}/facts`)).json() as {
    facts: { fact: string; value: { origin: string; kind?: string; role?: string } }[];
  };
  const entered = facts.filter(({ value }) => value.origin === 'entered');
  const roles = new Set(entered.flatMap(({ fact, value }) => (fact === 'statements' ? value.role : [])));
  const pieces = entered.filter(({ fact }) => fact === 'evidence');
  const kinds = new Set(pieces.map(({ value }) => value.kind));
  console.log(
    `On record: ${roles.size} roles confirmed, ${pieces.length} pieces of evidence of ${kinds.size} kinds.`,
  );
  if (roles.size !== 16 || pieces.length !== 40 || kinds.size !== 8)
    throw new Error('The network does not stand as it was entered.');
}

function report(): void {
  const kinds = [...new Set(counts.map(({ what }) => what))];
  const rows = kinds.map((what) => {
    const of = counts.filter((count) => count.what === what);
    const mean = (value: (count: Count) => number) =>
      of.reduce((sum, count) => sum + value(count), 0) / of.length;
    return {
      ...{ entry: what, times: of.length, 'keys, by keyboard alone': Math.round(mean(({ keys }) => keys)) },
      'clicks, by mouse': Math.round(mean(({ clicks }) => clicks)),
      'letters, by mouse': Math.round(mean(({ letters }) => letters)),
      'seconds by keyboard': Math.round(mean(byKeyboard)),
      'seconds by mouse': Math.round(mean(byMouse)),
    };
  });
  console.table(rows);
  const minutes = (of: (count: Count) => number) =>
    (counts.reduce((sum, count) => sum + of(count), 0) / 60).toFixed(0);
  console.log(
    `Keystroke-level model, without errors and pauses: ${minutes(byKeyboard)} minutes by keyboard, ${minutes(byMouse)} by mouse; ` +
      `the program itself took ${(elapsed / 60_000).toFixed(1)} minutes in all.`,
  );
}
