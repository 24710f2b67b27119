import { groupBy } from '../../core/group-by.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, distinct } from '../../core/order.ts';
import type { ActivityDate, District, DistrictRows } from './district-rows.ts';
import type { Employment, Organization } from './named.ts';
import { modelSector } from './sector.ts';

/** A district's rows as the snapshot of SNAPSHOT.md; its lists keep the order of the rows. */
export function toSnapshot(
  { districtId, usaoId, tribalLand }: District,
  rows: DistrictRows,
  organizations: readonly Pick<Organization, 'id' | 'sector' | 'districts'>[],
  employment: readonly Pick<Employment, 'personId' | 'organizationId' | 'since' | 'until'>[],
  asOf: string,
): Snapshot {
  return {
    id: districtId,
    asOf,
    tribalLand,
    organizations: organizations.map(({ id, sector, districts }) => ({
      id,
      usao: id === usaoId,
      sector: modelSector(sector),
      districts: Math.max(1, districts), // SNAPSHOT.md: 1 at least, also for one that is only named here
    })),
    ...snapshotByRole(rows),
    employment: employment.map((row) => ({
      person: row.personId,
      org: row.organizationId,
      since: row.since,
      until: row.until,
    })),
    evidence: evidencePieces(rows, asOf),
    reports: rows.reports.map(({ fromId, aboutId, level, at }) => ({
      from: fromId,
      about: aboutId,
      level,
      at,
    })),
  };
}

const snapshotByRole = ({
  fills,
  holders,
  statements,
}: DistrictRows): Pick<Snapshot, 'fills' | 'holders' | 'statements'> => ({
  fills: fills.map((row) => ({
    org: row.organizationId,
    role: row.role,
    since: row.since,
    until: row.until,
    mailbox: row.hasMailbox,
  })),
  holders: holders.map((row) => ({
    org: row.organizationId,
    role: row.role,
    person: row.personId,
    since: row.since,
    until: row.until,
    deputy: row.deputy,
    acting: row.acting,
  })),
  statements: statements.map(({ role, organizationId, kind, at }) => ({
    role,
    org: organizationId,
    kind,
    at,
  })),
});

function evidencePieces(rows: DistrictRows, asOf: string): Snapshot['evidence'] {
  const partiesOf = groupBy(rows.parties, (party) => party.evidenceId);
  const activityDatesOf = groupBy(rows.activityDates, (activityDate) => activityDate.evidenceId);
  const maintainersOf = groupBy(rows.maintainers, (maintainer) => maintainer.partyId);
  const signersOf = groupBy(rows.signers, (signer) => signer.partyId);
  const people = (those: readonly { personId: string }[]) => distinct(those.map(({ personId }) => personId));

  return rows.evidence.map(({ id, kind, since, until, everyDays, origin }) => ({
    id,
    kind,
    since,
    until,
    everyDays,
    publicRecord: origin === 'reference' && !isConfirmed(activityDatesOf(id), asOf),
    activityDates: activityDatesOf(id)
      .map(({ at }) => at)
      .sort(byCodePoint),
    parties: partiesOf(id).map((party) => ({
      org: party.organizationId,
      role: party.role,
      core: party.core,
      host: party.host,
      since: party.since,
      until: party.until,
      maintainers: people(maintainersOf(party.id)),
      signer: people(signersOf(party.id))[0] ?? null,
    })),
  }));
}

/** A public record is confirmed by the first activity date that somebody here entered (MODEL.md, Evidence). */
const isConfirmed = (activityDates: readonly ActivityDate[], asOf: string): boolean =>
  activityDates.some(({ origin, at }) => origin !== 'reference' && at <= asOf);
