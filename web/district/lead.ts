import { shortRoleName } from '../../core/words/phrases.ts';
import type { District, RoleRow } from './district-data.ts';

/** Roles that are not filled, by what is known about them; the first three lists are required roles, of weight 3. */
export interface Lead {
  vacant: readonly NamedRole[];
  reportedNone: readonly NamedRole[];
  unknown: readonly NamedRole[];
  /** Required roles that are on public record from a later day on. */
  notYetKnown: readonly NamedRole[];
  /** Roles of weight 2, named after the required ones. */
  alsoReportedNone: readonly NamedRole[];
  alsoUnknown: readonly NamedRole[];
}
export interface NamedRole {
  id: string;
  name: string;
  /** For a vacant post, since when, in the words of the assessment; otherwise empty. */
  since: string;
}

/** Returns the main message of the page: the required roles that no one is known to fill. */
export function leadOf(district: District): Lead {
  const rows = (state: RoleRow['state'], weight: number) =>
    district.assessment.roles
      .filter((row) => row.state === state && district.modelRoles.get(row.role)?.weight === weight)
      .map(({ role, known }) => ({
        ...{ id: role, name: shortRoleName(district, role), since: sinceIn(known) },
        later: known.startsWith('Not known for this day'),
      }));
  const unknown = rows('unknown', 3);
  return {
    vacant: rows('vacant', 3),
    reportedNone: rows('unfilled', 3),
    unknown: unknown.filter(({ later }) => !later),
    notYetKnown: unknown.filter(({ later }) => later),
    alsoReportedNone: rows('unfilled', 2),
    alsoUnknown: rows('unknown', 2).filter(({ later }) => !later),
  };
}

/** "Vacant since March 3, 2026." → "since March 3, 2026". */
const sinceIn = (known: string): string => /^Vacant (since .*)\.$/.exec(known)?.[1] ?? '';
