import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createAccount, setPassword, startSession } from '../../server/access/queries.ts';
import { hashOf } from '../../server/access/secrets.ts';
import { DEFAULT_ACCESS } from '../../server/access/settings.ts';
import { buildApp } from '../../server/app.ts';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { organizationNamesOf } from '../../server/names/organization-names.ts';
import { networksOf } from '../../server/nation/networks.ts';
import { readReferenceFiles } from '../../server/reference/files.ts';
import { searchOf } from '../../server/search/search-index.ts';
import type { Services } from '../../server/services.ts';
import { writeFacts } from '../../server/store/load.ts';
import { DAY, model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const NOW = `${DAY}T12:00:00.000Z`;
export const files = readReferenceFiles(fileURLToPath(new URL('../../data', import.meta.url)));
const [first] = files.districts;
/** With a district of the network as a row of the reference data too. */
const filesHere: Services['files'] = first
  ? { ...files, districts: [...files.districts, { ...first, id: 'aaa' }] }
  : files;

/** For apps whose tests never look at the nation. */
export const emptyNation: Services['nation'] = async () => ({
  rows: [],
  progress: { districts: 0, current: 0, earlier: 0, oldest: null },
});

/** The whole app on a graph that is open already, without the reference data, which would take too long to load. */
export function replicaOn(graph: Graph): Promise<FastifyInstance> {
  const assessments = assessmentsOf(graph, model);
  const organizationNames = organizationNamesOf(graph, assessments.revisions);
  const search = searchOf({ graph, model, files: filesHere }, assessments.revisions, organizationNames);
  const networks = networksOf(assessments);
  return buildApp({
    ...{
      graph,
      model,
      files: filesHere,
      assessments,
      nation: emptyNation,
      networks,
      organizationNames,
      search,
    },
    ...{ now: () => new Date(NOW), today: () => DAY, sharedNow: async () => new Date(NOW) },
    ...{ access: DEFAULT_ACCESS, backups: null, version: 'test', sample: false },
  });
}

/** The districts of the network, and an administrator; gives the cookie of their session. */
export async function fillReplicated(graph: Graph): Promise<string> {
  await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
  const secret = 'an invented secret of a session';
  await graph.write(async (run) => {
    await run(createAccount, {
      ...{ id: 'ada', email: 'ada@example.org', name: 'Invented Ada', role: 'administrator' as const },
      ...{ districts: [], organizations: [], at: NOW },
    });
    await run(setPassword, { id: 'ada', passwordHash: 'invented' });
    await run(startSession, { id: hashOf(secret), accountId: 'ada', at: NOW, address: '192.0.2.1' });
  });
  return `tieline=${secret}`;
}

/** A request that confirms one role, in one statement, for a day. */
export const confirming = (at: string) => ({
  action: 'confirm role',
  entries: [
    {
      ...{ fact: 'statements', id: 'said' },
      value: { organizationId: 'bureau', role: 'fbi', kind: 'confirmed', at },
    },
  ],
});

/** What an answer asks a browser to keep, as it comes back in the header Cookie. */
export const cookiesOf = (setCookie: readonly string[]): string =>
  setCookie.map((cookie) => cookie.split(';')[0]).join('; ');
