import { chromium, type Page } from 'playwright-core';
import { accountViewer } from '../server/access/viewer.ts';
import { buildPages } from '../server/http/pages.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { startApp, TEST_DAY } from '../tests/start-app.ts';
import { byKeyboard, OPERATORS } from './keystroke-level.ts';

/**
 * `npm run bench:calling`: answers every open question of a fresh district on its calls page, using only the
 * keyboard, and counts the keys. The goal is ten minutes of typing, without the time on the phone.
 */
const DISTRICT = 'ohnd';
const GOAL_MINUTES = 10;
/** What is pressed for each kind of question: joint work, yes, and a role that the partner does not know. */
const KEYS: Readonly<Record<string, string>> = { level: '3', fills: '1', who: '?', land: '1' };
const viewer = accountViewer({
  ...{ id: 'bench', name: 'Sam Sample', role: 'coordinator', districts: [DISTRICT], organizations: [] },
});

await buildPages(console.log);
const app = await startApp({ viewer: () => viewer });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.clock.setFixedTime(`${TEST_DAY}T12:00:00Z`); // pages use the browser's date
const before = await openQuestions();
const started = Date.now();
const { keys, answers, calls } = await answerAll(page);
const elapsed = Date.now() - started;
const left = await page.getByRole('region', { name: 'Open, and why' }).locator('p').first().textContent();
const failed = await page.locator('.grid__failed').count();
await browser.close();
await app.stop();

// One thought for each question, and one for each call that ends.
const seconds = byKeyboard({ keys, fields: answers + calls - 1 });
console.log(
  `${before} questions in ${calls} calls: ${answers} answers by ${keys} keys; ${failed} not saved. ${left}\n` +
    `Keystroke-level model (a key ${OPERATORS.K} s, a thought ${OPERATORS.M} s), without errors, pauses and talking: ` +
    `${(seconds / 60).toFixed(1)} minutes of ${GOAL_MINUTES}; the program itself took ${(elapsed / 60_000).toFixed(1)}.`,
);
if (failed > 0 || seconds > GOAL_MINUTES * 60) process.exitCode = 1;

async function openQuestions(): Promise<number> {
  const plan = await app.app.inject(`/api/districts/${DISTRICT}/calls`);
  return (plan.json() as { open: number }).open;
}

/** One call after another until none is left: each question by its key, each call ended by N. */
async function answerAll(on: Page): Promise<{ keys: number; answers: number; calls: number }> {
  await on.goto(`${app.url}/districts/${DISTRICT}/calls`);
  const heading = on.locator('#sheet-heading');
  await heading.waitFor();
  const last = on.getByRole('button', { name: 'Done', exact: true });
  const counted = { keys: 0, answers: 0, calls: 0 };
  for (let isLast = false; !isLast; ) {
    isLast = await last.isVisible();
    const name = await heading.textContent();
    const kinds = await on
      .locator('.sheet [data-question]')
      .evaluateAll((rows) =>
        rows.map((row) => row.closest('table')?.className.replace('grid grid--', '') ?? ''),
      );
    for (const kind of kinds) await on.keyboard.press(KEYS[kind] ?? '?');
    await on.keyboard.press('n');
    counted.keys += kinds.length + 1;
    counted.answers += kinds.length;
    counted.calls += 1;
    if (!isLast) await heading.filter({ hasNotText: name ?? '' }).waitFor();
  }
  // The page says what is open once the last answer is saved.
  await on.getByText(/^\d+ questions open: .*answered, not yet documented; /).waitFor({ timeout: 180_000 });
  return counted;
}
