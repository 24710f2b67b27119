import type { AssessedPair, TieState } from './assessment.ts';
import type { Employment } from './employment.ts';
import { isMaintainedByTwo, type PairEvidence } from './evidence.ts';
import { isWrittenDown } from './evidence-kinds.ts';
import { differ } from './reports.ts';

export interface PairOfTie extends AssessedPair {
  pieces: PairEvidence[];
}

/** Marks of a tie besides its state. */
export interface Marks {
  resilient: boolean;
  confirmedByBoth: boolean;
  disputed: boolean;
}

const isMet = ({ state }: PairOfTie): boolean => state === 'met';
export const isInsideOne = ({ organizations: [x, y] }: AssessedPair): boolean => x === y;

const makesResilient = (piece: PairEvidence, m: number, employment: Employment): boolean =>
  piece.status === 'current' &&
  piece.level >= m &&
  (piece.madeOf.some(({ kind }) => isWrittenDown(kind)) || isMaintainedByTwo(piece, employment));

/**
 * Returns the two marks and whether it is disputed (MODEL.md, Ties).
 * @param assessed the pairs of a tie with minimum level m
 */
export function marksOf(assessed: readonly PairOfTie[], m: number, employment: Employment): Marks {
  const met = assessed.filter(isMet);
  return {
    resilient: met.some(
      (pair) => isInsideOne(pair) || pair.pieces.some((piece) => makesResilient(piece, m, employment)),
    ),
    confirmedByBoth: met.some((pair) => isInsideOne(pair) || isReportedByBoth(pair)),
    disputed: assessed.some(isDisputed),
  };
}

const isReportedByBoth = ({ reports }: PairOfTie): boolean =>
  reports.length === 2 && reports.every(({ level }) => level >= 1);

interface SaidOfPair {
  readonly state: TieState;
  readonly reports: readonly { readonly level: number }[];
}

export const hasReportOfNone = ({ reports }: Pick<SaidOfPair, 'reports'>): boolean =>
  reports.some(({ level }) => level === 0);

/** Returns true if the two sides' reports differ, or one reports no contact on a met tie. */
export const isDisputed = ({ state, reports }: SaidOfPair): boolean =>
  differ(reports) || (state === 'met' && hasReportOfNone({ reports }));
