/**
 * The published measures of an industry: businesses and employees from the Census Bureau, positions from the
 * Department of Labor.
 */
export const COUNTED = [
  'establishments',
  'employees',
  'H-2A positions certified',
  'H-2B positions certified',
] as const;
type Measure = (typeof COUNTED)[number];

/**
 * One published number for an industry in a district; without an industry, for all other industries together.
 */
interface Count {
  readonly districtId: string;
  readonly industryId: string | null;
  readonly measure: Measure;
  readonly value: number;
}

/** The rate per so many people, in this district and in all districts that the source covers. */
export interface Rate {
  readonly per: number;
  readonly here: number;
  readonly nation: number;
}

export const WEIGHTS = ['of weight', 'less', 'not known'] as const;
export type Weight = (typeof WEIGHTS)[number];

/**
 * The number of people a rate is given for, so that it has one or two digits before the point. A count of
 * businesses alone says too little for a rate.
 */
const PER: Readonly<Record<Measure, number | null>> = {
  establishments: null,
  employees: 1_000,
  'H-2A positions certified': 100_000,
  'H-2B positions certified': 100_000,
};

/**
 * Returns a function that gives the rates of a count in the district and the nation; null if its
 * measure has none.
 */
export function ratesOf(
  counts: readonly Count[],
  people: ReadonlyMap<string, number>,
): (count: Count) => Rate | null {
  const covered = new Map<Measure, Set<string>>();
  const sums = new Map<string, number>();
  for (const { districtId, industryId, measure, value } of counts) {
    covered.set(measure, (covered.get(measure) ?? new Set()).add(districtId));
    const key = `${industryId} ${measure}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const peopleOf = (ids: Iterable<string>): number =>
    [...ids].reduce((sum, id) => sum + (people.get(id) ?? 0), 0);
  const all = new Map([...covered].map(([measure, ids]) => [measure, peopleOf(ids)]));
  return ({ districtId, industryId, measure, value }) => {
    const per = PER[measure];
    const [living, livingInAll] = [people.get(districtId), all.get(measure)];
    if (per === null || !living || !livingInAll) return null;
    const sum = sums.get(`${industryId} ${measure}`) ?? 0;
    return { per, here: (value / living) * per, nation: (sum / livingInAll) * per };
  };
}

/** An industry is of weight if any of its rates is at least the nation's. */
export const weightOf = (rates: readonly Rate[]): Weight => {
  if (rates.length === 0) return 'not known';
  return rates.some(({ here, nation }) => here >= nation) ? 'of weight' : 'less';
};
