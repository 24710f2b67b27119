import type { Model } from '../core/model/model.ts';
import type { LoadedFacts } from '../server/store/load.ts';

const ORGANIZATIONS = 500;
const PIECES = 5_000;
const PARTIES = 3;

const origin = { origin: 'sample' as const };
const provenance = { source: 'Benchmark, invented', sourceKind: 'sample' as const, ...origin };
const unknown = { since: null, until: null };
const KINDS = ['meeting', 'contact', 'mou', 'protocol', 'training'] as const;

/** One district with 500 invented organizations over all roles and 5,000 pieces of evidence of three parties each. */
export function largeDistrict(districtId: string, { roles }: Model): LoadedFacts {
  const fillable = roles.filter(({ slot, id }) => slot !== 'hub' && id !== 'usao-victim-witness');
  const organizations = Array.from({ length: ORGANIZATIONS }, (_, at) => `bench-${at}`);
  const pieces = Array.from({ length: PIECES }, (_, at) => at);
  return {
    organizations: organizations.map((id, at) => ({
      ...{
        id,
        name: `Bench organization ${at}`,
        shortName: null,
        aliases: [],
        sector: 'victim-services',
        level: 'local',
      },
      ...{ city: null, state: null, url: null, parentId: null, ...provenance },
    })),
    fills: organizations.map((organizationId, at) => ({
      ...{
        id: `${organizationId}-fill`,
        organizationId,
        districtId,
        part: false,
        mailbox: null,
        phone: null,
        ...unknown,
        ...provenance,
      },
      role: fillable[at % fillable.length]?.id ?? 'health',
    })),
    evidence: pieces.map((at) => ({
      ...{ id: `bench-piece-${at}`, kind: KINDS[at % KINDS.length] ?? 'meeting', name: `Bench piece ${at}` },
      ...{ districtIds: [districtId], program: null, taskForceId: null, everyDays: null },
      ...{ since: '2026-09-01', until: null, ...provenance },
    })),
    parties: pieces.flatMap((at) =>
      Array.from({ length: PARTIES }, (_, side) => ({
        ...{
          id: `bench-piece-${at}-${side}`,
          evidenceId: `bench-piece-${at}`,
          role: null,
          core: false,
          host: side === 0,
        },
        // Steps that share no factor with 500 spread the pieces over the pairs.
        organizationId: `bench-${(at * 7 + side * 13) % ORGANIZATIONS}`,
        ...{ ...unknown, ...origin },
      })),
    ),
  };
}
