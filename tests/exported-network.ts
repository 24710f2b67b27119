import type { ExportedNetwork } from '../server/features/exports/network/exported-network.ts';

/** A name with every character that could end a string in an exported file, followed by code that would then do harm. */
export const HOSTILE = `O'Hara & Sons <"A\\B\\u0027\\\\u0027\\"> é 🌐 ]]> '; MATCH (n) DETACH DELETE n; //`;

const organization = (id: string, name: string, partOfId: string | null = null) => ({
  ...{ id, name, shortName: null, otherNames: [], sector: null, level: null, city: null, state: 'OH' },
  ...{ website: null, partOfId, partOf: null, districtIds: ['ohnd'] },
});

/** Two invented organizations in roles, with two ties between them, and a person. */
export const INVENTED: ExportedNetwork = {
  about: {
    title: 'Northern District of Ohio',
    districts: [{ id: 'ohnd', name: 'Northern District of Ohio', revision: 3 }],
    ...{ asOf: '2026-11-04', knownOn: '2026-11-04', publicRecordDay: '2026-11-01', modelVersion: '1' },
    ...{ filter: 'all organizations', isSample: false },
  },
  organizations: [organization('aspen', HOSTILE), organization('beech', 'Invented beech', 'aspen')],
  roles: ['aspen', 'beech'].map((organizationId) => ({
    ...{
      organizationId,
      districtId: 'ohnd',
      role: 'shelter',
      roleName: 'Shelter',
      state: 'on record' as const,
    },
    ...{ part: false, mailbox: null, phone: null, since: '2024-01-01', until: null },
  })),
  ties: (['mou', 'meeting'] as const).map((kind) => ({
    ...{ a: 'aspen', b: 'beech', kind, level: 3, status: 'current' as const, seen: '2026-06-01' },
    ...{ since: '2020-06-01', until: null, evidence: [{ id: `e-${kind}`, name: 'Invented' }] },
    spells: [
      { since: '2020-06-01', until: '2021-06-01' },
      { since: '2026-06-01', until: null },
    ],
    districtIds: ['ohnd'],
  })),
  jobs: [
    {
      ...{ personId: 'xenia', person: 'Xenia Invented', title: 'Director', organizationId: 'aspen' },
      ...{ email: null, phone: null },
      ...{ districtIds: ['ohnd'], roles: ['shelter'], since: null, until: null },
    },
  ],
};
