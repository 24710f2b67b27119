import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf } from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT } from './editing-entries.ts';
import { nobody, trainer } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const [LUCAS, FULTON, CUYAHOGA] = ['39095', '39051', '39035'] as const;
const PROVIDERS = ['rahab-ministries', 'cleveland-rape-crisis-center', 'journey-center-cleveland'];

interface County {
  fips: string;
  state: string;
  covers: string | null;
  nearest: unknown;
  byRole: Record<string, string>;
}
const reach = async (query = '', district = DISTRICT) =>
  (await api.as(trainer).get(`${district}/county-reach${query}`)).body;
const states = ({ counties }: { counties: County[] }): string[] => [
  ...new Set(counties.map(({ state, covers }) => `${state} ${covers}`)),
];

describe('the counties of a district, on reference data alone', () => {
  it('are reached by the offices of the district, which no one has said to cover any', async () => {
    const found = await reach();
    expect([found.role, found.counties.length, found.tribes, found.tribalLand]).toEqual([
      ...['victim-services', 40, 0, false],
    ]);
    expect(states(found)).toEqual(['covered district']);
    expect(found.headline).toMatch(
      /^.+: 0 of 40 counties, with 0% of people, by offices said to cover them; 40 by an office of the district/,
    );
    expect(found.counties.every(({ nearest }: County) => nearest === null)).toBe(true);
    const people = found.counties.reduce((sum: number, { people: n }: { people: number }) => sum + n, 0);
    expect(people).toBe(5_759_899);
    expect(found.counties.filter(({ ruralCode }: { ruralCode: number }) => ruralCode >= 4)).toHaveLength(21);
  });

  it('are a question for a role that no one is on record for, not out of reach', async () => {
    expect(states(await reach('?role=osha'))).toEqual(['not asked null']);
  });

  it('have places without a point, and tell who may read them', async () => {
    expect((await reach('', '/districts/gud')).counties).toHaveLength(1);
    expect((await api.as(nobody).get(`${DISTRICT}/county-reach`)).status).toBe(401);
    expect((await api.as(trainer).get(`${DISTRICT}/county-reach?role=mayor`)).status).toBe(400);
    expect((await api.as(trainer).get('/districts/zzzz/county-reach')).status).toBe(404);
  });
});

describe('what people entered', () => {
  it('says which counties are covered, which by no one, and which is nearest', async () => {
    const covers = (organizationId: string, fips: string) =>
      entryOf('countyCoverage', {
        ...{ id: `${organizationId}-${fips}`, organizationId, fips, basis: 'said so' },
        ...{ sourceKind: 'entered' as const, origin: 'entered' as const },
      });
    const entered = await api.change('cover counties', [
      ...PROVIDERS.map((id) => covers(id, CUYAHOGA)),
      covers('rahab-ministries', LUCAS),
    ]);
    expect(entered.status, JSON.stringify(entered.body)).toBe(200);
    const found = await reach();
    const of = (fips: string): County => found.counties.find((row: County) => row.fips === fips);
    expect([of(LUCAS).state, of(LUCAS).covers, of(LUCAS).nearest]).toEqual(['covered', 'county', null]);
    expect([of(FULTON).state, of(FULTON).covers]).toEqual(['no one', null]);
    expect(of(FULTON).nearest).toMatchObject({ fips: LUCAS, title: 'Lucas County', miles: 25 });
    expect(found.headline).toContain(
      ': 2 of 40 counties, with 29% of people, by offices said to cover them; 38 that no one on record reaches.',
    );
    expect(of(FULTON).byRole).toMatchObject({
      'victim-services': 'no one',
      osha: 'not asked',
      fbi: 'covered',
    });
    expect((await reach('?role=any-provider')).counties.map(({ state }: County) => state)).not.toContain(
      'no one',
    );
  });
});
