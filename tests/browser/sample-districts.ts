import type { Page } from 'playwright-core';
import { makeAdministrator, openSignedIn } from './administrator.ts';
import { startApp } from './open-page.ts';

/** The app with the sample, of which an administrator opens and reads districts. */
export async function startSampleDistricts() {
  const app = await startApp({ sample: true });
  const cookie = await makeAdministrator(app);
  return {
    ...{ app, cookie },
    open: (path: string, options = {}): Promise<Page> =>
      openSignedIn(app, cookie, `/districts/${path}`, options),
    summaryOf: async (id: string) =>
      (await app.app.inject({ url: `/api/districts/${id}`, cookies: { tieline: cookie } })).json(),
  };
}

/** Where the first such element ends on the screen, in px. */
export const bottomOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);
