import type { Covers, Reach, ReachState } from './reach.ts';

/** A number of counties and the people who live in them. */
export interface Part {
  readonly counties: number;
  readonly people: number;
}

/** How much of a district a role reaches. */
export interface Shares {
  readonly all: Part;
  readonly byState: Readonly<Record<ReachState, Part>>;
  /** Reached by an office reported to cover the county, or only by one of the district. */
  readonly byCovers: Readonly<Record<Covers, Part>>;
}

interface Row {
  readonly people: number;
  readonly reach: Pick<Reach, 'state' | 'covers'>;
}

const partOf = (rows: readonly Row[]): Part => ({
  counties: rows.length,
  people: rows.reduce((sum, { people }) => sum + people, 0),
});

export function sharesOf(rows: readonly Row[]): Shares {
  const inState = (state: ReachState): Part => partOf(rows.filter(({ reach }) => reach.state === state));
  const by = (covers: Covers): Part => partOf(rows.filter(({ reach }) => reach.covers === covers));
  return {
    all: partOf(rows),
    byState: {
      ...{ contact: inState('contact'), covered: inState('covered') },
      ...{ 'not asked': inState('not asked'), 'no one': inState('no one') },
    },
    byCovers: { county: by('county'), district: by('district') },
  };
}
