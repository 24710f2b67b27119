import { compared, timed } from './measure.ts';
import type { Product } from './product.ts';
import type { Say } from './suite.ts';

/** The first answers of a nation of which nothing is kept, until it is whole; then after a restart, from what was kept. */
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

/** Finding names against the same over names in memory: sorted, searched and cut to a page anew each time. */
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
