import { beforeEach, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeEach(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  return () => app.stop();
});

describe('after a call', () => {
  it('the district says whom it confirmed and marks what it answered, until that is undone', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/calls`);
    const fills = page.locator('.sheet .grid--fills [data-question] input').nth(1);
    await page.locator('.calls__row', { hasNotText: 'Your own office' }).first().click();
    await fills.focus();
    const question = await fills.evaluate((input) =>
      input.closest('[data-question]')?.getAttribute('data-question'),
    );
    await page.keyboard.press('1');
    await page
      .getByRole('status')
      .getByText(/saved\./)
      .waitFor();
    await visit(page, `${app.url}/districts/ohnd`);
    const note = page.getByRole('region', { name: 'Your last call' });
    await expect.poll(() => note.textContent()).toMatch(/ (is confirmed|answered)\. One call, 1 answer\./);
    await expect.poll(() => page.locator('.picture__paper [fill="var(--mark)"]').count()).toBeGreaterThan(0);
    await page.getByRole('region', { name: /^First: / }).waitFor();
    await expectNoAxeViolations(page);
    await note.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => note.count()).toBe(0);
    await expect.poll(() => page.locator('.picture__paper [fill="var(--mark)"]').count()).toBe(0);
    const open = (await app.app.inject('/api/districts/ohnd/calls')).json().calls;
    expect(JSON.stringify(open)).toContain(`"${question}"`);
  });

  it('the calls can be listed by sector, as around the ring', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/calls`);
    const names = () => page.locator('.calls__row strong').allTextContents();
    const byGain = await names();
    await page.getByRole('button', { name: 'By sector' }).click();
    await expect.poll(names).not.toEqual(byGain);
    expect((await names()).toSorted()).toEqual(byGain.toSorted());
  });
});
