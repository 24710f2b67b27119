import { holds, type Period } from '../../core/days.ts';
import type { Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { memoize, memoizeBy } from '../../core/memoize.ts';
import { isPosition } from '../../core/model/model.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import type { DistrictsOf } from './elsewhere.ts';
import type { District } from './read-facts.ts';
import { modelSector } from './sector.ts';

/** Returns the ids of all organizations that a district's facts name, including its U.S. Attorney's Office. */
export const organizationsIn = ({ usaoId }: District, facts: Facts): string[] =>
  distinct([
    usaoId,
    ...[facts.fills, facts.holders, facts.parties].flatMap((rows) => [...organizationsOf(rows)]),
    ...facts.statements.flatMap(({ organizationId }) => organizationId ?? []),
    ...facts.reports.flatMap(({ fromId, aboutId }) => [fromId, aboutId]),
  ]);

const organizationsOf = memoize(
  (rows: readonly { organizationId: string }[]) => new Set(rows.map(({ organizationId }) => organizationId)),
);

/**
 * Builds the snapshot of SNAPSHOT.md, which the gap model assesses, from the facts of one district; lists keep their order.
 * @param facts from `visible`.
 * @param districtsOf the districts in which an organization fills a role; for this district, `facts` decides.
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
      districts: Math.max(1, countIn(id)), // SNAPSHOT.md: at least 1, even for one that is only named here
    })),
    ...snapshotByRole(facts),
    employment: byPerson(facts.employment)
      .filter(({ personId, organizationId }) => people.has(personId) && isHere.has(organizationId))
      .map((row) => jobOf(row)),
    evidence: evidencePieces(facts, asOf),
    reports: facts.reports.map((row) => reportOf(row)),
  };
}

/**
 * Returns in how many districts an organization fills a role; for this one, `facts` decides. Only the district's own office
 * fills a position, and it always does (MODEL.md, Roles).
 */
export function countDistricts(
  { districtId, usaoId }: District,
  { fills }: Facts,
  districtsOf: DistrictsOf,
  asOf: string,
): (organizationId: string) => number {
  const here = fills.filter((row) => !isPosition(row.role) && holds(row satisfies Period, asOf));
  const counted = new Set([usaoId, ...here.map(({ organizationId }) => organizationId)]);
  return (id) => {
    const districts = districtsOf(id);
    return districts.size - Number(districts.has(districtId)) + Number(counted.has(id));
  };
}

/** Groups jobs by person. */
const byPerson = (employment: Facts['employment']): Facts['employment'] => {
  const jobsOf = groupBy(employment, ({ personId }) => personId);
  return distinct(employment.map(({ personId }) => personId)).flatMap(jobsOf);
};

/** Converts a row to the model's row, memoized so that unchanged rows are not assessed again. */
const jobOf = memoize((row: Facts['employment'][number]) => ({
  person: row.personId,
  org: row.organizationId,
  since: row.since,
  until: row.until,
}));
const reportOf = memoize(({ fromId, aboutId, level, at }: Facts['reports'][number]) => ({
  from: fromId,
  about: aboutId,
  level,
  at,
}));
const fillOf = memoize((row: Facts['fills'][number]) => ({
  org: row.organizationId,
  role: row.role,
  since: row.since,
  until: row.until,
  mailbox: row.mailbox !== null,
}));
const holderOf = memoize((row: Facts['holders'][number]) => ({
  org: row.organizationId,
  role: row.role,
  person: row.personId,
  since: row.since,
  until: row.until,
  deputy: row.deputy,
  acting: row.acting,
}));
const statementOf = memoize(({ role, organizationId, kind, at }: Facts['statements'][number]) => ({
  role,
  org: organizationId,
  kind,
  at,
}));

const snapshotByRole = ({
  fills,
  holders,
  statements,
}: Facts): Pick<Snapshot, 'fills' | 'holders' | 'statements'> => ({
  fills: fills.map((row) => fillOf(row)),
  holders: holders.map((row) => holderOf(row)),
  statements: statements.map((row) => statementOf(row)),
});

const byEvidence = memoize(<Row extends { evidenceId: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ evidenceId }) => evidenceId),
) as <Row extends { evidenceId: string }>(rows: readonly Row[]) => (id: string) => readonly Row[]; // rows of the same kind
const byParty = memoize((rows: Facts['maintainers'] | Facts['signers']) =>
  groupBy<{ partyId: string; personId: string }>(rows, ({ partyId }) => partyId),
);

const evidencePieces = ({ evidence, parties, activityDates, maintainers, signers }: Facts, asOf: string) =>
  piecesOf(evidence, parties, activityDates, maintainers, signers, hasEntered(activityDates) ? asOf : null);

/** True if a date was entered here, which confirms a public record from that day on; nothing else depends on the day. */
const hasEntered = (activityDates: Facts['activityDates']): boolean =>
  activityDates.some(({ origin }) => origin !== 'reference');

const piecesOf = memoize(
  (
    evidence: Facts['evidence'],
    parties: Facts['parties'],
    activityDates: Facts['activityDates'],
    maintainers: Facts['maintainers'],
    signers: Facts['signers'],
    asOf: string | null,
  ): Snapshot['evidence'] =>
    evidence.flatMap((row) => {
      const withPeople = byEvidence(parties)(row.id).map((party) => ({
        party,
        maintainers: byParty(maintainers)(party.id),
        signers: byParty(signers)(party.id),
      }));
      const dates = byEvidence(activityDates)(row.id);
      const people = withPeople.flatMap((one) => [...one.maintainers, ...one.signers]);
      const day = hasEntered(dates) ? asOf : null;
      return memoizedPieces(row, [day, ...withPeople.map(({ party }) => party), ...people, ...dates], () =>
        pieceFrom(row, withPeople, dates, day),
      );
    }),
);

/** Memoizes pieces by the rows that they are built from. */
const memoizedPieces = memoizeBy<Facts['evidence'][number], Snapshot['evidence']>();

interface PartyWithPeople {
  readonly party: Facts['parties'][number];
  readonly maintainers: readonly { personId: string }[];
  readonly signers: readonly { personId: string }[];
}

function pieceFrom(
  { id, kind, since, until, everyDays, origin }: Facts['evidence'][number],
  parties: readonly PartyWithPeople[],
  dates: Facts['activityDates'],
  asOf: string | null,
): Snapshot['evidence'] {
  const people = (rows: readonly { personId: string }[]) => distinct(rows.map(({ personId }) => personId));
  const partyOf = ({ party, maintainers, signers }: PartyWithPeople) => ({
    org: party.organizationId,
    role: party.role,
    core: party.core,
    host: party.host,
    since: party.since,
    until: party.until,
    maintainers: people(maintainers),
    signer: people(signers)[0] ?? null,
  });
  return datesByParties(dates).map(({ organizationIds, dates: covered }) => ({
    ...{ id, kind, since, until, everyDays },
    publicRecord: origin === 'reference' && !isConfirmed(covered, asOf),
    activityDates: covered.map(({ at }) => at).sort(byCodePoint),
    parties: parties
      .filter(({ party }) => organizationIds?.includes(party.organizationId) ?? true)
      .map(partyOf),
  }));
}

/**
 * Returns the whole piece with the dates that apply to all parties, and a copy for each set of parties with dates of its own:
 * the model has no other way to express which parties a date applies to.
 */
function datesByParties(dates: Facts['activityDates']) {
  if (dates.every(({ organizationIds }) => organizationIds.length === 0))
    return [{ organizationIds: null, dates }];
  const keyOf = ({ organizationIds }: Facts['activityDates'][number]): string =>
    sorted(organizationIds, byCodePoint).join(' ');
  const forAll = dates.filter(({ organizationIds }) => organizationIds.length === 0);
  const datesFor = groupBy(dates, keyOf);
  const forSome = distinct(dates.map(keyOf).filter(Boolean)).map((key) => ({
    organizationIds: key.split(' '),
    dates: [...forAll, ...datesFor(key)],
  }));
  return [{ organizationIds: null, dates: forAll }, ...forSome];
}

/** Returns each piece once, with the dates of all its parties, as pages show it. */
export const wholePieces = memoize((evidence: Snapshot['evidence']): Snapshot['evidence'] => {
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
});

/** The first activity date entered here confirms a public record (MODEL.md, Evidence). */
const isConfirmed = (activityDates: Facts['activityDates'], asOf: string | null): boolean =>
  asOf !== null && activityDates.some(({ origin, at }) => origin !== 'reference' && at <= asOf);
