import { byCodePoint, sorted, thenBy } from '../order.ts';

/** The parts of a practice that decide whom it may help. */
export interface Mender {
  readonly id: string;
  /** The district where it started. */
  readonly districtId: string;
  readonly since: string | null;
  /** The day on which it was entered; null if unknown. */
  readonly addedOn: string | null;
  /** Ids of the roles and expected ties that it mends. */
  readonly mends: readonly string[];
}

export interface Adopted {
  readonly districtId: string;
  readonly practiceId: string;
}

/** A district on a day, with its gaps in list order. */
export interface Needing {
  readonly districtId: string;
  readonly asOf: string;
  readonly gaps: readonly { readonly items: readonly string[] }[];
}

export interface Mending<Practice extends Mender> {
  readonly practice: Practice;
  /** The roles and ties among the district's gaps that the practice mends, in list order. */
  readonly mends: readonly string[];
}

/**
 * Returns the practices of other districts that mend a gap of this one, those for its worst gap first. Leaves
 * out practices that the district ever adopted, even if it gave them up, because it knows them.
 */
export function practicesFor<Practice extends Mender>(
  { districtId, asOf, gaps }: Needing,
  practices: readonly Practice[],
  adoptions: readonly Adopted[],
): Mending<Practice>[] {
  const items = gaps.flatMap((gap) => gap.items);
  const adopted = adoptions.filter((row) => row.districtId === districtId);
  const known = new Set(adopted.map(({ practiceId }) => practiceId));
  const found = practices
    .filter((practice) => practice.districtId !== districtId && !known.has(practice.id))
    .filter(({ since }) => since === null || since <= asOf)
    .map((practice) => ({ practice, mends: items.filter((item) => practice.mends.includes(item)) }))
    .filter(({ mends }) => mends.length > 0);
  const placeOf = ({ mends: [worst = ''] }: Mending<Practice>): number => items.indexOf(worst);
  return sorted(
    found,
    thenBy<Mending<Practice>>(
      (x, y) => placeOf(x) - placeOf(y),
      (x, y) => y.mends.length - x.mends.length,
      (x, y) => byCodePoint(x.practice.id, y.practice.id),
    ),
  );
}
