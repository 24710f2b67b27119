import type { RoleAssessment } from '../model/assessment.ts';
import { formatDay } from './format.ts';
import { listOf, type Names } from './phrases.ts';
import { seenInWords } from './seen.ts';
import { SEARCHED } from './source.ts';

/** What is known of a role, and what proves it, in one sentence. */
export function roleKnown(names: Names, role: RoleAssessment): string {
  const who = listOf(role.organizations.map(names.organization));
  const seen = seenIn(names, role);
  switch (role.state) {
    case 'vacant':
      return role.since ? `Vacant since ${formatDay(role.since)}.` : 'Vacant.';
    case 'unfilled':
      return role.since
        ? `Stated on ${formatDay(role.since)}: nobody fills this role.`
        : 'Stated: nobody fills this role.';
    case 'confirmed':
      return `${who}; ${seen}.`;
    case 'on record':
      return `On record: ${who}. Not confirmed; ${seen}.`;
    case 'unknown':
      return unknownRole(names, role);
  }
}

const unknownRole = (names: Names, { role }: RoleAssessment): string => {
  const later = names.recordedLater(role);
  return later
    ? `Not known for this day: public record names who fills it from ${formatDay(later)} on.`
    : `None ${SEARCHED}. Not asked yet.`;
};

/** What people here saw comes before public record of the same day. */
function seenIn(names: Names, { lastSeen, activityDates }: RoleAssessment): string {
  if (lastSeen === null) return 'not yet seen at work here';
  const pieces = activityDates
    .filter(({ day }) => day === lastSeen)
    .map(({ evidence }) => (evidence === null ? null : names.piece(evidence)));
  const isSeenHere = pieces.some((piece) => !piece?.publicRecord);
  return seenInWords(isSeenHere ? null : (pieces[0] ?? null), lastSeen);
}
