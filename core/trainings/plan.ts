import { groupBy } from '../group-by.ts';
import type { AssessedPair, TieAssessment } from '../model/assessment.ts';
import { byCodePoint, distinct, first, type Order, sorted, thenBy } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { TrainedOrganization, TrainedRole } from './last-trained.ts';
import { heldOn, type TrainingRow } from './trainings.ts';

/** One invitation: an organization in a role, or for counties that no one else in the room covers. */
export interface Seat {
  readonly organizationId: string;
  /** Null for a seat given for counties. */
  readonly role: string | null;
  readonly lastTrained: string | null;
  /** Counties on record for it. */
  readonly counties: readonly string[];
}

/** Two organizations in the room whose expected tie is not met. */
export interface OpenPair {
  readonly tieId: string;
  readonly organizations: readonly [string, string];
}

export interface PlannedDistrict {
  readonly asOf: string;
  readonly trainings: readonly TrainingRow[];
  readonly roles: readonly TrainedRole[];
  readonly organizations: readonly TrainedOrganization[];
  readonly ties: readonly TieAssessment[];
  readonly coverage: readonly { organizationId: string; fips: string }[];
}

/** Returns the pairs of two organizations in expected ties. */
const pairsOf = ({ ties }: PlannedDistrict): { tieId: string; pair: AssessedPair }[] =>
  ties.flatMap(({ id, assessed }) =>
    assessed.filter(({ organizations: [one, other] }) => one !== other).map((pair) => ({ tieId: id, pair })),
  );

/**
 * Returns one seat per role: among those who fill it, whoever was never trained in it or longest ago, then has
 * the most ties to make, then covers the most counties. Then adds seats for counties that no one in the room
 * covers by name, the most counties first.
 */
export function balancedRoom(district: PlannedDistrict): Seat[] {
  const countiesOf = countiesBy(district);
  const open = pairsOf(district).filter(({ pair }) => pair.state !== 'met');
  const toMake = (id: string): number => open.filter(({ pair }) => pair.organizations.includes(id)).length;
  const best = thenBy<TrainedRole['organizations'][number]>(
    (x, y) => byCodePoint(x.lastTrained ?? '', y.lastTrained ?? ''),
    (x, y) => toMake(y.organizationId) - toMake(x.organizationId),
    (x, y) => countiesOf(y.organizationId).length - countiesOf(x.organizationId).length,
    (x, y) => byCodePoint(x.organizationId, y.organizationId),
  );
  const seats = district.roles.flatMap(({ role, organizations }): Seat[] => {
    const chosen = first(organizations, best);
    return chosen ? [{ ...chosen, role, counties: countiesOf(chosen.organizationId) }] : [];
  });
  return [...seats, ...seatsForCounties(district, seats)].slice(0, THRESHOLDS.seatsOfATraining.value);
}

const countiesBy = ({ coverage }: PlannedDistrict): ((organizationId: string) => readonly string[]) => {
  const of = groupBy(coverage, ({ organizationId }) => organizationId);
  return (id) => distinct(of(id).map(({ fips }) => fips));
};

function seatsForCounties(district: PlannedDistrict, seats: readonly Seat[]): Seat[] {
  const countiesOf = countiesBy(district);
  const covered = new Set(seats.flatMap(({ counties }) => counties));
  const others = new Map(district.organizations.map((one) => [one.organizationId, one]));
  for (const { organizationId } of seats) others.delete(organizationId);
  const found: Seat[] = [];
  const added = ({ organizationId }: TrainedOrganization): number =>
    countiesOf(organizationId).filter((fips) => !covered.has(fips)).length;
  const most: Order<TrainedOrganization> = thenBy(
    (x, y) => added(y) - added(x),
    (x, y) => byCodePoint(x.organizationId, y.organizationId),
  );
  for (
    let next = first(others.values(), most);
    next && added(next) > 0;
    next = first(others.values(), most)
  ) {
    const { organizationId, lastTrained } = next;
    const counties = countiesOf(organizationId);
    found.push({ organizationId, role: null, lastTrained, counties });
    for (const fips of counties) covered.add(fips);
    others.delete(organizationId);
  }
  return found;
}

/** Returns the distinct organizations in the room. */
const inRoom = (seats: readonly Seat[]): ReadonlySet<string> =>
  new Set(seats.map(({ organizationId }) => organizationId));

/**
 * Returns the ties the room could make: expected between two invited organizations, and not met.
 */
export function tiesToMake(district: PlannedDistrict, seats: readonly Seat[]): OpenPair[] {
  const room = inRoom(seats);
  return pairsOf(district)
    .filter(({ pair }) => pair.state !== 'met' && pair.organizations.every((id) => room.has(id)))
    .map(({ tieId, pair: { organizations } }) => ({ tieId, organizations }));
}

/** Returns how many others an organization has a met tie with. */
const connected = (district: PlannedDistrict, organizationId: string): number =>
  new Set(
    pairsOf(district)
      .filter(({ pair }) => pair.state === 'met' && pair.organizations.includes(organizationId))
      .map(
        ({
          pair: {
            organizations: [one, other],
          },
        }) => (one === organizationId ? other : one),
      ),
  ).size;

export interface Candidate {
  readonly organizationId: string;
  /** Trainings on record that it hosted or taught. */
  readonly before: number;
  /** The number of organizations it has a met tie with. */
  readonly connected: number;
}

/**
 * Returns organizations that fill a role in the district and could host or teach: those who hosted or taught
 * before first, then those with the most met ties.
 */
function candidates(
  district: PlannedDistrict,
  did: (party: TrainingRow['parties'][number]) => boolean,
): Candidate[] {
  const held = district.trainings.filter((training) => heldOn(training, district.asOf) !== null);
  const all = district.organizations.map(({ organizationId }) => ({
    organizationId,
    before: held.filter(({ parties }) =>
      parties.some((party) => party.organizationId === organizationId && did(party)),
    ).length,
    connected: connected(district, organizationId),
  }));
  const best = thenBy<Candidate>(
    (x, y) => Number(y.before > 0) - Number(x.before > 0),
    (x, y) => y.connected - x.connected,
    (x, y) => y.before - x.before,
    (x, y) => byCodePoint(x.organizationId, y.organizationId),
  );
  return sorted(
    all.filter((one) => one.before + one.connected > 0),
    best,
  ).slice(0, THRESHOLDS.hostsAndTrainers.value);
}

export const hostsFor = (district: PlannedDistrict): Candidate[] => candidates(district, ({ host }) => host);
export const trainersFor = (district: PlannedDistrict): Candidate[] =>
  candidates(district, ({ trainer }) => trainer);
