import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as entries from './editing-entries.ts';
import * as people from './editing-people.ts';

const { DISTRICT, evidence, fill, organization, party, report } = entries;

/** An organization of ohsd with three people, which a coordinator of ohnd names in a report and in evidence. */
let api: EditingApp & Requests;
const SOUTH = '/districts/ohsd';
const person = (id: string) => entries.person(id, `Invented ${id} Surname`);
const job = (personId: string, organizationId: string) =>
  entries.employment(personId, organizationId, {
    ...{ id: `${personId}-${organizationId}`, title: `Invented title of ${personId}` },
  });
const holder = (personId: string, organizationId: string, districtId: string) =>
  entries.holder(personId, organizationId, { id: `${personId}-holds-${districtId}`, districtId });

const change = async (path: string, as: Parameters<EditingApp['as']>[0], rows: object[]) => {
  const { revision } = (await api.as(as).get(`${path}/facts`)).body;
  const body = { action: 'add person', entries: rows };
  return api.as(as).post(`${path}/changes`, body, { 'if-match': `"${revision}"` });
};

beforeAll(async () => {
  api = await openEditing();
  const south = await change(SOUTH, people.neighbor, [
    ...[organization('southern'), fill('southern-fills', 'southern', 'shelter', { districtId: 'ohsd' })],
    ...[organization('statewide'), fill('statewide-south', 'statewide', 'shelter', { districtId: 'ohsd' })],
    ...['hilda', 'idle', 'signer'].flatMap((id) => [person(id), job(id, 'southern')]),
    holder('hilda', 'southern', 'ohsd'),
    ...['desk', 'south-desk'].flatMap((id) => [person(id), job(id, 'statewide')]),
    holder('south-desk', 'statewide', 'ohsd'),
  ]);
  expect(south.status, JSON.stringify(south.body)).toBe(200);
  const north = await change(DISTRICT, people.coordinator, [
    ...[organization('northern'), fill('northern-fills', 'northern', 'shelter')],
    fill('statewide-north', 'statewide', 'legal-services'),
    report('told', 'northern', 'southern'),
    ...[evidence('paper'), party('paper', 'northern'), party('paper', 'southern')],
  ]);
  expect(north.status, JSON.stringify(north.body)).toBe(200);
  const signed = await change(DISTRICT, people.coordinator, [
    entries.forParty('signers', 'signer-signs', 'signer', 'paper', 'southern'),
  ]);
  expect(signed.status, JSON.stringify(signed.body)).toBe(200);
});
afterAll(() => api.stop());

describe('a person who belongs to another district', () => {
  it('is named to a coordinator only where the person stands for something or the employer fills a role', async () => {
    const facts = await api.facts();
    const named = (id: string) => facts.find((one) => one.fact === 'people' && one.id === id)?.value.name;
    expect(named('signer')).toBe('Invented signer Surname');
    expect(named('desk')).toBe('Invented desk Surname');
    expect([named('hilda'), named('idle'), named('south-desk')]).toEqual([null, null, null]);
    for (const id of ['hilda', 'idle', 'south-desk'])
      expect(JSON.stringify(facts)).not.toContain(`Invented title of ${id}`);
  });

  it('is named to the coordinator of that district', async () => {
    const { facts, redacted } = (await api.as(people.neighbor).get(`${SOUTH}/facts`)).body;
    const names = facts.filter((one: { fact: string }) => one.fact === 'people');
    expect(names.map((one: { value: { name: string | null } }) => one.value.name)).not.toContain(null);
    expect(redacted).toBe(false);
  });

  it('is named neither in the table of people', async () => {
    const { body } = await api.as(people.coordinator).get(`${DISTRICT}/exports/people`);
    expect(body).toContain('Invented desk Surname');
    for (const id of ['hilda', 'idle', 'south-desk']) expect(body).not.toContain(`Invented ${id} Surname`);
  });

  it('nor among the facts that a stale change is answered with', async () => {
    const entries = [{ ...person('idle'), value: { name: 'Invented other name' } }];
    const body = { action: 'correct person', entries };
    const answer = await api.post(`${DISTRICT}/changes`, body, { 'if-match': '"1"' });
    expect(answer.status).toBe(412);
    expect(JSON.stringify(answer.body)).not.toContain('Invented idle Surname');
    expect(answer.body.error.details.current).toMatchObject([
      { fact: 'people', id: 'idle', value: { name: null } },
    ]);
  });

  it('is corrected and added only by who may edit where the employer works', async () => {
    const renamed = { ...person('idle'), value: { name: 'Invented other name' } };
    for (const entries of [[renamed], [person('newcomer'), job('newcomer', 'southern')]]) {
      const refused = await change(DISTRICT, people.coordinator, entries);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('the Southern District of Ohio');
    }
    expect((await change(SOUTH, people.neighbor, [renamed])).status).toBe(200);
  });

  it('is shown to a liaison with the posts at the own organization alone', async () => {
    expect((await change(DISTRICT, people.administrator, [job('desk', 'northern')])).status).toBe(200);
    const { facts } = (await api.as(people.contributorOf('northern')).get(`${DISTRICT}/facts`)).body;
    const value = (wanted: string) => facts.find(({ id }: { id: string }) => id === wanted)?.value;
    expect(value('desk').name).toBe('Invented desk Surname');
    expect(value('desk-northern').title).toBe('Invented title of desk');
    expect(value('desk-statewide').title).toBeNull();
  });

  it('may be entered here by who says what the person stands for here', async () => {
    const maintainer = {
      ...{ fact: 'maintainers', id: 'envoy-carries' },
      value: {
        personId: 'envoy',
        evidenceId: 'paper',
        partyId: 'paper:southern',
        organizationId: 'southern',
      },
    };
    const entries = [person('envoy'), job('envoy', 'southern'), maintainer];
    expect((await change(DISTRICT, people.coordinator, entries)).status).toBe(200);
    const envoy = (await api.facts()).find(({ id }) => id === 'envoy');
    expect(envoy?.value.name).toBe('Invented envoy Surname');
  });
});
