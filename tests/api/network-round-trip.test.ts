import type { FastifyInstance } from 'fastify';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applyImport } from '../../server/import/apply.ts';
import { dryRun } from '../../server/import/dry-run.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { evidence, fill, organization, party } from './editing-entries.ts';
import { administrator } from './editing-people.ts';
import { EXPORTED } from './exports-example.ts';

const open = () => openApp({ viewer: () => administrator, today: TEST_DAY });
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Beside that: a role that has ended, two in one organization, a tie of each kind, and an organization alone. */
const MORE = [
  fill('cedar-filled', 'cedar', 'health', { since: '2020-01-01', until: '2025-07-01' }),
  fill('aspen-too', 'aspen', 'legal-services', { since: '2021-02-03' }),
  organization('alone', { name: 'Invented Lonely Center', sector: 'labor-inspection' }),
  fill('alone-fills', 'alone', 'worker-organization'),
  ...(
    ['contact', 'meeting', 'training', 'protocol', 'joint-activity', 'co-location', 'task-force'] as const
  ).flatMap((kind) => [
    evidence(`e-${kind}`, { kind, name: `Invented ${kind}` }),
    ...['aspen', 'cedar'].map((id) => party(`e-${kind}`, id)),
  ]),
];

async function enter(app: FastifyInstance): Promise<void> {
  const { revision } = (await app.inject('/api/districts/ohnd/facts')).json();
  const payload = { action: 'add evidence', entries: [...EXPORTED, ...MORE] };
  const headers = { 'if-match': `"${revision}"` };
  const answer = await app.inject({ method: 'POST', url: '/api/districts/ohnd/changes', headers, payload });
  expect(answer.statusCode, answer.body).toBe(200);
}

const take = (app: FastifyInstance, format: string) =>
  app.inject(`/api/districts/ohnd/export?format=${format}`);

type Row = Readonly<Record<string, string | null>>;
/** The network by names, without the ids that each installation gives: organizations, roles with days, ties with days. */
async function networkOf(app: FastifyInstance, isEndedToo: boolean) {
  const { organizations, roles, ties, people } = (await take(app, 'json')).json() as Record<string, Row[]>;
  const lines = (rows: Row[] | undefined, columns: readonly string[]): string[] =>
    [...new Set((rows ?? []).map((row) => columns.map((column) => row[column] ?? '–').join(' | ')))].sort();
  const isWanted = ({ role_state, status }: Row): boolean =>
    isEndedToo || (role_state !== 'ended' && status !== 'ended');
  return {
    organizations: lines(organizations, ['organization', 'other_names', 'tieline_sector', 'city', 'state']),
    roles: lines(roles?.filter(isWanted), [
      'organization',
      'role_id',
      ...(isEndedToo ? ['since', 'through'] : []),
    ]),
    ties: lines(
      ties
        ?.filter(isWanted)
        .map((tie) => ({ ...tie, ends: [tie.organization_a, tie.organization_b].sort().join(' and ') })),
      ['ends', 'tie_kind', 'since', 'through'],
    ),
    people: isEndedToo ? lines(people, ['person', 'title', 'organization']) : [],
  };
}

describe('exported, wiped and imported, a network is the same', () => {
  let files: Map<string, Buffer>;
  let before: Record<string, Awaited<ReturnType<typeof networkOf>>>;
  beforeAll(async () => {
    const { app, stop } = await open();
    await enter(app);
    files = new Map();
    for (const format of ['csv', 'xlsx', 'json', 'graphml', 'gexf'])
      files.set(format, (await take(app, format)).rawPayload);
    before = { tables: await networkOf(app, true), networks: await networkOf(app, false) };
    await stop();
  });

  it.each([
    ['csv', 'tables'],
    ['xlsx', 'tables'],
    ['json', 'tables'],
    ['graphml', 'networks'],
    ['gexf', 'networks'],
  ])('from %s, as far as it carries it', async (format, kind) => {
    const { app, stop, tieline } = await open();
    stops.push(stop);
    const file = await readFile(new Uint8Array(files.get(format) ?? []));
    const run = await dryRun(tieline, file, { name: format, districtId: 'ohnd' });
    const waiting = [...run.lines].filter(
      ({ fate }) => fate === 'question' || fate === 'duplicate' || fate === 'refused',
    );
    expect(waiting.map(({ fact, fate, name, reason }) => `${fact} ${fate} ${name}: ${reason}`)).toEqual([]);
    await applyImport(tieline, administrator, run, 'network');
    expect(await networkOf(app, kind === 'tables')).toEqual(before[kind]);
  });
});
