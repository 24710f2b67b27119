import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../server/access/settings.ts';
import { buildApp } from '../../server/app.ts';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import type { Entry } from '../../server/changes/entries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { organizationNamesOf } from '../../server/names/organization-names.ts';
import { networksOf } from '../../server/nation/networks.ts';
import { loadReference } from '../../server/reference/load.ts';
import { readModel } from '../../server/reference/read-model.ts';
import { searchOf } from '../../server/search/search-index.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import { smallData } from '../unit/reference/small-data.ts';
import type { OpenFresh } from './engines.ts';
import { editor, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';
import { emptyNation } from './replica.ts';

const FIRST = '2026-11-01';
const { entryOf } = row;

/** An app with a clock that the test moves, on a data folder that it exchanges. */
async function openMoved(graph: Graph, dataFolder: string) {
  let day = FIRST;
  const now = () => new Date(`${day}T12:00:00Z`);
  let files = await loadReference(graph, dataFolder, undefined, now);
  const appOn = async (folder: string): Promise<FastifyInstance> => {
    const model = readModel(folder);
    const assessments = assessmentsOf(graph, model);
    const organizationNames = organizationNamesOf(graph, assessments.revisions);
    const app = await buildApp({
      ...{
        graph,
        model,
        files,
        assessments,
        nation: emptyNation,
        networks: networksOf(assessments),
        organizationNames,
        search: searchOf({ graph, model, files }, assessments.revisions, organizationNames),
        now,
        today: () => day,
        sharedNow: async () => now(),
      },
      ...{ access: DEFAULT_ACCESS, backups: null, version: 'test', sample: false },
    });
    app.addHook('onRequest', async (request) => {
      request.viewer = editor;
    });
    return app;
  };
  let app = await appOn(dataFolder);
  return {
    move: (to: string) => {
      day = to;
    },
    load: async (folder: string) => {
      files = await loadReference(graph, folder, undefined, now);
      app = await appOn(folder);
    },
    get: async (path: string) => app.inject(`/api${path}`),
    save: async (districtId: string, entries: Entry[]) => {
      const answer = await app.inject({
        ...{ method: 'POST', url: `/api/districts/${districtId}/changes` },
        headers: { 'if-match': `"${await revisionOf(graph, districtId)}"` },
        payload: { action: 'correct evidence', entries },
      });
      expect(answer.statusCode, answer.body).toBe(200);
    },
  };
}
type Moved = Awaited<ReturnType<typeof openMoved>>;

const READ = [
  ...['aaa', 'bbb'].flatMap((id) => [`/districts/${id}/assessment`, `/districts/${id}/network`]),
  ...['people', 'evidence'].map((table) => `/districts/aaa/exports/${table}`),
  // What the ring is drawn by, and the partners that are to be found: neither is of the assignments of a later edition.
  '/model',
  '/districts/aaa',
];
const ask = async (app: Moved, query: string): Promise<string[]> =>
  Promise.all(READ.map(async (path) => (await app.get(`${path}?${query}`)).body));

const memorandum = (districtIds: string[], until: string | null = null) =>
  entryOf('evidence', row.evidence('m5', districtIds, { since: '2026-10-01', until }));
const withParty = row.party('m5', 'bureau');
const gone = (fact: Entry['fact'], id: string): Entry => ({ fact, id, value: null });

/** What is done on each day, in this order. */
const DAYS: readonly [day: string, act: (app: Moved) => Promise<void>][] = [
  [FIRST, async () => {}],
  [
    '2026-11-03',
    async (app) => {
      await app.save('aaa', [
        entryOf('statements', row.statement('q5', 'aaa', 'fbi', 'bureau', '2026-11-02')),
        memorandum(['aaa', 'bbb']),
        entryOf('parties', withParty),
        entryOf('parties', row.party('m5', 'usao-aaa')),
        entryOf('activityDates', row.activityDate('s5', 'm5', '2026-11-02')),
      ]);
    },
  ],
  [
    '2026-11-05',
    async (app) => {
      const corrected = { name: 'Bureau, renamed', parentId: 'headquarters' };
      await app.save('aaa', [
        entryOf('organizations', row.organization('bureau', corrected)),
        gone('statements', 'q2'),
        entryOf('tribalLand', row.tribalLand('aaa', false, { origin: 'entered' })),
      ]);
      await app.save('aaa', [entryOf('holders', row.holder('cy', 'bureau', 'aaa', 'fbi'))]);
    },
  ],
  // The memorandum leaves the first district, and is changed where it is still seen.
  ['2026-11-07', (app) => app.save('bbb', [memorandum(['bbb'])])],
  [
    '2026-11-08',
    (app) =>
      app.save('bbb', [
        gone('activityDates', 's5'),
        entryOf('parties', { ...withParty, until: '2026-10-15' }),
        memorandum(['bbb'], '2027-01-01'),
      ]),
  ],
  [
    '2026-11-10',
    async (app) => {
      const edition = smallData(
        'organizations.csv',
        'Office of A,,prosecution',
        'Office of the new edition,,prosecution',
      );
      rewrite(
        edition,
        'fills.csv',
        (text) => `${text}bureau,aaa,hsi,,,,A newer list,published-source,2026-10-01,2026-11-01,official,,\n`,
      );
      rewrite(edition, 'edition.csv', (text) => text.replace('2,2026-11-28', '3,2026-11-09'));
      rewrite(edition, 'awards.csv', (text) => text.replace('Team of A', 'Team of the new edition'));
      rewrite(edition, 'model-roles.csv', (text) => text.replace(/^(hsi,.*),3,/m, '$1,1,'));
      await app.load(edition);
    },
  ],
  [
    '2026-11-12',
    (app) =>
      app.save('aaa', [
        entryOf(
          'reports',
          row.report('r5', 'aaa', ['bureau', 'usao-aaa'], 2, '2026-11-12', { toldToId: 'usao-aaa' }),
        ),
        gone('fills', 'bureau:aaa:hsi'),
      ]),
  ],
];

function rewrite(folder: string, file: string, to: (text: string) => string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (to(text) === text) throw new Error(`${file} stayed as it was`);
  writeFileSync(join(folder, file), to(text));
}

/** Edits on several days with a moved clock, an edition between them, and then each of these days asked for again. */
export function knownOnSuite(open: OpenFresh): void {
  describe('what was known on an earlier day', () => {
    it('is answered byte for byte as on that day, after edits and a newer edition of the reference data', async () => {
      const graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
      const app = await openMoved(graph, smallData());
      const answered: [day: string, answers: string[]][] = [];
      for (const [day, act] of DAYS) {
        app.move(day);
        await act(app);
        answered.push([day, await ask(app, `asOf=${day}`)]);
      }
      app.move('2026-11-20');
      expect(new Set(answered.map(([, answers]) => answers[0])).size).toBe(DAYS.length);
      for (const [day, answers] of answered) {
        const again = await ask(app, `asOf=${day}&knownOn=${day}`);
        for (const [place, path] of READ.entries())
          expect(again[place], `${path} on ${day}`).toBe(answers[place]);
      }
      // A day on which nothing was written knows what the day before did.
      const between = await app.get('/districts/aaa/network?asOf=2026-11-03&knownOn=2026-11-04');
      expect(between.body).toBe(answered[1]?.[1][1]);
      const tooEarly = await app.get('/districts/aaa/network?knownOn=2026-10-31');
      expect([tooEarly.statusCode, tooEarly.json().error.fields]).toEqual([
        400,
        [
          {
            field: 'knownOn',
            message: 'is before November 1, 2026, the day on which this installation began',
          },
        ],
      ]);
    }, 240_000);
  });
}
