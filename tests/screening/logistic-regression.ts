/** The features of a text by number, and what it teaches. */
export interface Row {
  readonly features: Uint32Array;
  readonly isRefused: boolean;
  readonly weight: number;
}

export interface Learned {
  /** By the number of the feature. */
  readonly weights: Float64Array;
  readonly constant: number;
}

const ROUNDS = 150;
const STEP = 0.1;
/** How much the texts count against large weights. */
const C = 0.8;

/**
 * Minimizes the L2-regularized logistic loss by AdaGrad over all rows (Duchi, Hazan and Singer, JMLR 12, 2011), always in the
 * same order, so that the same rows give the same weights.
 */
export function learn(rows: readonly Row[], count: number): Learned {
  const [weights, slopes, squares] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  let [constant, constantSquares] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    slopes.set(weights);
    let constantSlope = 0;
    for (const { features, isRefused, weight } of rows) {
      let points = constant;
      for (const feature of features) points += weights[feature] ?? 0;
      const error = C * weight * (1 / (1 + Math.exp(-points)) - (isRefused ? 1 : 0));
      constantSlope += error;
      for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + error;
    }
    for (let feature = 0; feature < count; feature++) {
      const slope = slopes[feature] ?? 0;
      if (slope === 0) continue;
      squares[feature] = (squares[feature] ?? 0) + slope * slope;
      weights[feature] = (weights[feature] ?? 0) - (STEP * slope) / Math.sqrt(squares[feature] ?? 1);
    }
    constantSquares += constantSlope * constantSlope;
    constant -= (STEP * constantSlope) / Math.sqrt(constantSquares);
  }
  return { weights, constant };
}
