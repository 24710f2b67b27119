import { differ } from '../../core/model/reports.ts';
import { byCodePoint, sorted, thenBy } from '../../core/order.ts';

/** The level that one organization reports of its work with another. */
export interface ReportedLevel {
  readonly fromId: string;
  readonly aboutId: string;
  readonly level: number;
  /** A day or a timestamp; a timestamp counts as later than its day. */
  readonly at: string;
}

type Verdict = 'agreed' | 'one-sided' | 'disputed';
type Levels = readonly [number | null, number | null];

export interface BothSides {
  /** Sorted by ID. */
  readonly organizationIds: readonly [string, string];
  readonly levels: Levels;
  readonly verdict: Verdict;
}

/** Each side's newest report counts; of several on one day, the highest (MODEL.md, Evidence). This puts it last. */
const byPrecedence = thenBy<ReportedLevel>(
  (x, y) => byCodePoint(x.at, y.at),
  (x, y) => x.level - y.level,
);

/**
 * Compares what both sides of each pair of organizations report. A pair is disputed as defined in MODEL.md (Ties): the levels
 * differ by 2 or more, or one side reports no contact although the tie is met.
 */
export function bothSides(
  reports: readonly ReportedLevel[],
  isMet = (_x: string, _y: string) => false,
): BothSides[] {
  const pairs = new Map<string, [number | null, number | null]>();
  for (const { fromId, aboutId, level } of sorted(reports, byPrecedence)) {
    const [x, y] = [fromId, aboutId].sort(byCodePoint);
    const key = JSON.stringify([x, y]);
    const levels = pairs.get(key) ?? [null, null];
    levels[fromId === x ? 0 : 1] = level;
    pairs.set(key, levels);
  }
  return [...pairs].map(([key, levels]) => {
    const [x = '', y = ''] = JSON.parse(key) as string[]; // the key built above
    return { organizationIds: [x, y], levels, verdict: verdictOf(levels, isMet(x, y)) };
  });
}

function verdictOf(levels: Levels, isMet: boolean): Verdict {
  const reported = levels.flatMap((level) => (level === null ? [] : { level }));
  if (differ(reported) || (isMet && levels.includes(0))) return 'disputed';
  return reported.length === 2 ? 'agreed' : 'one-sided';
}
