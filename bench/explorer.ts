import { type Browser, chromium, type Page } from 'playwright-core';
import { type GraphSettings, openGraph } from '../server/graph/open.ts';
import { buildPages } from '../server/http/pages.ts';
import { openServices } from '../server/services.ts';
import { type LoadedFacts, writeFacts } from '../server/store/load.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tests/browser/chromium.ts';
import { model, SMALL_DISTRICT } from './grow.ts';
import { inventedNetwork } from './invented-network.ts';
import { startProduct } from './product.ts';
import type { Say } from './suite.ts';

/** The number of nodes that the explorer promises to draw, with about five ties each. */
const NODES = 2_000;
const provenance = {
  source: 'Benchmark, invented',
  sourceKind: 'sample' as const,
  origin: 'sample' as const,
};
const open = { since: null, until: null };

/** Builds the facts of a district from an invented network: who fills a role, and one contact for each tie. */
export function networkFacts(districtId: string, size: number): LoadedFacts {
  const { nodes, ties } = inventedNetwork(size, 5);
  const roles = model.roles.filter(({ slot, id }) => slot !== 'hub' && id !== 'usao-victim-witness');
  const columns = { shortName: null, aliases: [], city: null, state: null, url: null, parentId: null };
  const unnamed = { program: null, taskForceId: null, topicId: null, url: null, everyDays: null };
  return {
    organizations: nodes.map(({ id }) => ({
      ...{ id, name: `Invented office ${id}`, sector: 'victim-services', level: 'local' },
      ...{ ...columns, ...provenance },
    })),
    fills: nodes.map(({ id }, at) => ({
      ...{ id: `${id}-fill`, organizationId: id, districtId, role: roles[at % roles.length]?.id ?? 'health' },
      ...{ part: false, mailbox: null, phone: null, ...open, ...provenance },
    })),
    evidence: ties.map(({ a, b }) => ({
      ...{
        id: `${a}-${b}`,
        kind: 'contact' as const,
        name: `Contact of ${a} and ${b}`,
        districtIds: [districtId],
      },
      ...{ ...unnamed, since: '2026-09-01', until: null, ...provenance },
    })),
    parties: ties.flatMap(({ a, b }) =>
      [a, b].map((organizationId) => ({
        ...{
          id: `${a}-${b}-${organizationId}`,
          evidenceId: `${a}-${b}`,
          organizationId,
          role: null,
          core: false,
        },
        ...{ host: false, trainer: false, people: null, ...open, origin: 'sample' as const },
      })),
    ),
  };
}

/**
 * Returns the longest task of the page while it is panned, by the Long Tasks API, which reports none below
 * 50 ms.
 */
export async function panned(page: Page): Promise<number> {
  const canvas = page.locator('.explorer-picture__canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The explorer shows no picture.');
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { longTasks: seen });
  });
  // No node is in the corner, so none is dragged by mistake.
  const [x, y] = [box.x + 12, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) await page.mouse.move(x + step * 8, y + step * 4);
  await page.mouse.up();
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}

interface Opened {
  readonly page: Page;
  /** Ms until the picture was drawn, from a draft of the layout. */
  readonly drawn: number;
  /** Ms until the layout was done and drawn. */
  readonly laidOut: number;
}

async function openExplorer(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const begun = performance.now();
  const untilPainted = async () => {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    return performance.now() - begun;
  };
  await page.goto(`${address}/districts/${SMALL_DISTRICT}/explorer?view=free`);
  await page.locator('[data-drawn="yes"]').waitFor({ timeout: 120_000 });
  const drawn = await untilPainted();
  await page.locator('progress').waitFor({ state: 'detached', timeout: 120_000 }); // shown during the layout
  return { page, drawn, laidOut: await untilPainted() };
}

/**
 * Measures the explorer's free view with 2,000 nodes and 10,000 ties in Chromium. The second opening counts,
 * because the first one fills the cache.
 */
export async function explorer(settings: GraphSettings, say: Say): Promise<void> {
  await buildPages(console.log);
  const tieline = await openServices({ graph: settings });
  await tieline.graph.close();
  const graph = await openGraph(settings);
  await graph.write((run) => writeFacts(run, [SMALL_DISTRICT], networkFacts(SMALL_DISTRICT, NODES)));
  await graph.close();
  const product = await startProduct(settings);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const cold = await openExplorer(browser, product.address);
    await cold.page.close();
    const { page, drawn, laidOut } = await openExplorer(browser, product.address);
    const [all, first] = [Math.round(laidOut), Math.round(cold.drawn)];
    say(
      'explorer of 2,000 nodes, free view: first picture',
      drawn,
      `laid out after ${all} ms; first of all ${first} ms`,
    );
    say(
      'explorer of 2,000 nodes, free view: longest task while panning',
      await panned(page),
      'Long Tasks API',
    );
  } finally {
    await browser.close();
    await product.stop();
  }
}
