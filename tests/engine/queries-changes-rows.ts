import { fileURLToPath } from 'node:url';
import { accountViewer } from '../../server/access/viewer.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { writeChange } from '../../server/changes/write.ts';
import type { Graph, Run } from '../../server/graph/graph.ts';
import { readModel } from '../../server/reference/read-model.ts';
import { districtsOf } from '../../server/store/place-queries.ts';
import * as row from '../facts.ts';

const { entryOf } = row;

export const model = readModel(fileURLToPath(new URL('../../data', import.meta.url)));
export const DAY = '2026-11-24';

export const EDITOR = {
  ...{ id: 'a1', name: 'Invented Editor', role: 'administrator' as const },
  ...{ districts: [], organizations: [] },
};
/** May change anything, in an invented name. */
export const editor = accountViewer(EDITOR);

export const groundOn = (graph: Graph) => ({
  ...{
    graph,
    model,
    files: {
      counties: [],
      districts: [],
      leads: [{ districtId: 'aaa', leadId: 'aaa-police', name: 'Invented Police' }],
    },
  },
  now: () => new Date(`${DAY}T12:00:00Z`),
  today: () => DAY,
});

export const revisionOf = async (graph: Graph, districtId: string): Promise<number> => {
  const [district] = await graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  return district?.revision ?? -1;
};

/** A change on the newest revision. */
export async function change(
  graph: Graph,
  districtId: string,
  entries: Entry[],
  key?: string,
  actor = editor,
) {
  const ifMatch = `"${await revisionOf(graph, districtId)}"`;
  const body = { action: 'confirm role' as const, entries };
  return writeChange(groundOn(graph), actor, { districtId, ifMatch, key, body });
}

/** The graph as another replica would leave it: `meddle` runs in each write before the statements named `before`. */
export function meddled(graph: Graph, before: string, meddle: (run: Run) => Promise<unknown>): Graph {
  const meddling =
    (run: Run): Run =>
    async (query, params) => {
      if (query.name === before) await meddle(run);
      return run(query, params);
    };
  return { ...graph, write: (work, lasts) => graph.write((run) => work(meddling(run)), lasts) };
}

export const confirmed = (id: string, organizationId: string, role: string, at = '2026-11-01'): Entry => ({
  fact: 'statements',
  id,
  value: { organizationId, role, kind: 'confirmed', at },
});

/** Changes of many kinds, each after the ones before it: what it is, and in which district. */
export const CHANGES: [string, string, Entry[]][] = [
  ['a statement', 'bbb', [confirmed('p1', 'police', 'lead-police')]],
  [
    'an organization that comes new with a role, a memorandum and a person',
    'bbb',
    [
      entryOf('organizations', row.organization('newcomer', { name: 'Newcomer', sector: 'labor' })),
      entryOf(
        'fills',
        row.fill('newcomer', 'bbb', 'dol-whd', { id: 'newcomer-fills', mailbox: 'a@b.example' }),
      ),
      entryOf('people', row.person('nia', 'Invented Nia')),
      entryOf('employment', row.employment('nia-job', 'nia', 'newcomer')),
      entryOf('evidence', row.evidence('m-new', ['bbb'], { name: 'Memorandum', since: '2026-10-01' })),
      ...['newcomer', 'police'].map((id) => entryOf('parties', row.party('m-new', id))),
      entryOf('maintainers', row.forParty('nia', row.party('m-new', 'newcomer'), { id: 'nia-carries' })),
      confirmed('p2', 'newcomer', 'dol-whd'),
    ],
  ],
  [
    'a statement of no one',
    'bbb',
    [
      {
        fact: 'statements',
        id: 'p3',
        value: { role: 'osha', kind: 'unfilled', organizationId: null, at: DAY },
      },
    ],
  ],
  ['a withdrawal of evidence with all its parts', 'bbb', [{ fact: 'evidence', id: 'm-new', value: null }]],
  [
    'an end of a post',
    'bbb',
    [entryOf('employment', row.employment('nia-job', 'nia', 'newcomer', { until: '2026-11-01' }))],
  ],
  [
    'a report',
    'bbb',
    [entryOf('reports', row.report('p4', 'bbb', ['shelter', 'police'], 0, DAY, { toldToId: 'usao-bbb' }))],
  ],
  [
    'a filling in a further district',
    'ccc',
    [entryOf('fills', row.fill('police', 'ccc', 'lead-police', { id: 'p5' }))],
  ],
];
