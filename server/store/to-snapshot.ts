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

/** Ids of the organizations that anything in a district names, its U.S. Attorney's Office among them. */
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
      .map((row) => jobOf(row)),
    evidence: evidencePieces(facts, asOf),
    reports: facts.reports.map((row) => reportOf(row)),
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

/** A row of the model of each row, the same thing each time: what has not changed is not judged again. */
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
  piecesOf(evidence, parties, activityDates, maintainers, signers, asOf);

const piecesOf = memoize(
  (
    evidence: Facts['evidence'],
    parties: Facts['parties'],
    activityDates: Facts['activityDates'],
    maintainers: Facts['maintainers'],
    signers: Facts['signers'],
    asOf: string,
  ): Snapshot['evidence'] =>
    evidence.flatMap((row) => {
      const of = byEvidence(parties)(row.id).map((party) => ({
        party,
        maintainers: byParty(maintainers)(party.id),
        signers: byParty(signers)(party.id),
      }));
      const dates = byEvidence(activityDates)(row.id);
      const people = of.flatMap((one) => [...one.maintainers, ...one.signers]);
      return ofOnePiece(row, [asOf, ...of.map(({ party }) => party), ...people, ...dates], () =>
        pieceFrom(row, of, dates, asOf),
      );
    }),
);

/** The pieces that were made of the very same rows. */
const ofOnePiece = memoizeBy<Facts['evidence'][number], Snapshot['evidence']>();

interface OfParty {
  readonly party: Facts['parties'][number];
  readonly maintainers: readonly { personId: string }[];
  readonly signers: readonly { personId: string }[];
}

function pieceFrom(
  { id, kind, since, until, everyDays, origin }: Facts['evidence'][number],
  parties: readonly OfParty[],
  dates: Facts['activityDates'],
  asOf: string,
): Snapshot['evidence'] {
  const people = (those: readonly { personId: string }[]) => distinct(those.map(({ personId }) => personId));
  const partyOf = ({ party, maintainers, signers }: OfParty) => ({
    org: party.organizationId,
    role: party.role,
    core: party.core,
    host: party.host,
    since: party.since,
    until: party.until,
    maintainers: people(maintainers),
    signer: people(signers)[0] ?? null,
  });
  return byWhomItSpeaksFor(dates).map(({ organizationIds, dates: speaking }) => ({
    ...{ id, kind, since, until, everyDays },
    publicRecord: origin === 'reference' && !isConfirmed(speaking, asOf),
    activityDates: speaking.map(({ at }) => at).sort(byCodePoint),
    parties: parties
      .filter(({ party }) => organizationIds?.includes(party.organizationId) ?? true)
      .map(partyOf),
  }));
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

/** A public record is confirmed by the first activity date that people here entered (MODEL.md, Evidence). */
const isConfirmed = (activityDates: Facts['activityDates'], asOf: string): boolean =>
  activityDates.some(({ origin, at }) => origin !== 'reference' && at <= asOf);
