import type { ReferenceFiles } from './files.ts';

type Award = ReferenceFiles['awards'][number];
/** An organization named by an award; core members work as one team (MODEL.md, Evidence, task-force). */
export interface AwardParty {
  readonly organizationId: string;
  readonly core: boolean;
}

/** Anti-Trafficking Coordination Teams: all their members are core, in other programs only those that lead. */
const TEAM = 'ACTeam';

/**
 * Returns the parties to an award: its leads and members, each once. A national body is replaced by its office that fills a role
 * in the award's district, if there is exactly one; otherwise the body itself is shown, but is not a side of any tie.
 */
export function awardParties({ organizations, fills }: ReferenceFiles): (award: Award) => AwardParty[] {
  const filled = new Set(fills.map((fill) => `${fill.organizationId} ${fill.districtId}`));

  const standsFor = (id: string, districtId: string): string => {
    if (filled.has(`${id} ${districtId}`)) return id;
    const offices = organizations.filter((office) => office.parent === id);
    const [only, another] = offices.filter((office) => filled.has(`${office.id} ${districtId}`));
    return only && !another ? only.id : id;
  };
  return ({ districtId, program, leadOrganizationIds, memberOrganizationIds }) => {
    const core = new Map<string, boolean>();
    for (const id of leadOrganizationIds) core.set(id, true);
    for (const id of memberOrganizationIds) {
      const party = standsFor(id, districtId);
      core.set(party, core.get(party) || program === TEAM);
    }
    return [...core].map(([organizationId, isCore]) => ({ organizationId, core: isCore }));
  };
}
