import { byCodePoint, sorted, thenBy } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * The traits by which districts are compared. None says how well they do, so that similarity is no
 * judgment.
 */
export interface Traits {
  readonly districtId: string;
  readonly population: number;
  /** Percent of people outside metropolitan areas; null if unknown. */
  readonly ruralPercent: number | null;
  readonly counties: number;
  /** Neighboring districts. */
  readonly borders: number;
  /** Federally recognized tribes with headquarters in the district. */
  readonly tribes: number;
  /** Distinct kinds of task force awards on record, sorted. */
  readonly programs: readonly string[];
}

export const TRAITS = ['population', 'rural', 'counties', 'borders', 'tribes', 'programs'] as const;
export type Trait = (typeof TRAITS)[number];

export interface Likeness {
  readonly districtId: string;
  readonly alike: readonly Trait[];
}

/** Returns how far apart two districts are in a trait; up to 1 counts as alike. */
type Apart = (x: Traits, y: Traits) => number;

/**
 * Returns the ratio of two numbers on a log scale, where the largest ratio that still counts as alike is 1.
 */
const ratioApart = (x: number, y: number): number =>
  x === 0 || y === 0
    ? Number(x !== y) * 2
    : Math.log(Math.max(x, y) / Math.min(x, y)) / Math.log(THRESHOLDS.alikeRatio.value);

const tribesClass = ({ tribes }: Traits): number =>
  tribes === 0 ? 0 : tribes < THRESHOLDS.manyTribes.value ? 1 : 2;

const APART: Record<Trait, Apart> = {
  population: (x, y) => ratioApart(x.population, y.population),
  rural: (x, y) =>
    x.ruralPercent === null || y.ruralPercent === null
      ? 2
      : Math.abs(x.ruralPercent - y.ruralPercent) / THRESHOLDS.alikeRuralPoints.value,
  counties: (x, y) => ratioApart(x.counties, y.counties),
  borders: (x, y) => Math.abs(x.borders - y.borders) / THRESHOLDS.alikeBorders.value,
  tribes: (x, y) => 2 * Math.abs(tribesClass(x) - tribesClass(y)),
  programs: (x, y) => (x.programs.join('\n') === y.programs.join('\n') ? 0 : 2),
};

/** Caps each trait's distance, so that no single trait rules out a district. */
const FARTHEST = 3;

/**
 * Returns the districts most like this one: the most traits alike first, then the smallest total distance.
 * Leaves out districts with fewer than half of the traits alike.
 */
export function similarTo(here: Traits, all: readonly Traits[]): Likeness[] {
  const found = all
    .filter(({ districtId }) => districtId !== here.districtId)
    .map((there) => {
      const apart = TRAITS.map((trait) => ({ trait, by: APART[trait](here, there) }));
      return {
        districtId: there.districtId,
        alike: apart.filter(({ by }) => by <= 1).map(({ trait }) => trait),
        sum: apart.reduce((sum, { by }) => sum + Math.min(by, FARTHEST), 0),
      };
    })
    .filter(({ alike }) => alike.length >= THRESHOLDS.alikeTraits.value);
  const mostAlike = thenBy<(typeof found)[number]>(
    (x, y) => y.alike.length - x.alike.length,
    (x, y) => x.sum - y.sum,
    (x, y) => byCodePoint(x.districtId, y.districtId),
  );
  return sorted(found, mostAlike)
    .slice(0, THRESHOLDS.similarDistricts.value)
    .map(({ districtId, alike }) => ({ districtId, alike }));
}
