import type { Seen } from './seen.ts';
import type { Report } from './snapshot.ts';

/** The reports that count between two organizations: at most one of each side, that of x first. */
export type ReportsBetween = (x: string, y: string) => Report[];

const NONE: Report[] = [];

/** MODEL.md, Evidence, Reports: recent ones count, of each side the newest, of one day the highest. */
export function reportsOn({ reports, isRecent }: Seen): ReportsBetween {
  const index = new Map<string, Map<string, Report>>();
  for (const report of reports) {
    if (!isRecent(report.at)) continue;
    const bySide = index.get(report.from) ?? new Map<string, Report>();
    index.set(report.from, bySide);
    const known = bySide.get(report.about);
    if (!known || report.at > known.at || (report.at === known.at && report.level > known.level))
      bySide.set(report.about, report);
  }
  return (x, y) => {
    const both = [index.get(x)?.get(y), index.get(y)?.get(x)].filter((report) => report !== undefined);
    return both.length === 0 ? NONE : both;
  };
}

/** Whether the two reports of a pair differ by 2 or more. */
export const differ = ([one, other]: readonly Report[]): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.level - other.level) >= 2;
