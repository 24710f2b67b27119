import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { allEndpoints } from '../../server/contract.ts';
import { openApp, type RunningApp, TEST_DAY } from '../start-app.ts';
import * as entries from './editing-entries.ts';
import * as people from './editing-people.ts';

const { employment, evidence, fill, forParty, holder, organization, party, person } = entries;
type Entry = ReturnType<typeof person>;

/** Whose hidden values are the other ones: of people in the north, or in the south. */
type Swapped = 'nobody' | 'north' | 'south';

interface Network {
  get: (viewer: Viewer, url: string) => Promise<{ status: number; etag: unknown; body: string }>;
  post: (
    viewer: Viewer,
    path: string,
    rows: Entry[],
    ifMatch?: string,
  ) => Promise<{ status: number; body: string }>;
  stop: () => Promise<void>;
}

/** Ids of changes are random. */
const withoutIds = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');

async function openNetwork(swapped: Swapped): Promise<Network> {
  let viewer: Viewer = people.administrator;
  const now = () => new Date(`${TEST_DAY}T12:00:00Z`);
  const { app, stop }: Omit<RunningApp, 'url'> = await openApp({ viewer: () => viewer, now });
  const get: Network['get'] = async (as, url) => {
    viewer = as;
    const { statusCode: status, headers, body } = await app.inject(url);
    return { status, etag: headers.etag, body: withoutIds(body) };
  };
  const post = async (as: Viewer, path: string, rows: Entry[], ifMatch?: string, why?: string) => {
    viewer = people.administrator;
    const { revision } = (await app.inject(`/api${path}/facts`)).json();
    viewer = as;
    const { statusCode: status, body } = await app.inject({
      method: 'POST',
      url: `/api${path}/changes`,
      headers: { 'if-match': ifMatch ?? `"${revision}"` },
      payload: { action: 'add person', entries: rows, ...(why && { why }) },
    });
    return { status, body: withoutIds(body) };
  };
  const enter = async (path: string, rows: Entry[], why: string): Promise<void> => {
    const { status, body } = await post(people.administrator, path, rows, undefined, why);
    expect(status, body).toBe(200);
  };
  await fillNetwork(swapped, enter);
  return { get, post, stop };
}

const practice = (id: string): Entry => ({
  ...{ fact: 'practices', id },
  value: { name: 'Invented table', what: null, url: null, since: null, mends: ['fbi--hsi'] },
});
const adoption = (practiceId: string): Entry => ({
  ...{ fact: 'adoptions', id: `${practiceId}-used` },
  value: { practiceId, since: '2026-01-05', until: null },
});

const thought = (text: string): Entry => ({
  ...{ fact: 'notes', id: 'thought' },
  value: { districtId: 'ohnd', question: 'shelter', kind: 'think so', text, at: TEST_DAY },
});

/** What is hidden differs by `swapped` alone; in it, names come in another order. */
async function fillNetwork(
  swapped: Swapped,
  enter: (path: string, rows: Entry[], why: string) => Promise<void>,
): Promise<void> {
  const hidden = (place: Swapped, one: string, other: string): string => (swapped === place ? other : one);
  const staff = (place: Swapped, id: string, at: string, [one, other]: [string, string]): Entry[] => [
    person(id, `Invented ${hidden(place, one, other)}`, {
      email: `${hidden(place, one, other).toLowerCase()}@staff.example`,
      phone: hidden(place, '(216) 555-0144', '(216) 555-0145'),
    }),
    employment(id, at, { id: `${id}-job`, title: hidden(place, `Chief ${one}`, `Deputy ${other}`) }),
  ];
  await enter(
    '/districts/ohsd',
    [
      ...[organization('southern'), fill('southern-fills', 'southern', 'shelter', { districtId: 'ohsd' })],
      ...staff('south', 'sam', 'southern', ['Abel', 'Zeno']),
      ...staff('south', 'sue', 'southern', ['Zeno', 'Abel']),
    ],
    hidden('south', 'Abel began', 'Zeno asked for it'),
  );
  await enter(
    entries.DISTRICT,
    [
      organization('northern'),
      fill('northern-fills', 'northern', 'shelter', {
        mailbox: hidden('north', 'abel@north.example', 'zeno@north.example'),
      }),
      ...staff('north', 'ned', 'northern', ['Abel', 'Zeno']),
      ...staff('north', 'nia', 'northern', ['Zeno', 'Abel']),
      holder('ned', 'northern'),
      // Whom to ask about a practice is who holds the position of coordinator.
      employment('ned', 'usao-ohnd', {
        id: 'ned-at-office',
        title: hidden('north', 'Chief Abel', 'Deputy Zeno'),
      }),
      holder('ned', 'usao-ohnd', { id: 'ned-coordinates', role: 'usao-coordinator' }),
      ...[practice('table'), adoption('table')],
      evidence('paper', { source: hidden('north', 'told by Abel', 'told by Zeno') }),
      ...[party('paper', 'northern'), party('paper', 'southern')],
      forParty('signers', 'ned-signs', 'ned', 'paper', 'northern'),
      thought(hidden('north', 'Abel thinks so', 'Zeno thinks that too')),
    ],
    hidden('north', 'Abel told us', 'Zeno told us so'),
  );
  // By jobs at one more organization an introduction leads from one district into the other.
  const atBridge = (id: string): Entry => employment(id, 'bridge', { id: `${id}-at-bridge` });
  await enter(entries.DISTRICT, [organization('bridge'), atBridge('ned')], 'asked');
  await enter('/districts/ohsd', [atBridge('sam'), atBridge('sue')], 'asked');
  await enter(entries.DISTRICT, [evidence('paper', { source: 'the signed paper' })], 'checked');
}

let networks: Readonly<Record<Swapped, Network>>;
beforeAll(async () => {
  networks = {
    nobody: await openNetwork('nobody'),
    north: await openNetwork('north'),
    south: await openNetwork('south'),
  };
});
afterAll(async () => {
  for (const { stop } of Object.values(networks)) await stop();
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  districtId: ['ohnd', 'ohsd'],
  organizationId: ['northern', 'southern'],
  table: ['partners', 'people', 'evidence', 'ties', 'to-do'],
  accountId: ['nobody'],
  personId: ['ned', 'nia', 'sam', 'nobody'],
  trainingId: ['nothing'],
  practiceId: ['table', 'nothing'],
};
/** Endpoints that answer nothing without a query, and what they are asked. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/districts/:districtId/compare': ['?from=2026-01-01'],
  '/introductions': [
    ...['role=shelter', 'to=northern', 'to=southern', 'to=sam', 'to=nia&from=sue', 'to=sam&from=nia'].flatMap(
      (asked) => [`?district=ohnd&${asked}`, `?district=ohsd&${asked}`],
    ),
  ],
  '/between': ['?districts=ohnd,ohsd', '?districts=ohsd,ohnd'],
};
const urls = allEndpoints
  .filter(({ method }) => method === 'GET')
  .flatMap(({ path }) =>
    [...path.matchAll(/:(\w+)/g)].reduce(
      (all, [parameter, name = '']) =>
        all.flatMap((url) => (VALUES[name] ?? []).map((value) => url.replace(parameter, value))),
      (QUERIES[path] ?? ['']).map((query) => path + query),
    ),
  )
  .flatMap((path) =>
    // The district of a profile is asked for by its query.
    /^\/organizations\/.*\/profile$/.test(path) ? [`${path}?district=ohnd`, `${path}?district=ohsd`] : [path],
  )
  .map((path) => `/api${path}`);

const VIEWERS: readonly (readonly [string, Viewer, Swapped])[] = [
  ['a trainer', people.trainer, 'north'],
  ['a grant writer', people.grantWriter, 'north'],
  ['a contributor of another organization', people.contributorOf('southern'), 'north'],
  ['the coordinator of another district', people.neighbor, 'north'],
  ['no one who signed in', people.nobody, 'north'],
  ['the coordinator of the other district, of its people', people.coordinator, 'south'],
];

describe('what is hidden from a viewer', () => {
  it('is there: an administrator gets other answers when it is another', async () => {
    for (const swapped of ['north', 'south'] as const)
      for (const list of ['facts', 'history']) {
        const url = `/api/districts/${swapped === 'north' ? 'ohnd' : 'ohsd'}/${list}`;
        const [one, other] = [networks.nobody, networks[swapped]];
        const answer = (await one.get(people.administrator, url)).body;
        expect((await other.get(people.administrator, url)).body).not.toBe(answer);
      }
  });

  it.each(VIEWERS)('changes not a byte of any answer, nor its ETag: %s', async (_, viewer, swapped) => {
    let read = 0;
    for (const url of urls) {
      const answer = await networks.nobody.get(viewer, url);
      expect(await networks[swapped].get(viewer, url), url).toEqual(answer);
      if (answer.status === 200) read++;
    }
    expect(urls.length).toBeGreaterThan(35);
    expect(read).toBeGreaterThan(1);
  });

  it.each(VIEWERS)(
    'changes not a byte of what a stale change is answered with: %s',
    async (_, viewer, swapped) => {
      const place = `/districts/${swapped === 'north' ? 'ohnd' : 'ohsd'}`;
      const rows = ['paper', 'ned', 'sam', 'northern-fills'].map((id) => ({ ...person(id), id }));
      const answers = [networks.nobody, networks[swapped]].map(({ post }) =>
        post(viewer, place, rows, '"1"'),
      );
      const [one, other] = await Promise.all(answers);
      expect(other).toEqual(one);
      expect([401, 403, 412]).toContain(one?.status);
    },
  );
});

describe('guessing what is hidden', () => {
  it.each([
    ['a contributor', people.contributorOf('southern'), entries.DISTRICT, 'ned'],
    ['a trainer', people.trainer, entries.DISTRICT, 'ned'],
    ['the coordinator of another district', people.coordinator, entries.DISTRICT, 'sam'],
  ] as const)(
    'is refused alike whether it is right, wrong or not even a name: %s',
    async (_, viewer, path, id) => {
      const { post } = networks.nobody;
      const guesses = ['Invented Abel', 'Invented Zeno', 'victim 123-45-6789', ''];
      const answers = [];
      for (const name of guesses) answers.push(await post(viewer, path, [person(id, name)]));
      expect(answers[0]?.status).toBe(403);
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    },
  );
});
