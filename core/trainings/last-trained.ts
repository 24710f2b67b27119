import { earliest, holds, newest } from '../days.ts';
import { groupBy } from '../group-by.ts';
import type { RoleState } from '../model/assessment.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { distinct } from '../order.ts';
import { lastTrained, type TrainingRow } from './trainings.ts';

/** What is known of a district beside its trainings. */
export interface TrainedDistrict {
  readonly asOf: string;
  readonly officeId: string;
  /** Those that have begun by the day. */
  readonly trainings: readonly TrainingRow[];
  /** Applicable roles, with the organizations that fill each on the day. */
  readonly roles: readonly { role: string; state: RoleState; organizations: readonly string[] }[];
  readonly snapshot: Pick<Snapshot, 'holders' | 'employment'>;
}

interface Trained {
  readonly organizationId: string;
  readonly lastTrained: string | null;
}
export interface TrainedRole {
  readonly role: string;
  readonly state: RoleState;
  /** Never null where one of the organizations was trained in the role. */
  readonly lastTrained: string | null;
  readonly organizations: readonly Trained[];
}

/** When those who fill each role today were last trained in it; what a former partner learned is gone with it. */
export const rolesTrained = ({ roles, trainings, asOf, officeId }: TrainedDistrict): TrainedRole[] =>
  roles.map(({ role, state, organizations }) => {
    const trained = organizations.map((organizationId) => ({
      organizationId,
      lastTrained: lastTrained(trainings, organizationId, asOf, { role, officeId }),
    }));
    return {
      role,
      state,
      organizations: trained,
      lastTrained: newest(trained.map((one) => one.lastTrained)),
    };
  });

export interface TrainedOrganization extends Trained {
  /** The roles that it fills. */
  readonly roles: readonly string[];
  /** People on record who have come, and left, since it was last trained; 0 where it never was. */
  readonly came: number;
  readonly left: number;
}

/** Every organization that fills a role, with who came and left since it was last trained in whichever role. */
export function organizationsTrained(district: TrainedDistrict): TrainedOrganization[] {
  const { roles, trainings, asOf, officeId } = district;
  return distinct(roles.flatMap(({ organizations }) => organizations)).map((organizationId) => {
    const last = lastTrained(trainings, organizationId, asOf, { officeId });
    const filled = roles.filter(({ organizations }) => organizations.includes(organizationId));
    const turnover = last === null ? { came: 0, left: 0 } : turnoverSince(district, organizationId, last);
    return { organizationId, lastTrained: last, roles: filled.map(({ role }) => role), ...turnover };
  });
}

/**
 * Who has come to an organization since a day, and who has left it: by jobs, and where a person has none on record there, by the
 * roles held for it. Of whom the first day is not known, no one can say that they came.
 */
function turnoverSince(
  { snapshot: { employment, holders }, asOf }: TrainedDistrict,
  organizationId: string,
  day: string,
): { came: number; left: number } {
  const jobsOf = groupBy(
    employment.filter(({ org }) => org === organizationId),
    ({ person }) => person,
  );
  const heldBy = groupBy(
    holders.filter(({ org }) => org === organizationId),
    ({ person }) => person,
  );
  const people = distinct(
    [...employment, ...holders].filter(({ org }) => org === organizationId).map(({ person }) => person),
  );
  const times = people.map((person) => {
    const jobs = jobsOf(person);
    const periods = jobs.length > 0 ? jobs : heldBy(person);
    const isHere = periods.some((period) => holds(period, asOf));
    const first = periods.some(({ since }) => since === null)
      ? null
      : earliest(periods.map(({ since }) => since));
    return { first, left: isHere ? null : newest(periods.map(({ until }) => until)), isHere };
  });
  return {
    came: times.filter(({ first, isHere }) => isHere && first !== null && first > day).length,
    left: times.filter(
      ({ first, left }) => left !== null && left > day && left <= asOf && (first ?? '') <= day,
    ).length,
  };
}

export interface TrainedCounty {
  readonly fips: string;
  /** Organizations that are said to cover the county, and fill a role. */
  readonly organizations: readonly string[];
  readonly lastTrained: string | null;
}

/**
 * When those who cover each county were last trained. An organization covers the counties that are on record for it, else the
 * whole district, which is told apart.
 */
export function countiesTrained(
  trained: readonly TrainedOrganization[],
  counties: readonly string[],
  coverage: readonly { organizationId: string; fips: string }[],
): { counties: TrainedCounty[]; wholeDistrict: Omit<TrainedCounty, 'fips'> } {
  const coveredBy = groupBy(coverage, ({ organizationId }) => organizationId);
  const these = (rows: readonly TrainedOrganization[]): Omit<TrainedCounty, 'fips'> => ({
    organizations: rows.map(({ organizationId }) => organizationId),
    lastTrained: newest(rows.map((row) => row.lastTrained)),
  });
  return {
    counties: counties.map((fips) => ({
      fips,
      ...these(trained.filter((row) => coveredBy(row.organizationId).some((one) => one.fips === fips))),
    })),
    wholeDistrict: these(trained.filter((row) => coveredBy(row.organizationId).length === 0)),
  };
}
