import { circuitName } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import type { Measure } from './measures.ts';

export interface Group {
  name: string;
  districts: readonly DistrictSummary[];
}

export const GROUPINGS = [
  { key: 'circuit', name: 'Circuit' },
  { key: 'likeness', name: 'Likeness' },
  { key: 'measure', name: 'Number' },
] as const;

const CIRCUITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'DC'];

const byCircuit = (districts: readonly DistrictSummary[]): Group[] =>
  CIRCUITS.map((circuit) => ({
    name: circuitName(circuit),
    districts: districts.filter((district) => district.circuit === circuit),
  }));

const byMeasure = (districts: readonly DistrictSummary[], measure: Measure): Group[] => {
  const hatched = { name: 'Public record alone', districts: districts.filter(measure.hatched) };
  const judged = districts.filter((district) => !measure.hatched(district));
  const classes = measure.classes.map(({ label }, place) => ({
    name: `${measure.legend}: ${label}`,
    districts: judged.filter((district) => measure.classOf(district) === place),
  }));
  const others = { name: 'Outside the filter', districts: judged.filter((d) => measure.classOf(d) < 0) };
  return [...classes.reverse(), hatched, others];
};

/** A difference in a role weighs more than one in a tie, because it is easier to see. */
const ROLE_WEIGHT = 2;

const differences = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): number =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]).length;

/** Returns how different two fingerprints look; 0 if they are the same. */
export const unlikeness = (a: DistrictSummary, b: DistrictSummary): number =>
  ROLE_WEIGHT * differences(a.roles, b.roles) + differences(a.coordinatorTies, b.coordinatorTies);

/** Orders districts, starting from the first, so that each is followed by the most similar remaining one. */
export function inOrderOfLikeness(districts: readonly DistrictSummary[]): DistrictSummary[] {
  const [first, ...left] = districts;
  if (!first) return [];
  const row = [first];
  for (let last = first; left.length > 0; ) {
    const distances = left.map((district) => unlikeness(last, district));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    if (!next) break;
    row.push(next);
    last = next;
  }
  return row;
}

/** Groups the districts for the fingerprints view; omits empty groups. */
export function groupDistricts(
  districts: readonly DistrictSummary[],
  grouping: string,
  measure: Measure,
): Group[] {
  const groups =
    grouping === 'likeness'
      ? [{ name: 'Similar districts side by side', districts: inOrderOfLikeness(districts) }]
      : grouping === 'measure'
        ? byMeasure(districts, measure)
        : byCircuit(districts);
  return groups.filter((group) => group.districts.length > 0);
}
