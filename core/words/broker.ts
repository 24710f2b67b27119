import type { Assessment } from '../model/assessment.ts';

/** Live ties of the assessed pairs: organization → organization → the highest live level between them. */
type LiveTies = Map<string, Map<string, number>>;

export function liveTies({ ties }: Assessment): LiveTies {
  const live: LiveTies = new Map();
  const join = (from: string, to: string, level: number): void => {
    const row = live.get(from) ?? new Map<string, number>();
    row.set(to, Math.max(row.get(to) ?? 0, level));
    live.set(from, row);
  };
  for (const {
    organizations: [a, b],
    pieces,
  } of ties.flatMap(({ assessed }) => assessed)) {
    if (a === b) continue;
    for (const { status, level } of pieces) {
      if (status !== 'current') continue;
      join(a, b, level);
      join(b, a, level);
    }
  }
  return live;
}

/**
 * Returns the broker who can introduce two organizations: the one with a live tie to both whose weaker tie is
 * strongest (then by id), or null. Introductions through a shared partner: Burt, Brokerage and Closure, 2005.
 */
export function brokerBetween(live: LiveTies, a: string, b: string): string | null {
  const ofA = live.get(a) ?? new Map<string, number>();
  const ofB = live.get(b) ?? new Map<string, number>();
  let best: { id: string; level: number } | null = null;
  for (const [id, levelToA] of ofA) {
    const level = Math.min(levelToA, ofB.get(id) ?? 0);
    if (level > 0 && (!best || level > best.level || (level === best.level && id < best.id)))
      best = { id, level };
  }
  return best?.id ?? null;
}
