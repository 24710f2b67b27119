import { compared, medianOf, timed } from './measure.ts';
import type { Product } from './product.ts';
import type { Say } from './suite.ts';

/**
 * Measures the first responses for a nation with an empty cache, until it is complete; then after a restart,
 * from the stored cache.
 */
export async function nationalSummary(
  product: Product,
  again: () => Promise<Product>,
  say: Say,
): Promise<Product> {
  const first = await untilWhole(product);
  say(
    'national summary, cold: longest request',
    first.longest,
    `whole after ${(first.whole / 1000).toFixed(1)} s`,
  );
  const restarted = await again();
  const second = await untilWhole(restarted);
  say(
    'national summary after a restart: first request',
    second.first,
    `whole after ${(second.whole / 1000).toFixed(1)} s`,
  );
  return restarted;
}

async function untilWhole(product: Product): Promise<{ first: number; longest: number; whole: number }> {
  const times: number[] = [];
  const whole = await timed(async () => {
    for (let done = false; !done; ) {
      const time = await timed(async () => {
        const { current, districts } = JSON.parse((await product.get('/districts')).text).progress;
        done = current === districts;
      });
      times.push(time);
    }
  });
  return { first: times[0] ?? Number.NaN, longest: Math.max(...times), whole };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Compares finding names with a search over names in memory that sorts, searches and cuts to a page each
 * time.
 */
export async function names(product: Product, runs: number, say: Say): Promise<void> {
  const all: Named[] = [];
  for (let page = 1, total = 1; all.length < total; page += 1) {
    const answer = JSON.parse((await product.get(`/organizations?pageSize=500&page=${page}`)).text);
    all.push(...answer.items);
    total = answer.total;
  }
  const inMemory = async (word: string): Promise<string> => {
    const found = all.filter(({ name }) => name.toLowerCase().includes(word));
    return JSON.stringify(found.slice(0, 100));
  };
  const days = (run: number): string => new Date(Date.UTC(2026, 8, 1 + run)).toISOString().slice(0, 10);
  const page = await compared(
    runs,
    (run) => product.get(`/organizations?asOf=${days(run)}`),
    () => inMemory(''),
  );
  const search = await compared(
    runs,
    (run) => product.get(`/organizations?q=organization+7&asOf=${days(run)}`),
    () => inMemory('organization 7'),
  );
  const of = ({ cost, base }: typeof page) =>
    `${cost.toFixed(1)} ms / ${base.toFixed(1)} ms, ${all.length} names`;
  say('organizations, page 1 / same over names in memory', page.cost / page.base, of(page));
  say('organizations, search / same over names in memory', search.cost / search.base, of(search));
}

/**
 * Typical search texts for each kind of match: exact, misspelled, in another order, by place. Each gets a
 * number, so that none is cached.
 */
const TYPED = [
  'bench organization',
  'organizaton',
  'legal aid',
  'wage and hour',
  'police',
  'county',
  'homeland',
  'of wyd bench',
];

/**
 * Measures the search box on every page, once the index is built: the time within which 95 of 100 responses
 * arrive.
 */
export async function searching(product: Product, runs: number, say: Say): Promise<void> {
  const times: number[] = [];
  while (!JSON.parse((await product.get('/search?q=warm')).text).isWhole);
  for (let run = 0; run < runs * 20; run += 1) {
    const q = encodeURIComponent(`${TYPED[run % TYPED.length]} ${run}`);
    times.push(await timed(() => product.get(`/search?q=${q}`)));
  }
  times.sort((x, y) => x - y);
  const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  say('search of names: p95', p95, `p50 ${medianOf(times).toFixed(1)} ms of ${times.length}`);
}
