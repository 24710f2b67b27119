import { add, type Fraction, fraction, multiply, ONE, subtract } from './fraction.ts';
import type { AssessedRole } from './roles.ts';
import { POINTS, totalWeight } from './score.ts';
import type { AssessedTie } from './ties.ts';

/** Exactly what resolving or mending one item alone adds to the confirmed score (MODEL.md, Three lists). */
export interface Gains {
  ofRole: (role: AssessedRole) => Fraction;
  ofTie: (tie: AssessedTie) => Fraction;
  /** The gain of one mark for a tie that lacks it. */
  ofMark: (tie: AssessedTie) => Fraction;
}

export function gainsOf(roles: readonly AssessedRole[], ties: readonly AssessedTie[]): Gains {
  const ofRoles = totalWeight(roles.map(({ record }) => record.row));
  const ofTies = totalWeight(ties.map(({ row }) => row));
  const mark = (tie: AssessedTie): Fraction => fraction(tie.row.weight * POINTS.mark, ofTies);
  return {
    ofRole: ({ record, confirmed }) =>
      multiply(fraction(POINTS.roles * record.row.weight, ofRoles), subtract(ONE, confirmed)),
    ofTie: (tie) => {
      const work = multiply(fraction(POINTS.ties * tie.row.weight, ofTies), subtract(ONE, tie.confirmed));
      const marksLacking = Number(!tie.resilient) + Number(!tie.confirmedByBoth);
      return add(work, multiply(mark(tie), fraction(marksLacking)));
    },
    ofMark: mark,
  };
}
