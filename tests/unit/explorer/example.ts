import type { ExploredNetwork } from '../../../core/explorer/inputs.ts';
import { MODEL } from '../web/ring-example.ts';

type Organization = ExploredNetwork['organizations'][number];
type Pair = ExploredNetwork['ties'][number]['pairs'][number];
type Piece = ExploredNetwork['evidence'][number];

/** An invented organization that fills these roles. */
export const organization = (
  id: string,
  roles: readonly string[],
  more: Partial<Organization> = {},
): Organization => ({
  ...{ id, name: `Sample ${id}`, shortName: null, level: 'local', districts: 1, counties: [] },
  sourceKind: 'sample',
  roles: roles.map((role) => ({ role, state: 'on record', part: false, since: null })),
  ...more,
});

export const piece = (
  id: string,
  parties: readonly string[],
  status: Piece['status'] = 'current',
  more: Partial<Piece> = {},
): Piece => ({
  ...{ id, kind: 'meeting', name: `Sample ${id}`, status, since: null, until: null, seen: null },
  ...{ sourceKind: 'sample', activityDates: [] },
  parties: parties.map((organizationId) => ({ organizationId })),
  ...more,
});

export const pair = (a: string, b: string, state: Pair['state'], more: Partial<Pair> = {}): Pair => ({
  ...{ a, b, state, evidence: [], reports: [] },
  ...more,
});

export const network = (more: Partial<ExploredNetwork>): ExploredNetwork => ({
  ...{ districtId: 'ohnd', asOf: '2026-11-25', organizations: [], evidence: [], ties: [] },
  ...more,
});

/** Four kinds of evidence, as far as levels go. */
export const EXPLORED_MODEL = {
  ...MODEL,
  evidence: [
    { kind: 'contact', level: 1 },
    { kind: 'meeting', level: 2 },
    { kind: 'mou', level: 3 },
    { kind: 'task-force', level: 4 },
  ],
};

/** A hub of many: `center` is tied to `count` police departments. */
export const star = (count: number): ExploredNetwork =>
  network({
    organizations: [
      organization('center', ['victim-services']),
      ...Array.from({ length: count }, (_, index) => organization(`pd-${index}`, ['lead-police'])),
    ],
    ties: [
      {
        id: 'lead-police--victim-services',
        state: 'met',
        pairs: Array.from({ length: count }, (_, index) => pair(`pd-${index}`, 'center', 'met')),
      },
    ],
  });
