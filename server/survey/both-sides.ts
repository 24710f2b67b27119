import { byCodePoint } from '../../core/order.ts';

/** What one organization says of its work with another. */
export interface Word {
  readonly fromId: string;
  readonly aboutId: string;
  readonly level: number;
}

export type Verdict = 'agreed' | 'one-sided' | 'disputed';

export interface BothSides {
  /** In the order of their ids. */
  readonly organizationIds: readonly [string, string];
  readonly levels: readonly [number | null, number | null];
  readonly verdict: Verdict;
}

/** Levels that differ by so much are disputed (MODEL.md, Ties). */
const DISPUTED_FROM = 2;

/** The words of both sides of each pair of organizations; of two words of one side the later in the list counts. */
export function bothSides(words: readonly Word[]): BothSides[] {
  const pairs = new Map<string, [number | null, number | null]>();
  for (const { fromId, aboutId, level } of words) {
    const [x, y] = [fromId, aboutId].sort(byCodePoint);
    const key = JSON.stringify([x, y]);
    const levels = pairs.get(key) ?? [null, null];
    levels[fromId === x ? 0 : 1] = level;
    pairs.set(key, levels);
  }
  return [...pairs].map(([key, levels]) => {
    const [x = '', y = ''] = JSON.parse(key) as string[]; // as it was made above
    return { organizationIds: [x, y], levels, verdict: verdictOf(levels) };
  });
}

function verdictOf([x, y]: readonly [number | null, number | null]): Verdict {
  if (x === null || y === null) return 'one-sided';
  return Math.abs(x - y) >= DISPUTED_FROM ? 'disputed' : 'agreed';
}
