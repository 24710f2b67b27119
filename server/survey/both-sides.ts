import { differ } from '../../core/model/reports.ts';
import { byCodePoint, sorted, thenBy } from '../../core/order.ts';

/** What one organization says of its work with another, on a day, or at a moment, which counts after its day. */
export interface Word {
  readonly fromId: string;
  readonly aboutId: string;
  readonly level: number;
  readonly at: string;
}

export type Verdict = 'agreed' | 'one-sided' | 'disputed';
type Levels = readonly [number | null, number | null];

export interface BothSides {
  /** In the order of their ids. */
  readonly organizationIds: readonly [string, string];
  readonly levels: Levels;
  readonly verdict: Verdict;
}

/** The newest word counts of each side, of one day the highest (MODEL.md, Evidence). */
const asTheyCount = thenBy<Word>(
  (x, y) => byCodePoint(x.at, y.at),
  (x, y) => x.level - y.level,
);

/**
 * The words of both sides of each pair of organizations. Disputed is what MODEL.md calls so (Ties): levels that differ by 2 or
 * more, and no contact where the tie is met.
 */
export function bothSides(words: readonly Word[], isMet = (_x: string, _y: string) => false): BothSides[] {
  const pairs = new Map<string, [number | null, number | null]>();
  for (const { fromId, aboutId, level } of sorted(words, asTheyCount)) {
    const [x, y] = [fromId, aboutId].sort(byCodePoint);
    const key = JSON.stringify([x, y]);
    const levels = pairs.get(key) ?? [null, null];
    levels[fromId === x ? 0 : 1] = level;
    pairs.set(key, levels);
  }
  return [...pairs].map(([key, levels]) => {
    const [x = '', y = ''] = JSON.parse(key) as string[]; // as it was made above
    return { organizationIds: [x, y], levels, verdict: verdictOf(levels, isMet(x, y)) };
  });
}

function verdictOf(levels: Levels, isMet: boolean): Verdict {
  const said = levels.flatMap((level) => (level === null ? [] : { level }));
  if (differ(said) || (isMet && levels.includes(0))) return 'disputed';
  return said.length === 2 ? 'agreed' : 'one-sided';
}
