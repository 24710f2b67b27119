import type { Emphasis } from '../../core/drawing/emphasis.ts';
import type { Ring, RingRole, RingTie } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import type { Drawing } from '../../core/drawing/shapes.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Without = ApiResponse<'/districts/:districtId/without'>;

/** The width of a ring with labels; labels are then removed and only the circle is kept. */
const WIDTH = 720;
const MARGIN = 22;

/** The ring today and afterward, both with the affected ties at full strength and everything else faded. */
export function ringsOf(ring: Ring, without: Without): { today: Drawing; after: Drawing } {
  const affected = new Set([without.away.id, ...without.pairs.map(({ organization }) => organization.id)]);
  const isAffected = ({ organizations }: RingRole): boolean =>
    organizations.some(({ id }) => affected.has(id));
  const ties = new Map(without.ties.map((tie) => [tie.id, tie]));
  const roles = new Map(without.roles.map(({ role, after }) => [role, after]));
  const draw = (shown: Ring): Drawing => {
    const affectedTies = shown.ties.filter(({ id }) => (ties.get(id)?.outcome ?? null) !== null);
    const chosen = new Set(ring.roles.filter(isAffected).map(({ id }) => id));
    const lit = new Set([...chosen, ...affectedTies.flatMap(({ a, b }) => [a, b])]);
    const emphasis: Emphasis = { chosen, lit, ties: affectedTies, organization: null };
    return withoutLabels(
      drawRing(shown, { width: WIDTH, ties: 'backbone', selection: null, emphasis, marked: [] }),
    );
  };
  return {
    today: draw(ring),
    after: draw({
      roles: ring.roles.map((role) => ({ ...role, state: roles.get(role.id) ?? role.state })),
      ties: ring.ties.map((tie) => afterRemoval(tie, ties.get(tie.id))),
    }),
  };
}

/** A cut tie is drawn like one without contact; a tie on paper only is drawn hollow. */
function afterRemoval(tie: RingTie, outcome: Without['ties'][number] | undefined): RingTie {
  if (!outcome) return tie;
  if (outcome.outcome === 'cut') return { ...tie, state: 'no contact', hidden: false };
  if (outcome.outcome === 'on paper only') return { ...tie, state: 'met', paperOnly: true, hidden: false };
  return { ...tie, state: outcome.after };
}

/** Removes the labels, which the lists repeat. */
function withoutLabels(drawing: Drawing): Drawing {
  const radius = Math.max(...drawing.shapes.map((shape) => (shape.kind === 'band' ? shape.radius : 0)));
  const size = 2 * (radius + MARGIN);
  const shapes = drawing.shapes.filter(({ kind }) => kind !== 'label');
  return { width: size, height: size, center: { x: size / 2, y: size / 2 }, shapes };
}
