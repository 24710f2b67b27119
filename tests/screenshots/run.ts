import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { DEFAULT_ACCESS } from '../../server/access/settings.ts';
import { buildApp } from '../../server/app.ts';
import { buildPages } from '../../server/http/pages.ts';
import { openServices } from '../../server/services.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../browser/chromium.ts';

/** `npm run screenshots`: takes the screenshots for the README from the sample network, each page as its user sees it. */
const PICTURES = [
  { file: 'national', user: 'trainer', path: '/', height: 1000 },
  { file: 'district', user: 'coordinator', path: '/districts/ohnd', height: 768 },
] as const;

const WIDTH = 1366;
/** In ms: waits until all districts are assessed, however long it takes. */
const PATIENCE = 300_000;
const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** Waits until nothing on the page is loading, and its fonts are ready. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const loading = page.getByText(/^\s*Loading .*…/).or(page.locator('[aria-busy="true"]'));
  while ((await loading.count()) > 0) await loading.first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function take(
  page: Page,
  url: string,
  { file, user, path, height }: (typeof PICTURES)[number],
): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height });
  await page.request.post(`${url}/api/sample/sign-in`, { data: { role: user }, headers: { origin: url } });
  await page.goto(`${url}${path}`);
  await settle(page);
  const picture = join(docs, `${file}.png`);
  await page.screenshot({ path: picture, animations: 'disabled', scale: 'css' });
  console.log(`${picture}: ${Math.round(statSync(picture).size / 1000)} kB`);
}

const folder = mkdtempSync(join(tmpdir(), 'tieline-screenshots-'));
await buildPages(console.log);
const tieline = await openServices({
  graph: { url: `embedded:${join(folder, 'graph')}` },
  sample: true,
  access: DEFAULT_ACCESS,
  patience: { something: PATIENCE, nothing: PATIENCE },
});
const app = await buildApp(tieline);
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  for (const picture of PICTURES) await take(page, url, picture);
} finally {
  await browser.close();
  await app.close();
  await tieline.graph.close();
  rmSync(folder, { recursive: true, force: true });
}
