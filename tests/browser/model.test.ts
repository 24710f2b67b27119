import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp()).url;
});

const open = async (query = '', options = {}): Promise<Page> => {
  const page = await openPage(`${url}/model${query}`, options);
  await page.locator('#data table').waitFor();
  return page;
};

describe('the page of model and data', () => {
  it('shows every role, every expected tie, every kind of evidence and every data file', async () => {
    const page = await open();
    const rows = (section: string) => page.locator(`${section} tbody th`).count();
    expect(await rows('#roles')).toBe(22);
    expect(await rows('#ties')).toBe(68);
    expect(await rows('#evidence')).toBe(8);
    expect(await rows('#data')).toBeGreaterThanOrEqual(12);
  });

  it('says in words what a gap, a question and unknown are', async () => {
    const page = await open();
    const terms = await page.locator('#states dl').textContent();
    for (const word of ['Gap', 'Question', 'Unknown', 'never a gap']) expect(terms).toContain(word);
  });

  it('says how often screening errs, and what it cannot do', async () => {
    const page = await open();
    const text = await page.locator('#screening').textContent();
    expect(text).toContain('14 of 300 (4.7%)');
    expect(text).toContain('3 of 300 (1.0%)');
    expect(text).toContain('nothing was learned from them');
    expect(text).toContain('does not replace care');
  });

  it('shows the ties of one role, and keeps the choice in the address', async () => {
    const page = await open();
    await page.getByLabel('Show ties of').selectOption({ label: 'Shelter or domestic violence program' });
    await expect.poll(() => page.locator('#ties tbody th').count()).toBe(1);
    expect(page.url()).toContain('role=shelter');
  });

  it('sorts by a header and says so', async () => {
    const page = await open();
    await page.locator('#roles').getByRole('button', { name: 'Role' }).click();
    await expect
      .poll(() => page.locator('#roles tbody th').first().textContent())
      .toBe('Business and industry council');
    await expect.poll(() => page.locator('#roles th[aria-sort=ascending]').count()).toBe(1);
  });

  it('goes to the section that its address names', async () => {
    const page = await open('#evidence');
    const top = await page.locator('#evidence').evaluate((section) => section.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(50);
  });

  it.each([1440, 768, 360])('fits %i pixels and has nothing against WCAG 2.2 AA', async (width) => {
    const page = await open('', { width });
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });
});
