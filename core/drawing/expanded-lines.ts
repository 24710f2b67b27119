import { distinct } from '../order.ts';
import type { DrawnNetwork } from './inputs.ts';
import { organizationSubject } from './organization-nodes.ts';
import type { Circle, Line, Stroke } from './shapes.ts';
import { tieStroke } from './slot-styles.ts';
import { TIE_STATES } from './states.ts';
import { controlPoint, lineEnds } from './tie-curve.ts';

/** Two nodes, by their subjects, that some evidence names together. */
export interface Pair {
  a: string;
  b: string;
  /** Some evidence of it is live on the day. */
  live: boolean;
  /** The expected tie that it belongs to, for a pointer on its line; empty where it belongs to none. */
  tie: string;
}

const OTHER: Stroke = { color: TIE_STATES['on record'].color, width: 1.5, dash: [1.5, 4] };
const LIVE: Stroke = { ...(tieStroke('met') ?? OTHER), width: 1.5 };

/** Nodes closer than this, in degrees, have none between them, and their line is straight. */
const NEIGHBORS = 14;

const keyOf = (a: string, b: string): string => (a < b ? `${a}+${b}` : `${b}+${a}`);

/** Every two organizations that some evidence names together, and whether any of it is live. */
export function evidencePairs({ evidence, ties }: DrawnNetwork): Pair[] {
  const tieOf = new Map(
    ties.flatMap(({ id, pairs }) =>
      pairs.map(({ a, b }) => [keyOf(organizationSubject(a), organizationSubject(b)), id]),
    ),
  );
  const pairs = new Map<string, Pair>();
  for (const piece of evidence) {
    const parties = distinct(piece.parties.map(({ organizationId }) => organizationSubject(organizationId)));
    for (const [index, a] of parties.entries())
      for (const b of parties.slice(index + 1)) {
        const key = keyOf(a, b);
        const live = piece.status === 'current' || (pairs.get(key)?.live ?? false);
        pairs.set(key, { a, b, live, tie: tieOf.get(key) ?? '' });
      }
  }
  return [...pairs.values()].sort((x, y) => Number(x.live) - Number(y.live));
}

interface LineLayout {
  circles: readonly Circle[];
  /** The direction of each node on the rim; the hub has none. */
  degrees: ReadonlyMap<string, number>;
  radius: number;
  /** The nodes whose lines are at full strength; null when all are. */
  chosen: ReadonlySet<string> | null;
}

/** A line for each pair: solid while some evidence is live, thin and dotted otherwise. */
export function pairLines(pairs: readonly Pair[], layout: LineLayout): Line[] {
  const circles = new Map(layout.circles.map((circle) => [circle.subject, circle]));
  return pairs.flatMap(({ a, b, live, tie }): Line[] => {
    const [from, to] = [circles.get(a), circles.get(b)];
    if (!from || !to) return [];
    const [da, db] = [layout.degrees.get(a) ?? null, layout.degrees.get(b) ?? null];
    const control = controlPoint(da, db, layout.radius, NEIGHBORS);
    const lit = layout.chosen === null || layout.chosen.has(a) || layout.chosen.has(b);
    return [
      {
        kind: 'line',
        id: keyOf(a, b),
        subject: tie,
        from: from.id,
        to: to.id,
        ...lineEnds(from, to, control),
        control,
        stroke: live ? LIVE : OTHER,
        opacity: lit ? (layout.chosen ? 1 : 0.6) : 0.1,
      },
    ];
  });
}
