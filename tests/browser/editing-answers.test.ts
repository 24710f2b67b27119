import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
});
afterAll(() => app.stop());

const openAnswers = () => openPage(`${app.url}/districts/ohnd/answer`);
const facts = async (kind: string) =>
  (await app.app.inject('/api/districts/ohnd/facts'))
    .json()
    .facts.filter(({ fact }: { fact: string }) => fact === kind);

describe('answering the open questions', () => {
  it('takes one key for each: yes, nobody, skip, a level, and undo', async () => {
    const page = await openAnswers();
    const title = page.locator('#question-heading');
    const given = page.locator('.answer__given li');
    const first = await title.textContent();
    await page.keyboard.press('s');
    await page.getByText(`Skipped: ${first}`).waitFor();
    await page.keyboard.press('y');
    await given.nth(0).waitFor();
    const [confirmed] = await facts('statements');
    expect(confirmed.value).toMatchObject({ kind: 'confirmed', at: '2026-11-24', districtId: 'ohnd' });
    await page.keyboard.press('n');
    await given.nth(1).waitFor();
    expect(
      (await facts('statements')).map(({ value }: { value: { kind: string } }) => value.kind).sort(),
    ).toEqual(['confirmed', 'unfilled']);
    await page.keyboard.press('u');
    await page.getByText(/^Undone:/).waitFor();
    expect((await facts('statements')).length).toBe(1);
  });

  it('reports a tie with one digit, for either side', async () => {
    const page = await openAnswers();
    while (!(await page.getByRole('button', { name: /Let the other say it/ }).isVisible()))
      await page.keyboard.press('s');
    await page.keyboard.press('x');
    const speaker = await page.locator('.question strong').first().textContent();
    await page.keyboard.press('3');
    await page.locator('.answer__given li').first().waitFor();
    const [report] = await facts('reports');
    const organizations = await facts('organizations');
    const from = organizations.find(({ id }: { id: string }) => id === report.value.fromId);
    expect([from.value.name, report.value.level]).toEqual([speaker, 3]);
  });

  it('loses nothing on a reload', async () => {
    const page = await openAnswers();
    await page.keyboard.press('n');
    await page.locator('.answer__given li').first().waitFor();
    await page.keyboard.press('s');
    const asked = await page.locator('#question-heading').textContent();
    const progress = await page.getByText(/^Question \d+ of/).textContent();
    await visit(page, page.url());
    await expect.poll(() => page.locator('#question-heading').textContent()).toBe(asked);
    await expect.poll(() => page.getByText(/^Question \d+ of/).textContent()).toBe(progress);
    await expect.poll(() => page.locator('.answer__given li').count()).toBe(1);
  });
});
