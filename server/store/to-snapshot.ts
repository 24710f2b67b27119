import { holds, type Period } from '../../core/days.ts';
import type { Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { isPosition } from '../../core/model/model.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import type { DistrictsOf } from './elsewhere.ts';
import type { District } from './read-facts.ts';
import { modelSector } from './sector.ts';

/** Ids of the organizations that anything in a district names, its U.S. Attorney's Office among them. */
export const organizationsIn = ({ usaoId }: District, facts: Facts): string[] =>
  distinct([
    usaoId,
    ...[...facts.fills, ...facts.holders, ...facts.parties].map(({ organizationId }) => organizationId),
    ...facts.statements.flatMap(({ organizationId }) => organizationId ?? []),
    ...facts.reports.flatMap(({ fromId, aboutId }) => [fromId, aboutId]),
  ]);

/**
 * The snapshot of SNAPSHOT.md, which the gap model assesses, from the facts of one district; its lists keep their order.
 * @param facts as `visible` gives them.
 * @param districtsOf in which districts an organization fills a role; for this district the facts at hand decide.
 */
export function snapshotOf(
  district: District,
  facts: Facts,
  districtsOf: DistrictsOf,
  asOf: string,
): Snapshot {
  const { districtId, usaoId } = district;
  const countIn = countDistricts(district, facts, districtsOf, asOf);
  const sectorOf = new Map(facts.organizations.map(({ id, sector }) => [id, sector]));
  const organizations = organizationsIn(district, facts).filter((id) => sectorOf.has(id));
  const isHere = new Set(organizations);
  const people = new Set(
    [...facts.holders, ...facts.maintainers, ...facts.signers].map(({ personId }) => personId),
  );
  return {
    id: districtId,
    asOf,
    tribalLand: (facts.tribalLand[0] ?? district).tribalLand,
    organizations: organizations.map((id) => ({
      id,
      usao: id === usaoId,
      sector: modelSector(sectorOf.get(id) ?? null),
      districts: Math.max(1, countIn(id)), // SNAPSHOT.md: 1 at least, also for one that is only named here
    })),
    ...snapshotByRole(facts),
    employment: byPerson(facts.employment)
      .filter(({ personId, organizationId }) => people.has(personId) && isHere.has(organizationId))
      .map((row) => ({
        person: row.personId,
        org: row.organizationId,
        since: row.since,
        until: row.until,
      })),
    evidence: evidencePieces(facts, asOf),
    reports: facts.reports.map(({ fromId, aboutId, level, at }) => ({
      from: fromId,
      about: aboutId,
      level,
      at,
    })),
  };
}

/**
 * In how many districts an organization fills a role; for this one the facts at hand decide. A position is filled by the
 * district's own office alone, and always (MODEL.md, Roles).
 */
export function countDistricts(
  { districtId, usaoId }: District,
  { fills }: Facts,
  districtsOf: DistrictsOf,
  asOf: string,
): (organizationId: string) => number {
  const here = fills.filter((row) => !isPosition(row.role) && holds(row satisfies Period, asOf));
  const counted = new Set([usaoId, ...here.map(({ organizationId }) => organizationId)]);
  return (id) =>
    [...districtsOf(id)].filter((other) => other !== districtId).length + Number(counted.has(id));
}

/** The jobs of one person after those of another. */
const byPerson = (employment: Facts['employment']): Facts['employment'] => {
  const jobsOf = groupBy(employment, ({ personId }) => personId);
  return distinct(employment.map(({ personId }) => personId)).flatMap(jobsOf);
};

const snapshotByRole = ({
  fills,
  holders,
  statements,
}: Facts): Pick<Snapshot, 'fills' | 'holders' | 'statements'> => ({
  fills: fills.map((row) => ({
    org: row.organizationId,
    role: row.role,
    since: row.since,
    until: row.until,
    mailbox: row.mailbox !== null,
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

function evidencePieces(facts: Facts, asOf: string): Snapshot['evidence'] {
  const partiesOf = groupBy(facts.parties, (party) => party.evidenceId);
  const datesOf = groupBy(facts.activityDates, (activityDate) => activityDate.evidenceId);
  const maintainersOf = groupBy(facts.maintainers, (maintainer) => maintainer.partyId);
  const signersOf = groupBy(facts.signers, (signer) => signer.partyId);
  const people = (those: readonly { personId: string }[]) => distinct(those.map(({ personId }) => personId));

  const partyOf = (party: Facts['parties'][number]) => ({
    org: party.organizationId,
    role: party.role,
    core: party.core,
    host: party.host,
    since: party.since,
    until: party.until,
    maintainers: people(maintainersOf(party.id)),
    signer: people(signersOf(party.id))[0] ?? null,
  });
  return facts.evidence.flatMap(({ id, kind, since, until, everyDays, origin }) =>
    byWhomItSpeaksFor(datesOf(id)).map(({ organizationIds, dates }) => ({
      ...{ id, kind, since, until, everyDays },
      publicRecord: origin === 'reference' && !isConfirmed(dates, asOf),
      activityDates: dates.map(({ at }) => at).sort(byCodePoint),
      parties: partiesOf(id)
        .filter((party) => organizationIds?.includes(party.organizationId) ?? true)
        .map(partyOf),
    })),
  );
}

/**
 * The whole piece with the days that speak for all of its parties, and for days that speak for some the same piece once more,
 * between these alone: the model knows no other way to say of whom a day speaks.
 */
function byWhomItSpeaksFor(dates: Facts['activityDates']) {
  if (dates.every(({ organizationIds }) => organizationIds.length === 0))
    return [{ organizationIds: null, dates }];
  const keyOf = ({ organizationIds }: Facts['activityDates'][number]): string =>
    sorted(organizationIds, byCodePoint).join(' ');
  const forAll = dates.filter(({ organizationIds }) => organizationIds.length === 0);
  const speaking = groupBy(dates, keyOf);
  const forSome = distinct(dates.map(keyOf).filter(Boolean)).map((key) => ({
    organizationIds: key.split(' '),
    dates: [...forAll, ...speaking(key)],
  }));
  return [{ organizationIds: null, dates: forAll }, ...forSome];
}

/** Each piece once, with the days of all its parties, as it is shown by itself. */
export function wholePieces(evidence: Snapshot['evidence']): Snapshot['evidence'] {
  const piecesOf = groupBy(evidence, ({ id }) => id);
  return distinct(evidence.map(({ id }) => id)).flatMap((id) => {
    const [whole, ...parts] = piecesOf(id);
    if (!whole || parts.length === 0) return whole ?? [];
    const all = [whole, ...parts];
    return {
      ...whole,
      publicRecord: all.every(({ publicRecord }) => publicRecord),
      activityDates: distinct(all.flatMap((piece) => piece.activityDates)).sort(byCodePoint),
    };
  });
}

/** A public record is confirmed by the first activity date that people here entered (MODEL.md, Evidence). */
const isConfirmed = (activityDates: Facts['activityDates'], asOf: string): boolean =>
  activityDates.some(({ origin, at }) => origin !== 'reference' && at <= asOf);
