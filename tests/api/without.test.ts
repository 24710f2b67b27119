import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import {
  DISTRICT,
  employment,
  evidence,
  fill,
  forParty,
  holder,
  organization,
  party,
  person,
} from './editing-entries.ts';
import { administrator, grantWriterElsewhere, neighbor } from './editing-people.ts';

const meeting = { kind: 'meeting', everyDays: 30, since: '2026-10-01', until: null } as const;

/**
 * Ann alone meets with beech; the refuge has signed with cedar, whom Ann meets as well; Ben works there too, and Abe did. Apart
 * from them, the U.S. Attorney's Office meets with dogwood, and dogwood with elm.
 */
let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api
    .as(administrator)
    .change('add evidence', [
      ...['aspen', 'beech', 'cedar', 'dogwood', 'elm'].map((id) => organization(id)),
      fill('aspen-fills', 'aspen', 'shelter'),
      fill('beech-fills', 'beech', 'victim-services'),
      fill('cedar-fills', 'cedar', 'legal-services'),
      ...['dogwood', 'elm'].map((id) => fill(`${id}-fills`, id, 'health')),
      ...['abe', 'ann', 'ben', 'cleo'].map((id) => person(id, `${id} Invented`)),
      employment('abe', 'aspen', { until: '2025-07-01' }),
      ...['ann', 'ben'].map((id) => employment(id, 'aspen')),
      employment('cleo', 'beech'),
      holder('ann', 'aspen'),
      evidence('calls', { ...meeting, name: 'Invented calls' }),
      evidence('lunches', { ...meeting, name: 'Invented lunches' }),
      evidence('paper'),
      ...['calls', 'lunches', 'paper'].map((id) => party(id, 'aspen')),
      party('calls', 'beech'),
      ...['lunches', 'paper'].map((id) => party(id, 'cedar')),
      ...['with-office', 'with-elm'].map((id) => evidence(id, meeting)),
      ...['usao-ohnd', 'dogwood'].map((id) => party('with-office', id)),
      ...['dogwood', 'elm'].map((id) => party('with-elm', id)),
      forParty('maintainers', 'ann-calls', 'ann', 'calls', 'aspen'),
      forParty('maintainers', 'ann-lunches', 'ann', 'lunches', 'aspen'),
    ]);
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
});
afterAll(() => api.stop());

const without = (query: string, as = administrator, district = DISTRICT) =>
  api.as(as).get(`${district}/without?${query}`);
interface Pair {
  organization: { id: string };
  partner: { id: string };
  outcome: string;
}
const outcomes = ({ pairs }: { pairs: Pair[] }): string[] =>
  pairs.map(({ organization: own, partner, outcome }) => `${own.id} with ${partner.id}: ${outcome}`);

describe('what falls if a person leaves', () => {
  it('is cut what she alone maintains, on paper only what was signed, with a colleague beside it', async () => {
    const { status, body } = await without('person=ann');
    expect(status).toBe(200);
    expect(outcomes(body)).toEqual(['aspen with beech: cut', 'aspen with cedar: on paper only']);
    expect(body).toMatchObject({
      away: { kind: 'person', id: 'ann', name: 'ann Invented', organizations: [{ id: 'aspen' }] },
      text: 'If ann Invented leaves, 1 of 2 ties is cut: with Invented beech.',
    });
    expect(body.pairs[0]).toMatchObject({
      partner: { roles: ['victim-services'] },
      falls: [{ id: 'calls', name: 'Invented calls', kind: 'meeting' }],
      stays: [],
      colleague: { id: 'ben', name: 'ben Invented' },
    });
  });

  it('says that no tie is cut, and that none depends on who has no part in any', async () => {
    expect((await without('evidence=lunches')).body.text).toBe(
      'If Invented lunches ends, the 1 tie that involves it is not cut.',
    );
    expect((await without('person=ben')).body.text).toBe(
      'If ben Invented leaves, no tie is lost: none involves them.',
    );
  });

  it('stores nothing', async () => {
    const before = (await api.get(DISTRICT)).body.revision;
    await without('person=ann');
    expect((await api.get(DISTRICT)).body.revision).toBe(before);
  });

  it('a reading is recorded, with the person and the colleagues who were named', async () => {
    const recorded = async () =>
      (await api.as(administrator).get(`${DISTRICT}/accesses`)).body.items.find(
        ({ what }: { what: string }) => what.includes('if someone leaves'),
      )?.personIds;
    await expect.poll(recorded).toEqual(['ann', 'ben']);
  });

  it('a person who may not be seen is answered to the byte like one who does not exist', async () => {
    const [hidden, unknown] = [await without('person=ann', neighbor), await without('person=zed', neighbor)];
    expect(hidden.status).toBe(404);
    expect(JSON.stringify(hidden.body).replaceAll('ann', 'zed')).toBe(JSON.stringify(unknown.body));
    expect(unknown.status).toBe(404);
  });

  it('names no colleague to those who may see none', async () => {
    const { body } = await without('organization=aspen', neighbor);
    expect(body.pairs.map(({ colleague }: { colleague: unknown }) => colleague)).toEqual([null, null]);
    expect(JSON.stringify(body)).not.toMatch(/ann|ben/);
  });

  it('asks for exactly one of person, organization and evidence', async () => {
    expect((await without('')).status).toBe(400);
    expect((await without('person=ann&evidence=calls')).status).toBe(400);
    expect((await without('evidence=no-such')).status).toBe(404);
    expect((await without('person=ann', administrator, '/districts/zzz')).status).toBe(404);
  });
});

describe('what falls if an office closes', () => {
  it('is told for every district that it serves, as far as one may read it', async () => {
    const { revision } = (await api.as(administrator).get('/districts/ohsd/facts')).body;
    const entries = [fill('aspen-south', 'aspen', 'shelter', { districtId: 'ohsd' })];
    const body = { action: 'fill role', entries };
    const headers = { 'if-match': `"${revision}"` };
    const filled = await api.as(administrator).post('/districts/ohsd/changes', body, headers);
    expect(filled.status, JSON.stringify(filled.body)).toBe(200);
    const here = (await without('organization=aspen')).body;
    expect(outcomes(here)).toEqual(['aspen with beech: cut', 'aspen with cedar: cut']);
    expect(here.roles).toContainEqual({ role: 'shelter', before: 'confirmed', after: 'on record' });
    expect(here.elsewhere).toMatchObject([{ districtId: 'ohsd', district: 'S.D. Ohio', cut: 0 }]);
    const own = (await without('organization=aspen', grantWriterElsewhere, '/districts/ohsd')).body;
    expect(own.elsewhere).toEqual([]);
  });

  it('cuts off from the U.S. Attorney’s Office whom only it reaches, beside itself', async () => {
    const { cutOff } = (await without('organization=dogwood')).body;
    expect(cutOff.organizations).toEqual([{ id: 'elm', name: 'Invented elm' }]);
  });

  it('evidence that ends leaves what else speaks for the two', async () => {
    expect(outcomes((await without('evidence=paper')).body)).toEqual(['aspen with cedar: goes on']);
    expect(outcomes((await without('evidence=lunches')).body)).toEqual(['aspen with cedar: on paper only']);
  });
});

it('a trial says what is so once her last day is entered', async () => {
  const { coverage, ties } = (await without('person=ann')).body;
  const last = employment('ann', 'aspen', { until: '2026-11-24' });
  const left = await api.as(administrator).change('correct person', [last]);
  expect(left.status, JSON.stringify(left.body)).toBe(200);
  const [summary, assessment] = [
    (await api.get(DISTRICT)).body,
    (await api.get(`${DISTRICT}/assessment`)).body,
  ];
  expect(summary.score).toEqual(coverage.after);
  for (const { id, after } of ties)
    expect(assessment.ties.find((tie: { id: string }) => tie.id === id)).toMatchObject({ state: after });
});
