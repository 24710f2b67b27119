import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

interface Asked {
  id: string;
  ask: string;
  about: { id: string } | null;
}
interface Plan {
  open: number;
  calls: { organizationId: string; name: string; own: boolean; questions: Asked[] }[];
}

let app: Awaited<ReturnType<typeof startApp>>;
beforeEach(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  return () => app.stop();
});

const plan = async (): Promise<Plan> => (await app.app.inject('/api/districts/ohnd/calls')).json();
const reports = async () =>
  (await app.app.inject('/api/districts/ohnd/facts?fact=reports'))
    .json()
    .facts.map(({ value }: { value: object }) => value);
const rowOf = (page: Page, id = '') => page.locator(`[data-question="${id}"]`);
const saveContact = async (page: Page, field: string) => {
  await page.getByLabel(field, { exact: true }).fill(`Invented ${field}`);
  await page.getByRole('button', { name: 'Save contact' }).click();
};

describe('a sheet that is half answered when the calls are planned anew', () => {
  it('asks a tie of the organization that is called, also where the plan now asks the other one', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/calls`);
    const [first] = (await plan()).calls;
    const last = first?.questions.findLast(({ ask }) => ask === 'level');
    const title = await rowOf(page, last?.id).locator('strong').textContent();
    const others = first?.questions.filter(({ id }) => id !== last?.id) ?? [];
    for (const { id } of others) {
      await rowOf(page, id).getByRole('radio').first().focus();
      await page.keyboard.press('?');
    }
    await page.getByText(`, ${others.length} answered and saved.`).waitFor({ timeout: 120_000 });
    await saveContact(page, 'Name');
    await page.getByRole('status').getByText('Saved.').waitFor();
    const { open, calls } = await plan();
    await page.getByRole('heading', { level: 1, name: ` ${open} open question` }).waitFor();
    const dealt = calls.find(({ questions }) => questions.some(({ id }) => id === last?.id));
    expect(dealt?.organizationId).toBe(last?.about?.id);
    expect(await rowOf(page, last?.id).locator('strong').textContent()).toBe(title);
    await rowOf(page, last?.id).getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await expect
      .poll(reports)
      .toMatchObject([{ fromId: first?.organizationId, aboutId: last?.about?.id, level: 3 }]);
    expect(await page.locator('.grid__failed').count()).toBe(0);
  }, 180_000);

  it('keeps a row that a plan has brought, and the focus in it, when the next plan no longer has it', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/calls`);
    const [first, second] = (await plan()).calls;
    const moved = second?.questions.find(
      ({ ask, about }) => ask === 'level' && about?.id !== first?.organizationId,
    );
    let [isHere, answered] = [true, Promise.resolve()];
    await page.route('**/api/districts/ohnd/calls?*', async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      if (isHere) json.calls[0].questions.push(moved);
      await answered;
      await route.fulfill({ response, json });
    });
    const number = page.locator('.calls__row[aria-current="true"] span').first();
    await saveContact(page, 'Name');
    await rowOf(page, moved?.id).waitFor();
    const before = await number.textContent();
    isHere = false;
    let release = () => {};
    answered = new Promise((resolve) => {
      release = resolve;
    });
    await saveContact(page, 'Deputy');
    const radio = rowOf(page, moved?.id).getByRole('radio').first();
    await radio.focus();
    release();
    await expect.poll(() => number.textContent()).not.toBe(before);
    await page.keyboard.press('3');
    await expect
      .poll(reports)
      .toMatchObject([{ fromId: first?.organizationId, aboutId: moved?.about?.id, level: 3 }]);
  });

  it('keeps what one side of a tie answered when the other side answers the same question', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    const { calls } = await plan();
    const called = (id: string | undefined) => calls.find(({ organizationId }) => organizationId === id);
    const first = calls[0];
    const tie = first?.questions.find(({ ask, about }) => ask === 'level' && called(about?.id));
    const other = called(tie?.about?.id);
    const shown = other?.own ? /your own office/i : (other?.name ?? '');
    await page.route('**/api/districts/ohnd/calls?*', async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      const its = json.calls.find(
        (call: Plan['calls'][number]) => call.organizationId === other?.organizationId,
      );
      const about = { id: first?.organizationId, name: first?.name };
      if (its && !its.questions.some(({ id }: Asked) => id === tie?.id))
        its.questions.push({ ...tie, about });
      await route.fulfill({ response, json });
    });
    await page.goto(`${app.url}/districts/ohnd/calls`);
    const answer = async (key: string, saved: unknown) => {
      await rowOf(page, tie?.id).getByRole('radio').first().focus();
      await page.keyboard.press(key);
      await expect.poll(reports).toEqual(saved);
    };
    const ofFirst = { fromId: first?.organizationId, aboutId: other?.organizationId, level: 3 };
    await answer('3', [expect.objectContaining(ofFirst)]);
    await page.locator('.calls__row').filter({ hasText: shown }).click();
    await page.getByRole('heading', { level: 2, name: shown }).first().waitFor();
    const ofOther = { fromId: other?.organizationId, aboutId: first?.organizationId, level: 2 };
    await answer(
      '2',
      expect.arrayContaining([expect.objectContaining(ofFirst), expect.objectContaining(ofOther)]),
    );
    expect(await page.locator('.grid__failed').count()).toBe(0);
  });
});
