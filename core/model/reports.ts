import type { Report } from './snapshot.ts';
import type { Visible } from './visible.ts';

/**
 * Returns the reports that count between an organization and each other one: at most one from each side, its
 * own first.
 */
export type ReportsByPartner = (org: string) => ReadonlyMap<string, Report[]>;

const NO_REPORTS: ReadonlyMap<string, Report[]> = new Map();

/**
 * Finds the reports that count (MODEL.md, Evidence, Reports): recent ones, the newest from each side;
 * on the same day, the highest.
 */
export function reportsOn({ reports, isRecent }: Pick<Visible, 'reports' | 'isRecent'>): ReportsByPartner {
  const counting = new Map<string, Map<string, Report>>();
  for (const report of reports) {
    if (!isRecent(report.at)) continue;
    const ofSide = counting.get(report.from) ?? new Map<string, Report>();
    const known = ofSide.get(report.about);
    if (!known || report.at > known.at || (report.at === known.at && report.level > known.level))
      counting.set(report.from, ofSide.set(report.about, report));
  }
  const byOrg = new Map<string, Map<string, Report[]>>();
  const add = (org: string, other: string, reports: Report[]) =>
    byOrg.set(org, (byOrg.get(org) ?? new Map<string, Report[]>()).set(other, reports));
  for (const [from, ofSide] of counting) {
    for (const [about, report] of ofSide) {
      const answer = counting.get(about)?.get(from);
      add(from, about, answer ? [report, answer] : [report]);
      if (!answer) add(about, from, [report]);
    }
  }
  return (org) => byOrg.get(org) ?? NO_REPORTS;
}

/** Returns true if the two reports of a pair differ by 2 levels or more. */
export const differ = ([one, other]: readonly Pick<Report, 'level'>[]): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.level - other.level) >= 2;
