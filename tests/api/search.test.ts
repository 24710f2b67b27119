import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { entryOf } from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as entries from './editing-entries.ts';
import * as people from './editing-people.ts';

const { employment, evidence, fill, holder, organization, party, person } = entries;

/** Invented partners on the public record; the hidden network has other names for people of ohsd. */
interface Network extends EditingApp, Requests {}
let api: Network;
let hidden: Network;

const enter = async (network: Network, as: Viewer, path: string, rows: ReturnType<typeof person>[]) => {
  const { revision } = (await network.as(as).get(`${path}/facts`)).body;
  const body = { action: 'add person', entries: rows };
  const answer = await network.as(as).post(`${path}/changes`, body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

async function openNetwork(names: readonly [string, string]): Promise<Network> {
  const network = await openEditing();
  await enter(network, people.coordinator, entries.DISTRICT, [
    organization('quillhaven', { name: 'Quillhaven House', aliases: ['Old Ferry Mission'], city: 'Toledo' }),
    fill('quillhaven-fills', 'quillhaven', 'shelter', { phone: '(216) 555-0142' }),
    ...[person('nora', 'Nora Birchlake'), employment('nora', 'quillhaven', { title: 'Director' })],
    holder('nora', 'quillhaven'),
    entryOf('countyCoverage', {
      ...{ id: 'covers', organizationId: 'quillhaven', fips: '39095', basis: 'said so' },
      ...{ sourceKind: 'entered' as const, origin: 'entered' as const },
    }),
    ...[organization('aspen', { name: 'Aspen Aid' }), fill('aspen-fills', 'aspen', 'worker-organization')],
    organization('tidal', { name: 'Tidal Aid' }),
    fill('tidal-fills', 'tidal', 'worker-organization', { phone: '(216) 555-0143' }),
    ...[evidence('paper', { name: 'Lanternfish memorandum' }), party('paper', 'quillhaven')],
  ]);
  await enter(network, people.neighbor, '/districts/ohsd', [
    organization('southend', { name: 'Southend House' }),
    fill('southend-fills', 'southend', 'shelter', { districtId: 'ohsd' }),
    ...names.flatMap((name, at) => [person(`south${at}`, name), employment(`south${at}`, 'southend')]),
  ]);
  return network;
}

beforeAll(async () => {
  api = await openNetwork(['Nora Zephyrhill', 'Abel Quickwater']);
  hidden = await openNetwork(['Abel Quickwater', 'Birchlake Nora Nora']);
});
afterAll(async () => {
  await api.stop();
  await hidden.stop();
});

const urlOf = (q: string, more = 'district=ohnd') => `/search?${more}&q=${encodeURIComponent(q)}`;
const search = async (q: string, as: Viewer = people.coordinator, more?: string) =>
  (await api.as(as).get(urlOf(q, more))).body;
type Found = Awaited<ReturnType<typeof search>>;
const titles = ({ groups }: Found, kind: string): string[] =>
  groups
    .find((group: { kind: string }) => group.kind === kind)
    ?.hits.map(({ title }: { title: string }) => title) ?? [];

describe('a search', () => {
  it.each([
    ['quillhaven', 'organizations', 'Quillhaven House'],
    ['house quilhaven', 'organizations', 'Quillhaven House'],
    ['ferry mission', 'organizations', 'Quillhaven House'],
    ['WHD', 'roles', 'Wage and Hour Division'],
    ['OSHA', 'roles', 'Occupational Safety and Health Administration'],
    ['USAO', 'organizations', "U.S. Attorney's Office, Northern District of Ohio"],
    ['birchlake', 'people', 'Nora Birchlake'],
    ['lanternfish', 'evidence', 'Lanternfish memorandum'],
    ['cuyahoga', 'counties', 'Cuyahoga County, Ohio'],
    ['toledo', 'cities', 'Toledo, OH'],
    ['ohnd', 'districts', 'Northern District of Ohio'],
    ['saint francois', 'counties', 'St. Francois County, Missouri'],
    ['mayaguez', 'counties', 'Mayagüez, Puerto Rico'],
  ])('for “%s” finds among %s first %s', async (q, kind, title) => {
    expect(titles(await search(q), kind)[0]).toBe(title);
  });

  it('for a role and a county names whom to call, with the office phone, and why', async () => {
    const { best } = await search('shelter lucas');
    expect(best).toMatchObject({
      heading: 'Shelter for Lucas County, N.D. Ohio',
      hit: { kind: 'people', title: 'Nora Birchlake', phone: '(216) 555-0142' },
    });
    expect(best.hit.detail).toBe('Director, Quillhaven House; covers 1 of 40 counties');
  });

  it('says of tribal police that the public record has no tribal land in the district', async () => {
    expect(JSON.stringify(await search('tribal police'))).toMatch(/no tribal land in the public record/);
  });

  it('names the office that can be reached, and says to ask where its counties are not on record', async () => {
    const { hit } = (await search('worker organization lucas')).best;
    expect(hit).toMatchObject({ title: 'Tidal Aid', phone: '(216) 555-0143' });
    expect(hit.detail).toBe('counties not on record: ask whether it covers Lucas County');
  });

  it('for “Wage and Hour Cuyahoga” finds the office that covers that county', async () => {
    const found = await search('Wage and Hour Cuyahoga');
    expect(found.best.hit.title).toBe('DOL Wage and Hour Division, Cleveland District Office');
    expect(titles(found, 'organizations')[0]).toBe(found.best.hit.title);
  });

  it('for “who covers Lucas County” lists roles and offices, and leaves out who covers other counties alone', async () => {
    const lucas = await search(
      'who covers Lucas County',
      people.coordinator,
      'district=ohnd&kind=organizations',
    );
    expect(titles(lucas, 'organizations')[0]).toBe('Quillhaven House');
    expect(titles(lucas, 'organizations')).toContain('FBI Cleveland Field Office');
    const erie = await search(
      'who covers Huron County',
      people.coordinator,
      'district=ohnd&kind=organizations',
    );
    expect(titles(erie, 'organizations')).not.toContain('Quillhaven House');
    expect(titles(await search('who covers Lucas County'), 'roles')).toContain(
      'Shelter or domestic violence program',
    );
  });

  it.each([
    ['victim services', 'Victim service provider for N.D. Ohio'],
    ['victim witness', 'Victim-witness specialist for N.D. Ohio'],
    ['WHD', 'Wage and Hour Division for N.D. Ohio'],
    ['state labor', 'State labor inspection for N.D. Ohio'],
  ])('for “%s” where the viewer is, means %s', async (q, heading) => {
    expect((await search(q)).best?.heading).toBe(heading);
  });

  it('looks near first, and everywhere where nothing near is meant', async () => {
    expect((await search('FBI')).scope).toBe('near');
    const far = await search('HSI Sacramento');
    expect([far.scope, far.best.heading]).toEqual([
      'everywhere',
      'Homeland Security Investigations for Sacramento County, E.D. Cal.',
    ]);
  });

  it('says that it found nothing, and names the nearest', async () => {
    const { groups, best, nearest } = await search('quillxxyyzz');
    expect([groups, best]).toEqual([[], null]);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.map(({ title }: { title: string }) => title)).toContain('Quillhaven House');
  });

  it.each([
    ['zzyx nobody', 'Moody County, South Dakota'],
    ['quillhaven zzyxqq', 'Quillhaven House'],
    ['FBI cleveland zzyxqq', 'FBI Cleveland Field Office'],
  ])(
    'for “%s” found nothing, since a word of it is nowhere: what has the others, such as %s, is the nearest',
    async (q, title) => {
      const { groups, best, nearest } = await search(q);
      expect([groups, best]).toEqual([[], null]);
      expect(nearest).toHaveLength(3);
      expect(nearest.map((hit: { title: string }) => hit.title)).toContain(title);
    },
  );

  it('takes a single letter for the beginning of a word that is being typed', async () => {
    expect(titles(await search('quillhaven z'), 'organizations')).toEqual(['Quillhaven House']);
  });

  it('follows the edits: a new name is found, and the former one is not', async () => {
    const renamed = organization('quillhaven', { name: 'Marrowstone House', city: 'Toledo' });
    await enter(api, people.coordinator, entries.DISTRICT, [renamed]);
    expect(titles(await search('marrowstone'), 'organizations')).toEqual(['Marrowstone House']);
    expect(titles(await search('quillhaven'), 'organizations')).toEqual([]);
    const [nora] = (await search('marrowstone')).groups.find(
      ({ kind }: { kind: string }) => kind === 'people',
    ).hits;
    expect(nora.title).toBe('Nora Birchlake');
    const back = organization('quillhaven', {
      ...{ name: 'Quillhaven House', aliases: ['Old Ferry Mission'], city: 'Toledo' },
    });
    await enter(api, people.coordinator, entries.DISTRICT, [back]);
  });
});

describe('who is not seen', () => {
  const VIEWERS: readonly (readonly [string, Viewer])[] = [
    ['a trainer', people.trainer],
    ['the coordinator of the other district', people.coordinator],
    ['a grant writer', people.grantWriter],
    ['a contributor of another organization', people.contributorOf('quillhaven')],
  ];
  const QUESTIONS = [
    ...[
      'nora',
      'birchlake',
      'abel',
      'abel quickwater',
      'quikwater',
      'zephyrhill',
      'southend',
      'house',
      'quizzwater',
    ],
    ...['shelter S.D. Ohio', 'zzz', 'nora zephyrhill toledo'],
  ];

  it('is there: the coordinator of that district finds them', async () => {
    expect(titles(await search('quickwater', people.neighbor, 'district=ohsd'), 'people')).toEqual([
      'Abel Quickwater',
    ]);
  });

  it.each(VIEWERS)('changes not a byte, order and counts included: %s', async (_, viewer) => {
    let found = 0;
    for (const q of QUESTIONS)
      for (const scope of ['near', 'everywhere']) {
        const url = urlOf(q, `district=ohnd&scope=${scope}`);
        const answer = await api.as(viewer).get(url);
        expect(answer.status).toBe(200);
        expect(JSON.stringify(answer.body)).not.toMatch(/zephyrhill|quickwater/i);
        expect(await hidden.as(viewer).get(url), q).toEqual(answer);
        found += answer.body.groups.length;
      }
    expect(found).toBeGreaterThan(5);
  });

  it('is not called: no phone without the right to see it', async () => {
    const { best } = await search('shelter lucas', people.trainer);
    expect(best.hit).toMatchObject({ kind: 'organizations', title: 'Quillhaven House', phone: null });
  });

  it('is a reading of names where someone is: recorded, and kept by no browser', async () => {
    await search('birchlake', people.coordinator);
    const accesses = async () =>
      (await api.as(people.administrator).get(`${entries.DISTRICT}/accesses?pageSize=500`)).body.items;
    await expect
      .poll(async () => (await accesses()).filter(({ what }: { what: string }) => what.includes('search')))
      .toContainEqual(expect.objectContaining({ personIds: expect.arrayContaining(['nora']) }));
  });

  it('of districts that a grant writer does not read, nothing is found', async () => {
    const { groups } = await search('southend', people.grantWriter);
    expect(titles({ groups }, 'organizations')).toEqual([]);
    expect((await api.as(people.grantWriter).get(urlOf('southend', 'district=ohsd'))).status).toBe(403);
    expect((await api.as(people.grantWriter).get(urlOf('southend', 'scope=near'))).status).toBe(403);
  });
});
