import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApp, TEST_DAY } from '../start-app.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, stop } = await openApp({ sample: true }));
});
afterAll(() => stop());

const similar = async (districtId: string, query = '') =>
  (await app.inject(`/api/districts/${districtId}/similar${query}`)).json();

it('says of each similar district in what it is alike, and why in words', async () => {
  const { here, asOf, similar: found } = await similar('ohnd');
  expect([here.abbreviation, asOf]).toEqual(['N.D. Ohio', TEST_DAY]);
  expect(found).toHaveLength(8);
  for (const { districtId, alike, why } of found) {
    expect(districtId).not.toBe('ohnd');
    expect(alike.length).toBeGreaterThanOrEqual(3);
    expect(why).toContain(`Similar in ${alike.length} of 6 ways: `);
  }
});

it('has the middle of the similar districts alone, and says of how many it is', async () => {
  const { similar: found, measures } = await similar('ohnd', '?beside=gud');
  for (const { values, middle } of measures) {
    const numbers = found
      .map(({ districtId }: { districtId: string }) => values[districtId])
      .filter((value: number | null) => value !== null);
    expect(Object.keys(values).sort()).toEqual(
      ['gud', 'ohnd', ...found.map(({ districtId }: { districtId: string }) => districtId)].sort(),
    );
    if (numbers.length < 3) expect(middle).toBeNull();
    else {
      expect(middle.of).toBe(numbers.length);
      expect(middle.low).toBeGreaterThanOrEqual(Math.min(...numbers));
      expect(middle.high).toBeLessThanOrEqual(Math.max(...numbers));
    }
  }
});

it('gives the same numbers as the list of districts', async () => {
  const { measures } = await similar('ohnd');
  const { items } = (await app.inject('/api/districts?pageSize=94')).json();
  const met = measures.find(({ id }: { id: string }) => id === 'required-ties');
  for (const [id, value] of Object.entries(met.values))
    expect(value).toBe(items.find((district: { id: string }) => district.id === id).requiredTiesMet);
});

it('refuses what names no district', async () => {
  expect((await app.inject('/api/districts/zzzz/similar')).statusCode).toBe(404);
  const bad = await app.inject('/api/districts/ohnd/similar?beside=zzzz');
  expect(bad.statusCode).toBe(400);
  expect(bad.json().error.message).toBe('beside is not a district: zzzz');
});
