import { isDisputed } from '../../core/model/marks.ts';
import { byCodePoint, sorted, thenBy } from '../../core/order.ts';
import type { District, NetworkTie } from './district-data.ts';

/** Two organizations of an expected tie. */
export interface TiePair {
  readonly tie: string;
  readonly pair: NetworkTie['pairs'][number];
}

const pairsOf = ({ network }: Pick<District, 'network'>): TiePair[] =>
  network.ties.flatMap(({ id, pairs }) => pairs.map((pair) => ({ tie: id, pair })));

/** Returns pairs whose two sides disagree, or of which one side denies what is on record. */
export const disputedPairs = (district: Pick<District, 'network'>): TiePair[] =>
  pairsOf(district).filter(({ pair }) => isDisputed(pair));

/**
 * Returns pairs whose evidence was current once and no longer is, the oldest first. Pairs on public record only are left out:
 * they were never confirmed here.
 */
export function coldPairs(district: Pick<District, 'network' | 'evidence'>): TiePair[] {
  const lastSeen = ({ pair }: TiePair): string =>
    sorted(
      pair.evidence.map(({ id }) => district.evidence.get(id)?.seen ?? ''),
      byCodePoint,
    ).at(-1) ?? '';
  const isCold = ({ pair: { evidence } }: TiePair): boolean =>
    evidence.some(({ id }) => district.evidence.get(id)?.publicRecord === false) &&
    evidence.every(({ status }) => status !== 'current');
  return sorted(
    pairsOf(district).filter(isCold),
    thenBy(
      (x, y) => byCodePoint(lastSeen(x), lastSeen(y)),
      (x, y) => byCodePoint(x.tie, y.tie),
    ),
  );
}
