import { beforeAll, expect, it } from 'vitest';
import { READER } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const running = await startApp({ sample: true, viewer: () => READER });
  url = running.url;
});

it('shows any added district side by side until it is left out again', async () => {
  const page = await openPage(`${url}/districts/ohnd/similar`);
  const sideBySide = page.getByRole('table', { name: /^Side by side/ });
  await page.getByLabel('Add another district').selectOption({ label: 'District of Guam' });
  await sideBySide.getByRole('columnheader', { name: 'D. Guam' }).waitFor();
  expect(new URL(page.url()).searchParams.get('beside')).toBe('gud');
  await page.getByRole('button', { name: 'Leave out District of Guam' }).click();
  await expect.poll(() => sideBySide.getByRole('columnheader', { name: 'D. Guam' }).count()).toBe(0);
  expect(new URL(page.url()).searchParams.has('beside')).toBe(false);
});
