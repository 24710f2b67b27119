import type { RoleAssessment } from '../model/assessment.ts';
import { formatDay } from './format.ts';
import { listOf, type Names } from './phrases.ts';
import { seenInWords } from './seen.ts';
import { SEARCHED } from './source.ts';

/**
 * Returns the state of one organization in a role. Another organization's confirmation doesn't
 * confirm this one.
 */
export const organizationState = ({ confirmedBy }: RoleAssessment, id: string): 'confirmed' | 'on record' =>
  confirmedBy.has(id) ? 'confirmed' : 'on record';

/** Returns what is known about a role, and what proves it, in one sentence. */
export function roleKnown(names: Names, role: RoleAssessment): string {
  const who = listOf(role.organizations.map(names.organization));
  const seen = seenIn(names, role);
  switch (role.state) {
    case 'vacant':
      return role.since ? `Vacant since ${formatDay(role.since)}.` : 'Vacant.';
    case 'unfilled':
      return role.since
        ? `Reported on ${formatDay(role.since)}: no one fills this role.`
        : 'Reported: no one fills this role.';
    case 'confirmed':
      return confirmedKnown(names, role, seen);
    case 'on record':
      return `On record: ${who}. Not confirmed; ${seen}.`;
    case 'unknown':
      return unknownRole(names, role);
  }
}

function confirmedKnown(names: Names, role: RoleAssessment, seen: string): string {
  const inState = (state: 'confirmed' | 'on record'): string =>
    listOf(role.organizations.filter((id) => organizationState(role, id) === state).map(names.organization));
  const others = inState('on record');
  return `${inState('confirmed')}; ${seen}.${others && ` On record, not confirmed: ${others}.`}`;
}

const unknownRole = (names: Names, { role }: RoleAssessment): string => {
  const later = names.recordedLater(role);
  return later
    ? `Not known for this day: public record names who fills it from ${formatDay(later)} on.`
    : `None ${SEARCHED}.`;
};

/** Activity reported by people comes before public record of the same date. */
function seenIn(names: Names, { lastSeen, activityDates }: RoleAssessment): string {
  if (lastSeen === null) return 'no activity on record here';
  const pieces = activityDates
    .filter(({ day }) => day === lastSeen)
    .map(({ evidence }) => (evidence === null ? null : names.piece(evidence)));
  const isSeenHere = pieces.some((piece) => !piece?.publicRecord);
  return seenInWords(isSeenHere ? null : (pieces[0] ?? null), lastSeen);
}
