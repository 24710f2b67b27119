import type { Emphasis } from '../../core/drawing/emphasis.ts';
import type { Ring, RingRole, RingTie } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import type { Drawing } from '../../core/drawing/shapes.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Without = ApiResponse<'/districts/:districtId/without'>;

/** Drawn as wide as a ring with words beside it, of which the circle is kept. */
const WIDTH = 720;
const MARGIN = 22;

/** The ring today and without it: in both, the ties that rest on it at full strength and all else faded. */
export function ringsOf(ring: Ring, without: Without): { today: Drawing; after: Drawing } {
  const own = new Set([without.away.id, ...without.pairs.map(({ organization }) => organization.id)]);
  const isOwn = ({ organizations }: RingRole): boolean => organizations.some(({ id }) => own.has(id));
  const ties = new Map(without.ties.map((tie) => [tie.id, tie]));
  const roles = new Map(without.roles.map(({ role, after }) => [role, after]));
  const draw = (shown: Ring): Drawing => {
    const resting = shown.ties.filter(({ id }) => (ties.get(id)?.outcome ?? null) !== null);
    const chosen = new Set(ring.roles.filter(isOwn).map(({ id }) => id));
    const lit = new Set([...chosen, ...resting.flatMap(({ a, b }) => [a, b])]);
    const emphasis: Emphasis = { chosen, lit, ties: resting, organization: null };
    return circleAlone(
      drawRing(shown, { width: WIDTH, ties: 'backbone', selection: null, emphasis, marked: [] }),
    );
  };
  return {
    today: draw(ring),
    after: draw({
      roles: ring.roles.map((role) => ({ ...role, state: roles.get(role.id) ?? role.state })),
      ties: ring.ties.map((tie) => afterwards(tie, ties.get(tie.id))),
    }),
  };
}

/** A tie that is cut is drawn like one without contact, and one that stands on paper hollow. */
function afterwards(tie: RingTie, now: Without['ties'][number] | undefined): RingTie {
  if (!now) return tie;
  if (now.outcome === 'cut') return { ...tie, state: 'no contact', hidden: false };
  if (now.outcome === 'on paper only') return { ...tie, state: 'met', paperOnly: true, hidden: false };
  return { ...tie, state: now.after };
}

/** Without the words beside the slots: the lists have them. */
function circleAlone(drawing: Drawing): Drawing {
  const radius = Math.max(...drawing.shapes.map((shape) => (shape.kind === 'band' ? shape.radius : 0)));
  const size = 2 * (radius + MARGIN);
  const shapes = drawing.shapes.filter(({ kind }) => kind !== 'label' && kind !== 'leader');
  return { width: size, height: size, center: { x: size / 2, y: size / 2 }, shapes };
}
