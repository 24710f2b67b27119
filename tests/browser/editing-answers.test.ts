import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

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

const button = (page: Page, name: RegExp) => page.getByRole('button', { name });
const titleOf = (page: Page) => page.locator('#question-heading').textContent();

/** Its keys work once the question has the focus. */
async function skip(page: Page): Promise<string> {
  await page.locator('#question-heading:focus').waitFor();
  const title = (await titleOf(page)) ?? '';
  await page.keyboard.press('s');
  await page.getByText(`Skipped: ${title}`, { exact: true }).waitFor();
  return title;
}

/** Skips questions until one has such a key. */
async function skipTo(page: Page, name: RegExp): Promise<string> {
  await page.locator('#question-heading:focus').waitFor();
  while (!(await button(page, name).first().isVisible())) await skip(page);
  await page.locator('#question-heading:focus').waitFor();
  return (await titleOf(page)) ?? '';
}

describe('answering the open questions', () => {
  it('takes one key for each: no one, skip, and undo', async () => {
    const page = await openAnswers();
    const given = page.locator('.answer__given li');
    await skip(page);
    await skipTo(page, /No one/);
    await page.keyboard.press('n');
    await given.nth(0).waitFor();
    const [unfilled] = await facts('statements');
    expect(unfilled.value).toMatchObject({ kind: 'unfilled', at: '2026-11-24', districtId: 'ohnd' });
    await page.keyboard.press('u');
    await page.getByText(/^Undone:/).waitFor();
    expect(await facts('statements')).toEqual([]);
  });

  it('asks whom to call with the confirmation, and lists what still lacks', async () => {
    const page = await openAnswers();
    const title = await skipTo(page, /say whom to call/);
    await page.keyboard.press('y');
    await page.getByText('Still lacks whom to call: a mailbox or a person').waitFor();
    await expectNoAxeViolations(page);
    await button(page, /Save the answer/).click();
    const left = page.getByRole('region', { name: /Answered, not yet documented/ });
    await left.getByText(`${title}: lacks whom to call`).waitFor();
    await skipTo(page, /say whom to call/);
    await page.keyboard.press('y');
    await page.getByLabel('Whom to call: a person by name').fill('Ida Invented');
    await button(page, /Save the answer/).click();
    await page.locator('.answer__given li').nth(1).waitFor();
    expect((await facts('people')).map(({ value }: { value: { name: string } }) => value.name)).toContain(
      'Ida Invented',
    );
    expect((await facts('statements')).length).toBe(2);
    expect(await left.getByRole('listitem').count()).toBe(1);
  });

  it('reports a tie once it is known who told it, and whose word it is', async () => {
    const page = await openAnswers();
    await skipTo(page, /No contact/);
    await page.keyboard.press('0');
    await page.getByText('Say first who told you: A or B.').waitFor();
    expect(await facts('reports')).toEqual([]);
    await page.keyboard.press('b');
    const speaker = await page.locator('label[for="teller-1"]').textContent();
    await page.getByLabel('Person or office who said it').fill('Task force desk 3');
    await page.getByLabel('Said on').fill('11/20/2026');
    await expectNoAxeViolations(page);
    await page.locator('#question-heading').focus();
    await page.keyboard.press('3');
    await page.locator('.answer__given li').first().waitFor();
    const [report] = await facts('reports');
    const organizations = await facts('organizations');
    const from = organizations.find(({ id }: { id: string }) => id === report.value.fromId);
    expect(speaker).toContain(from.value.name);
    expect(report.value).toMatchObject({
      ...{ level: 3, at: '2026-11-20', toldToId: 'usao-ohnd', saidBy: 'Task force desk 3' },
    });
  });

  it('keeps what no one could answer for 30 days, and what one thinks as a note', async () => {
    const page = await openAnswers();
    const unsure = await skipTo(page, /They do not know/);
    await page.keyboard.press('d');
    await page
      .getByRole('region', { name: /No one could say yet/ })
      .getByText(`${unsure}: asked again on December 24, 2026`)
      .waitFor();
    await skipTo(page, /I think so/);
    await page.keyboard.press('t');
    await page.getByLabel('What you think').fill('They meet in Toledo');
    await button(page, /Save the answer/).click();
    await page.locator('.answer__given li').nth(1).waitFor();
    const kept = (await facts('notes')).map(({ value }: { value: { kind: string } }) => value.kind);
    expect(kept.sort()).toEqual(['does not know', 'think so']);
  });

  it('says after a round how many are open and why, with all that were skipped', async () => {
    const page = await openAnswers();
    const skipped: string[] = [];
    const done = page.getByRole('heading', { name: 'Every open question is answered or skipped' });
    while (!(await done.isVisible())) skipped.push(await skip(page));
    const { questions } = (await app.app.inject('/api/districts/ohnd/assessment')).json();
    const left = page.locator('section.saved');
    expect(await left.locator('p').first().textContent()).toMatch(
      new RegExp(`^${questions.length} questions open: ${skipped.length} skipped; \\d+ answered, not yet`),
    );
    expect(await left.locator('#list-skipped + ul > li').allTextContents()).toEqual(skipped);
    await expectNoAxeViolations(page);
  });

  it('loses nothing on a reload', async () => {
    const page = await openAnswers();
    await skipTo(page, /They do not know/);
    await page.keyboard.press('d');
    await page.locator('.answer__given li').first().waitFor();
    await skip(page);
    const asked = await titleOf(page);
    const progress = await page.getByText(/^Question \d+ of/).textContent();
    await visit(page, page.url());
    await expect.poll(() => titleOf(page)).toBe(asked);
    await expect.poll(() => page.getByText(/^Question \d+ of/).textContent()).toBe(progress);
    await expect.poll(() => page.locator('.answer__given li').count()).toBe(1);
  });
});
