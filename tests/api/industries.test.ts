import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, party, report } from './editing-entries.ts';
import { neighbor, nobody, trainer } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

interface Row {
  id: string;
  weight: string;
  weightKnown: string;
  links: { role: string; link: string }[];
  counts: { measure: string; value: number }[];
}
interface Inspector {
  role: string;
  link: string;
  sides: { side: string; link: string; known: string }[];
}
const industries = async (district = 'ohnd') =>
  (await api.as(trainer).get(`/districts/${district}/industries`)).body;
const goods = async (query = '') => (await api.as(trainer).get(`${DISTRICT}/goods${query}`)).body;

describe('the industries of a district, on reference data alone', () => {
  it('have the numbers of the files, and their weight beside the nation', async () => {
    const { industries: rows } = await industries();
    const of = (id: string): Row => rows.find((row: Row) => row.id === id);
    expect(rows).toHaveLength(10);
    expect(of('care').weightKnown).toBe(
      'At or above the nation’s share: 13.8 employees for every 1,000 people (nation 9.2).',
    );
    expect(of('landscaping').weightKnown).toBe(
      'At or above the nation’s share: 31.9 certified H-2B positions for every 100,000 people (nation 19.0).',
    );
    expect(of('agriculture').counts.map(({ measure, value }) => [measure, value])).toEqual([
      ['establishments', 70],
      ['employees', 315],
      ['H-2A positions certified', 1291],
    ]);
    const byWeight = (weight: string) =>
      rows.filter((row: Row) => row.weight === weight).map(({ id }: Row) => id);
    expect(byWeight('of weight').sort()).toEqual([
      ...['beauty-massage', 'care', 'construction', 'landscaping', 'restaurants'],
    ]);
    expect(byWeight('not known')).toEqual(['domestic']);
  });

  // The team of 2015 is a public record of long ago: it is to be confirmed, and its age proves nothing.
  it('say of no inspector that a link is missing, since no one was asked', async () => {
    const { inspectors, first } = await industries();
    const links = inspectors.map(({ role, link }: Inspector) => `${role} ${link}`).sort();
    expect(links).toEqual([
      ...[
        'dol-whd to confirm',
        'eeoc not asked',
        'licensing not asked',
        'osha not asked',
        'state-labor not asked',
      ],
    ]);
    expect(first).toMatchObject({ verb: 'confirm', role: 'dol-whd', industries: 10 });
  });

  it('are not weighed where nothing is published', async () => {
    const { industries: rows, headline } = await industries('gud');
    expect(new Set(rows.map(({ weight }: Row) => weight))).toContain('not known');
    expect(headline).toMatch(/industr/);
  });

  it('are those of whoever may read the district', async () => {
    expect((await api.as(neighbor).get(`${DISTRICT}/industries`)).status).toBe(200);
    expect((await api.as(nobody).get(`${DISTRICT}/industries`)).status).toBe(401);
    expect((await api.as(trainer).get('/districts/zzzz/industries')).status).toBe(404);
  });
});

describe('the goods of industries here', () => {
  it('are those of the lists that name an industry, the gravest first; the others are counted', async () => {
    const { goods: all, orders, others } = await goods();
    expect([all.length, orders.length, others]).toEqual([88, 22, { goods: 243, orders: 45 }]);
    expect(all.filter(({ kind }: { kind: string }) => kind !== 'child labor')).toHaveLength(35);
    expect(all[0].kind).toBe('forced labor');
  });

  it('are those of one industry where one is named, with its import orders', async () => {
    const { goods: all, orders } = await goods('?industry=hotels');
    expect(all.map(({ good }: { good: string }) => good).sort()).toEqual([
      ...['Carpets', 'Cotton and cotton products', 'Furniture', 'Soap', 'Textiles'],
    ]);
    expect(orders.map(({ product, date }: { product: string; date: string }) => [product, date])).toEqual([
      ['Carpets, Hand-Knotted Wool', '1998-07-21'],
    ]);
    expect((await api.as(trainer).get(`${DISTRICT}/goods?industry=zoos`)).status).toBe(400);
  });
});

describe('what people entered', () => {
  it('links an inspector by a current meeting, and says that there is no link by a report', async () => {
    const before = (await api.get(`${DISTRICT}/assessment`)).body;
    const entered = await api.change('add evidence', [
      evidence('rounds', { kind: 'meeting', everyDays: 30, since: '2026-11-01', until: null }),
      party('rounds', 'labor-oh'),
      party('rounds', 'usao-ohnd'),
      report('none', 'usao-ohnd', 'whd-cleveland', { level: 0 }),
    ]);
    expect(entered.status, JSON.stringify(entered.body)).toBe(200);
    const { inspectors, industries: rows } = await industries();
    const of = (role: string): Inspector => inspectors.find((one: Inspector) => one.role === role);
    expect(of('state-labor').link).toBe('linked');
    expect(of('state-labor').sides.map(({ side, link }) => `${side} ${link}`)).toEqual([
      'coordinator linked',
      'police not asked',
      'services not asked',
    ]);
    expect(of('dol-whd').sides[0]).toMatchObject({ side: 'coordinator', link: 'no link' });
    expect(of('dol-whd').sides[0]?.known).toMatch(/^No contact/);
    expect(rows.every(({ links }: Row) => links.some(({ link }) => link === 'linked'))).toBe(true);
    const after = (await api.get(`${DISTRICT}/assessment`)).body;
    expect(after.ties.map(({ id }: { id: string }) => id)).toEqual(
      before.ties.map(({ id }: { id: string }) => id),
    );
  });
});
