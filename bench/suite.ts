import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { change, path, revisionOf, save, saveOn } from './editing.ts';
import type { Name } from './figures.ts';
import { LARGE_DISTRICT, SMALL_DISTRICT } from './grow.ts';
import { compared, medianOf, yardstick } from './measure.ts';
import { ask, type Product, throughput } from './product.ts';
import { type Raw, rawEdit, rawNetwork } from './raw.ts';

export type Say = (name: Name, value: number, of: string) => void;
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const NETWORK = path(LARGE_DISTRICT, 'network');

/** Measures reading and editing the large district against the bare engine. */
export async function againstRaw(product: Product, raw: Raw, runs: number, say: Say): Promise<void> {
  const read = await compared(
    runs,
    () => product.get(NETWORK),
    () => rawNetwork(raw, LARGE_DISTRICT),
    (run) => save(product, LARGE_DISTRICT, run),
  );
  say(
    'network after an edit / same rows read raw',
    read.cost / read.base,
    `${ms(read.cost)} / ${ms(read.base)}`,
  );
  const edit = await compared(
    runs,
    async (run) => {
      // A form saves what it has previewed.
      const edit = change(LARGE_DISTRICT, run);
      await product.post(path(LARGE_DISTRICT, 'preview'), edit);
      await save(product, LARGE_DISTRICT, run, edit);
    },
    (run) => rawEdit(raw, LARGE_DISTRICT, `raw-${process.pid}-${run}`),
  );
  say(
    'edit, preview and commit, 5,000 pieces / raw writes of the same rows',
    edit.cost / edit.base,
    `${ms(edit.cost)} / ${ms(edit.base)}`,
  );
}

/** Compares with what a team could build within a day; both over HTTP from separate processes. */
export async function againstGraphql(
  product: Product,
  graphql: string,
  milliseconds: number,
  say: Say,
): Promise<void> {
  const theirs = `${graphql}/?district=${LARGE_DISTRICT}`;
  const base = await throughput(theirs, 16, milliseconds);
  const kept = await throughput(`${product.address}/api${NETWORK}`, 16, milliseconds);
  say(
    'same revision, no ETag, 16 connections / @neo4j/graphql, throughput',
    kept / base,
    `${kept.toFixed(0)} / ${base.toFixed(1)} answers a second`,
  );
  // Each date is requested once, so none of it is cached.
  const dayOf = (run: number): string => new Date(Date.UTC(2026, 9, 1 + run)).toISOString().slice(0, 10);
  const first = await compared(
    5,
    (run) => product.get(`${NETWORK}?asOf=${dayOf(run)}`),
    () => ask(theirs),
  );
  say(
    'first answer of a district with nothing kept / @neo4j/graphql, throughput',
    first.base / first.cost,
    `${ms(first.cost)}, ${ms(first.base)} there`,
  );
}

/** Five people save at the same moment on the revision that all of them saw, each about another role. */
export async function fiveEditors(product: Product, rounds: number, say: Say): Promise<void> {
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const revision = await revisionOf(product, LARGE_DISTRICT);
    const editors = [0, 1, 2, 3, 4].map((at) => saveOn(product, LARGE_DISTRICT, at, revision));
    refused += (await Promise.all(editors)).filter(({ status }) => status >= 400).length;
  }
  say(
    'five editors on one district: commits refused though they touch other facts',
    (100 * refused) / (5 * rounds),
    `${refused} of ${5 * rounds}`,
  );
}

/**
 * Fifty people read small responses and occasionally the large network, while five others edit. Another process asks for
 * the health meanwhile: this one is too busy itself to measure how long an answer takes.
 */
export async function readersAndEditors(product: Product, milliseconds: number, say: Say): Promise<void> {
  const load = async (editors: number) => {
    const end = performance.now() + milliseconds;
    const until = async (work: (turn: number) => Promise<unknown>): Promise<void> => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        await work(turn);
        await sleep(50);
      }
    };
    const probe = fork(fileURLToPath(new URL('probe.ts', import.meta.url)), [
      `${product.address}/api/health`,
    ]);
    await once(probe, 'message'); // it has started
    await product.delay();
    await Promise.all([
      ...Array.from({ length: 50 }, (_, reader) =>
        until((turn) => product.get((turn + reader) % 10 === 0 ? NETWORK : path(SMALL_DISTRICT, 'network'))),
      ),
      ...Array.from({ length: editors }, (_, at) => until(() => save(product, LARGE_DISTRICT, at))),
    ]);
    probe.send('stop');
    const [health] = (await once(probe, 'message')) as [number[]];
    return { ...(await product.delay()), health: health.toSorted((x, y) => x - y) };
  };
  const alone = await load(0);
  const both = await load(5);
  say(
    'event loop delay p99, 50 readers and 5 editors / readers alone',
    both.p99 / alone.p99,
    `${ms(both.p99)} / ${ms(alone.p99)}`,
  );
  const { health } = both;
  const p99 = health[Math.ceil(health.length * 0.99) - 1] ?? Number.NaN;
  say('health, while 50 read and 5 edit: p99', p99, `p50 ${ms(medianOf(health))}`);
}

/**
 * Measures what must not grow with the nation, in units of a fixed computation, so that two measurements can be
 * compared.
 */
export async function ofOneSize(product: Product, runs: number): Promise<Record<string, number>> {
  const turns = async (work: (run: number) => Promise<unknown>): Promise<number> => {
    const { cost, base } = await compared(runs, work, yardstick);
    return cost / base;
  };
  const day = (run: number): string => new Date(Date.UTC(2026, 8, 1 + run)).toISOString().slice(0, 10);
  return {
    read: await turns((run) => product.get(`${NETWORK}?asOf=${day(run)}`)),
    edit: await turns((run) => save(product, SMALL_DISTRICT, run)),
    organization: await turns((run) => product.get(`/organizations/usao-${SMALL_DISTRICT}?asOf=${day(run)}`)),
  };
}
