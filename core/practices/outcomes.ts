import { addDays, addMonths } from '../days.ts';
import { byCodePoint, sorted, thenBy } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** A practice in use in a district, as far as it decides what the district is asked of it. */
export interface Used {
  readonly id: string;
  readonly districtId: string;
  readonly practiceId: string;
  readonly since: string | null;
  readonly outcome: string | null;
}
interface Started {
  readonly id: string;
  /** Where it started. */
  readonly districtId: string;
}

export interface OutcomeToAsk<Practice extends Started, Adoption extends Used> {
  /** The day from which it is asked. */
  readonly on: string;
  readonly practice: Practice;
  readonly adoption: Adoption;
}

/**
 * What a district is asked about practices that it adopted from others, by a day and so many days more, the first day first:
 * what became of each, six months after it was adopted and as long as no one has said so, also where it was given up. Where
 * no day of adoption is on record, no day to ask follows.
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
