import type { Page } from 'playwright-core';

/** From the page of a district to another about it: the first step of whoever asks. */
export async function openMore(page: Page, name: string): Promise<void> {
  await page.getByText('More about this district').click();
  await page.getByRole('link', { name, exact: true }).click();
}
