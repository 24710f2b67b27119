import { groupBy } from '../../../../core/group-by.ts';
import { byCodePoint, sorted, thenBy } from '../../../../core/order.ts';
import { roleName } from '../../../../core/words/phrases.ts';
import { organizationState } from '../../../../core/words/role.ts';
import { namedByDay } from '../../../assessments/named-by-day.ts';
import type { ExportContext } from '../export-context.ts';
import type { ExportedJob, ExportedNetwork, ExportedOrganization, ExportedRole } from './exported-network.ts';
import { exportedTies } from './exported-ties.ts';

/**
 * Returns what a viewer may see of a district on a date as a network: everything that has begun by then, ended or not.
 */
export function networkOfDistrict(input: ExportContext, districtName: string): ExportedNetwork {
  const { assessed, knownOn, publicRecordDay, sample } = input;
  const { districtId, asOf, revision } = assessed.reading;
  return {
    about: {
      title: districtName,
      districts: [{ id: districtId, name: districtName, revision }],
      ...{ asOf, knownOn, publicRecordDay, isSample: sample },
      modelVersion: String(assessed.model.version),
      filter: 'all organizations',
    },
    organizations: organizationsOf(input),
    roles: rolesOf(input),
    ties: exportedTies(assessed),
    jobs: jobsOf(input),
  };
}

/** Returns organizations that something names by that date, and those that were entered but never named. */
function organizationsOf({ assessed: { reading }, facts }: ExportContext): ExportedOrganization[] {
  const begun = reading.snapshot.evidence.filter(({ since }) => since === null || since <= reading.asOf);
  const parties = begun.flatMap((piece) => piece.parties.map(({ org }) => org));
  const named = namedByDay(reading, parties);
  const read = new Map(reading.organizations.map((row) => [row.id, row]));
  const names = new Map(facts.organizations.map(({ id, name }) => [id, name]));
  return facts.organizations
    .filter(({ id }) => named.has(id) || !read.has(id))
    .map(({ id, name, shortName, aliases, sector, level, city, state, url, parentId }) => ({
      ...{ id, name, shortName, otherNames: aliases, sector, level, city, state, website: url },
      partOfId: parentId,
      partOf: (parentId && (names.get(parentId) ?? read.get(id)?.parentName)) ?? null,
      districtIds: [reading.districtId],
    }));
}

/** Returns who fills each role on that date, and who filled it before. */
function rolesOf({ assessed, facts, context, isOn, hasEnded }: ExportContext): ExportedRole[] {
  const { districtId } = assessed.reading;
  const fillOf = new Map(
    facts.fills.filter(isOn).map((fill) => [`${fill.role} ${fill.organizationId}`, fill]),
  );
  const now = assessed.assessment.roles.flatMap((role) =>
    role.organizations.map((organizationId): ExportedRole => {
      const fill = fillOf.get(`${role.role} ${organizationId}`); // none for a position, which is the office's always
      return {
        ...{ organizationId, districtId, role: role.role, roleName: roleName(context.names, role.role) },
        ...{ state: organizationState(role, organizationId), part: fill?.part ?? false },
        ...{ mailbox: fill?.mailbox ?? null, phone: fill?.phone ?? null },
        ...{ since: fill?.since ?? null, until: fill?.until ?? null },
      };
    }),
  );
  const before = facts.fills.filter(hasEnded).map(
    ({ organizationId, role, part, mailbox, phone, since, until }): ExportedRole => ({
      ...{ organizationId, districtId, role, roleName: roleName(context.names, role), state: 'ended' },
      ...{ part, mailbox, phone, since, until },
    }),
  );
  return sorted(
    [...before, ...now],
    thenBy(
      (x: ExportedRole, y: ExportedRole) => byCodePoint(x.organizationId, y.organizationId),
      (x, y) => byCodePoint(x.role, y.role),
      (x, y) => byCodePoint(x.since ?? '', y.since ?? ''),
    ),
  );
}

/** Returns the jobs on that date of people the viewer may see. */
function jobsOf({ assessed, facts, person, isOn }: ExportContext): ExportedJob[] {
  const reached = new Map(facts.people.map(({ id, email, phone }) => [id, { email, phone }]));
  const heldBy = groupBy(
    facts.holders.filter(isOn),
    ({ personId, organizationId }) => `${personId} ${organizationId}`,
  );
  return facts.employment
    .filter((job) => isOn(job) && person(job.personId) !== '')
    .map(({ personId, organizationId, title, since, until }) => ({
      ...{ personId, person: person(personId), title, organizationId, since, until },
      ...(reached.get(personId) ?? { email: null, phone: null }),
      districtIds: [assessed.reading.districtId],
      roles: heldBy(`${personId} ${organizationId}`).map(({ role }) => role),
    }));
}
