import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/contract.ts';
import { openApp } from '../start-app.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, stop } = await openApp());
});
afterAll(() => stop());

const districts = async (query: string): Promise<Api['/districts']['response']['items']> =>
  (await app.inject(`/api/districts?pageSize=500${query}`)).json().items;

describe('the list of districts', () => {
  it('finds the districts that have a partner and lack a tie with it', async () => {
    const found = await districts('&where=has:victim-services,lacks:usao-coordinator--victim-services');
    expect(found).toHaveLength(94 - 24);
    expect(
      await districts('&hasRole=victim-services&lacksTie=usao-coordinator--victim-services'),
    ).toHaveLength(94 - 24);
    const states = found.map(({ coordinatorTies }) => coordinatorTies['victim-services']);
    expect(states).not.toContain('met');
    expect(await districts('&where=lacks:usao-coordinator--victim-services&circuit=DC')).toHaveLength(1);
  });

  it('says of the triad how each of its three ties is, and what comes first where one is not met', async () => {
    const all = await districts('');
    for (const { triad, triadTies, triadNext } of all) {
      const states = Object.values(triadTies);
      expect(states).toHaveLength(3);
      expect(triad === 'yes').toBe(states.every((state) => state === 'met'));
      expect(triadNext === null).toBe(triad === 'yes');
    }
  });
});
