import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/contract.ts';
import { getNetwork } from '../../server/features/network/contract.ts';
import { listOrganizations } from '../../server/features/organizations/contract.ts';
import { openApp } from '../start-app.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, stop } = await openApp());
});
afterAll(() => stop());

const get = async <T>(url: string): Promise<T> => {
  const answer = await app.inject(`/api${url}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};

describe('answers that are printed without being read against their schema (`preserialized`)', () => {
  it('the network of every district has exactly the shape of the contract, no key more', async () => {
    const { items } = await get<Api['/districts']['response']>('/districts?pageSize=500');
    expect(items).toHaveLength(94);
    for (const { id } of items) {
      const answer = await get(`/districts/${id}/network`);
      expect(getNetwork.response.parse(answer), id).toEqual(answer);
    }
  });

  it('the list of organizations has exactly the shape of the contract, no key more, on every page', async () => {
    for (let page = 1, total = 1; (page - 1) * 500 < total; page += 1) {
      const answer = await get<Api['/organizations']['response']>(`/organizations?pageSize=500&page=${page}`);
      expect(answer.items.length).toBeGreaterThan(0);
      expect(listOrganizations.response.parse(answer)).toEqual(answer);
      total = answer.total;
    }
  });
});
