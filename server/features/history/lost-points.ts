import type { Assessment, TieAssessment } from '../../../core/model/assessment.ts';
import type { Fraction } from '../../../core/model/fraction.ts';
import type { Model } from '../../../core/model/model.ts';
import { POINTS, totalWeight } from '../../../core/model/score.ts';

const decimalOf = ({ n, d }: Fraction): number => n / d;

/** What a tie adds to the confirmed score, for a weight of all. */
const worthOf = (tie: TieAssessment): number =>
  POINTS.ties * decimalOf(tie.confirmed) +
  POINTS.mark * (Number(tie.resilient) + Number(tie.confirmedByBoth));

/** Confirmed points that single roles and ties have less on the later of two days than on the earlier, in tenths. */
export function lostTenths(known: Assessment, after: Assessment, model: Model): number {
  const roles = new Map(known.roles.map((role) => [role.role, POINTS.roles * decimalOf(role.confirmed)]));
  const ties = new Map(known.ties.map((tie) => [tie.id, worthOf(tie)]));
  const rolesNow = after.roles.map(({ role, confirmed }) => ({
    weight: model.roles.find(({ id }) => id === role)?.weight ?? 0,
    lost: (roles.get(role) ?? 0) - POINTS.roles * decimalOf(confirmed),
  }));
  const tiesNow = after.ties.map((tie) => ({
    weight: model.ties.find(({ id }) => id === tie.id)?.weight ?? 0,
    lost: (ties.get(tie.id) ?? 0) - worthOf(tie),
  }));
  return Math.round(10 * (weighted(rolesNow) + weighted(tiesNow)));
}

const weighted = (items: readonly { weight: number; lost: number }[]): number =>
  items.reduce((sum, { weight, lost }) => sum + weight * Math.max(0, lost), 0) / (totalWeight(items) || 1);
