import { addDays, addMonths } from '../days.ts';
import { byCodePoint, sorted, thenBy } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** The parts of a practice's adoption that decide what the district is asked about it. */
export interface Used {
  readonly id: string;
  readonly districtId: string;
  readonly practiceId: string;
  readonly since: string | null;
  readonly outcome: string | null;
}
interface Started {
  readonly id: string;
  /** The district where it started. */
  readonly districtId: string;
}

export interface OutcomeToAsk<Practice extends Started, Adoption extends Used> {
  /** The day from which it is asked. */
  readonly on: string;
  readonly practice: Practice;
  readonly adoption: Adoption;
}

/**
 * Returns the outcomes to ask a district about, due by a day or within so many days after it, earliest first.
 * The outcome of each practice adopted from another district is asked six months after its adoption until
 * someone reports it, even if the practice was given up. Without an adoption date, it is not asked.
 */
export function outcomesToAsk<Practice extends Started, Adoption extends Used>(
  districtId: string,
  { practices, adoptions }: { practices: readonly Practice[]; adoptions: readonly Adoption[] },
  asOf: string,
  within: number,
): OutcomeToAsk<Practice, Adoption>[] {
  const last = addDays(asOf, within);
  const elsewhere = new Map(
    practices.filter((row) => row.districtId !== districtId).map((row) => [row.id, row]),
  );
  const asked = adoptions.flatMap((adoption) => {
    const { since, outcome } = adoption;
    const practice = elsewhere.get(adoption.practiceId);
    if (adoption.districtId !== districtId || !practice) return [];
    if (since === null || since > asOf || outcome !== null) return [];
    const on = addMonths(since, THRESHOLDS.monthsToOutcome.value);
    return on <= last ? [{ on, practice, adoption }] : [];
  });
  return sorted(
    asked,
    thenBy<(typeof asked)[number]>(
      (x, y) => byCodePoint(x.on, y.on),
      (x, y) => byCodePoint(x.adoption.id, y.adoption.id),
    ),
  );
}
