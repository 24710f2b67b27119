import type { Assessment, Numbers, Parts } from './assessment.ts';
import { compare, type Fraction, fraction, multiply, ONE, sum, tenths, ZERO } from './fraction.ts';
import { hasReportOfNone } from './marks.ts';
import type { AssessedRole } from './roles.ts';
import type { AssessedTie } from './ties.ts';

/** Points for the roles, the ties and each mark of all ties (MODEL.md, Score). */
export const POINTS = { roles: 40, ties: 40, mark: 10 };

export const totalWeight = (rows: readonly { weight: number }[]): number =>
  rows.reduce((total, { weight }) => total + weight, 0);

/** Returns points · Σ w·x / Σ w; 0 if there is nothing to weigh. */
function weighted(points: number, items: readonly { weight: number; x: Fraction }[]): Fraction {
  const total = totalWeight(items);
  if (total === 0) return ZERO;
  return multiply(fraction(points, total), sum(items.map(({ weight, x }) => multiply(fraction(weight), x))));
}

const isPossible = (numbers: Numbers): boolean => compare(numbers.possible, ONE) === 0;

/**
 * Returns true if both sides would confirm the tie, assuming every open question is resolved
 * favorably.
 */
const mayBeConfirmedByBoth = (tie: AssessedTie): boolean =>
  isPossible(tie) &&
  (tie.hasUnnamed ||
    tie.assessed.length === 0 ||
    tie.assessed.some((pair) => isPossible(pair) && !hasReportOfNone(pair)));

function partsOf(roles: readonly AssessedRole[], ties: readonly AssessedTie[], column: keyof Numbers): Parts {
  const ofTies = (points: number, value: (tie: AssessedTie) => Fraction | boolean): number => {
    const items = ties.map((tie) => ({ weight: tie.row.weight, x: asNumber(value(tie)) }));
    return tenths(weighted(points, items));
  };
  const isBest = column === 'possible';
  return {
    roles: tenths(
      weighted(
        POINTS.roles,
        roles.map((role) => ({ weight: role.record.row.weight, x: role[column] })),
      ),
    ),
    ties: ofTies(POINTS.ties, (tie) => tie[column]),
    resilience: ofTies(POINTS.mark, (tie) => (isBest ? isPossible(tie) : tie.resilient)),
    confirmation: ofTies(POINTS.mark, (tie) => (isBest ? mayBeConfirmedByBoth(tie) : tie.confirmedByBoth)),
  };
}

const asNumber = (value: Fraction | boolean): Fraction =>
  typeof value === 'boolean' ? (value ? ONE : ZERO) : value;

/** Computes the four parts of each of the three numbers (MODEL.md, Score). */
export const scoreParts = (
  roles: readonly AssessedRole[],
  ties: readonly AssessedTie[],
): Assessment['parts'] => ({
  confirmed: partsOf(roles, ties, 'confirmed'),
  recorded: partsOf(roles, ties, 'recorded'),
  possible: partsOf(roles, ties, 'possible'),
});

/** Returns the score in tenths of a point: the sum of the parts as shown. */
export const scoreOf = ({ roles, ties, resilience, confirmation }: Parts): number =>
  roles + ties + resilience + confirmation;
