import { byCodePoint, distinct } from '../gap-model/order.ts';
import type { Snapshot } from '../gap-model/snapshot.ts';
import type { District, DistrictRows, Sighting } from './district-rows.ts';
import { groupBy } from './group-by.ts';
import type { Employment, Organization } from './named.ts';
import { modelSector } from './sector.ts';

/** A district's rows as the snapshot of SNAPSHOT.md; its lists keep the order of the rows. */
export function onPaper(
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
    ...onPaperByRole(rows),
    posts: employment.map((row) => ({
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

const onPaperByRole = ({
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
  const sightingsOf = groupBy(rows.sightings, (sighting) => sighting.evidenceId);
  const carriersOf = groupBy(rows.carriers, (carrier) => carrier.partyId);
  const signatoriesOf = groupBy(rows.signatories, (signatory) => signatory.partyId);
  const people = (those: readonly { personId: string }[]) => distinct(those.map(({ personId }) => personId));

  return rows.evidence.map(({ id, kind, since, until, everyDays, origin }) => ({
    id,
    kind,
    since,
    until,
    everyDays,
    public: origin === 'reference' && !isConfirmed(sightingsOf(id), asOf),
    sightings: sightingsOf(id)
      .map(({ at }) => at)
      .sort(byCodePoint),
    parties: partiesOf(id).map((party) => ({
      org: party.organizationId,
      role: party.role,
      core: party.core,
      host: party.host,
      since: party.since,
      until: party.until,
      carriers: people(carriersOf(party.id)),
      signatory: people(signatoriesOf(party.id))[0] ?? null,
    })),
  }));
}

/** A public record is confirmed by the first sighting that somebody here entered (MODEL.md, Evidence). */
const isConfirmed = (sightings: readonly Sighting[], asOf: string): boolean =>
  sightings.some(({ origin, at }) => origin !== 'reference' && at <= asOf);
