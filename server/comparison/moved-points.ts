import type { Assessment, TieAssessment } from '../../core/model/assessment.ts';
import type { Fraction } from '../../core/model/fraction.ts';
import type { Model } from '../../core/model/model.ts';
import { POINTS, totalWeight } from '../../core/model/score.ts';

/** Confirmed points that single roles and ties gained between two days, and that others lost, exactly. */
export interface MovedPoints {
  readonly gained: number;
  readonly lost: number;
}

const decimalOf = ({ n, d }: Fraction): number => n / d;

/** What a tie adds to the confirmed score, for a weight of all. */
const worthOf = (tie: TieAssessment): number =>
  POINTS.ties * decimalOf(tie.confirmed) +
  POINTS.mark * (Number(tie.resilient) + Number(tie.confirmedByBoth));

export function movedPoints(known: Assessment, after: Assessment, model: Model): MovedPoints {
  const roles = new Map(known.roles.map((role) => [role.role, POINTS.roles * decimalOf(role.confirmed)]));
  const ties = new Map(known.ties.map((tie) => [tie.id, worthOf(tie)]));
  const rolesNow = after.roles.map(({ role, confirmed }) => ({
    weight: model.roles.find(({ id }) => id === role)?.weight ?? 0,
    gained: POINTS.roles * decimalOf(confirmed) - (roles.get(role) ?? 0),
  }));
  const tiesNow = after.ties.map((tie) => ({
    weight: model.ties.find(({ id }) => id === tie.id)?.weight ?? 0,
    gained: worthOf(tie) - (ties.get(tie.id) ?? 0),
  }));
  const sum = (sign: 1 | -1): number => weighted(rolesNow, sign) + weighted(tiesNow, sign);
  return { gained: sum(1), lost: sum(-1) };
}

const weighted = (items: readonly { weight: number; gained: number }[], sign: 1 | -1): number =>
  items.reduce((sum, { weight, gained }) => sum + weight * Math.max(0, sign * gained), 0) /
  (totalWeight(items) || 1);

/**
 * Returns the points that changed, split into gains and losses. Scores are rounded to tenths; both parts add up to
 * their difference.
 */
export function byDirection<Split extends { changed: number }>(points: Split, { gained, lost }: MovedPoints) {
  const changed = Math.round(points.changed * 10);
  const better = Math.max(0, gained > 0 ? changed + Math.round(10 * lost) : changed);
  return { ...points, better: better / 10, worse: (changed - better) / 10 };
}
