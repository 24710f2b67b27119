import type { Model } from '../core/model/model.ts';
import type { LoadedFacts } from '../server/store/load.ts';

const PARTIES = 3;

const origin = { origin: 'sample' as const };
const provenance = { source: 'Benchmark, invented', sourceKind: 'sample' as const, ...origin };
const unknown = { since: null, until: null };
const KINDS = ['meeting', 'contact', 'mou', 'protocol', 'training'] as const;

/** The size of the one large district in every measured graph. */
export const LARGE = { organizations: 500, pieces: 5_000 };

/**
 * Returns invented organizations of one district across all roles, and evidence with three parties each.
 */
export function inventedDistrict(
  districtId: string,
  { roles }: Pick<Model, 'roles'>,
  size: typeof LARGE,
): LoadedFacts {
  const prefix = `bench-${districtId}`;
  const fillable = roles.filter(({ slot, id }) => slot !== 'hub' && id !== 'usao-victim-witness');
  const organizations = Array.from({ length: size.organizations }, (_, at) => `${prefix}-${at}`);
  const pieces = Array.from({ length: size.pieces }, (_, at) => at);
  return {
    organizations: organizations.map((id, at) => ({
      ...{
        id,
        name: `Bench organization ${at} of ${districtId}`,
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
      ...{
        id: `${prefix}-piece-${at}`,
        kind: KINDS[at % KINDS.length] ?? 'meeting',
        name: `Bench piece ${at}`,
      },
      ...{
        districtIds: [districtId],
        program: null,
        taskForceId: null,
        topicId: null,
        url: null,
        everyDays: null,
      },
      ...{ since: '2026-09-01', until: null, ...provenance },
    })),
    parties: pieces.flatMap((at) =>
      Array.from({ length: PARTIES }, (_, side) => ({
        ...{
          id: `${prefix}-piece-${at}-${side}`,
          evidenceId: `${prefix}-piece-${at}`,
          role: null,
          core: false,
          ...{ host: side === 0, trainer: false, people: null },
        },
        // Steps that share no factor with 500 spread the evidence over the pairs.
        organizationId: `${prefix}-${(at * 7 + side * 13) % size.organizations}`,
        ...{ ...unknown, ...origin },
      })),
    ),
  };
}
