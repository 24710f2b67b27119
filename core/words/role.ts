import type { RoleAssessment } from '../model/assessment.ts';
import { formatDay } from './format.ts';
import { listOf, type Names } from './phrases.ts';

/** The state of one organization in a role: that another confirms it confirms nothing of this one. */
export const organizationState = ({ confirmedBy }: RoleAssessment, id: string): 'confirmed' | 'on record' =>
  confirmedBy.has(id) ? 'confirmed' : 'on record';

/** What is known of a role, and what proves it, in one sentence. */
export function roleKnown(names: Names, role: RoleAssessment): string {
  const who = listOf(role.organizations.map(names.organization));
  const seen = role.lastSeen ? `last seen ${formatDay(role.lastSeen)}` : 'not yet seen at work here';
  switch (role.state) {
    case 'vacant':
      return role.since ? `Vacant since ${formatDay(role.since)}.` : 'Vacant.';
    case 'unfilled':
      return role.since
        ? `Stated on ${formatDay(role.since)}: nobody fills this role.`
        : 'Stated: nobody fills this role.';
    case 'confirmed':
      return confirmedKnown(names, role, seen);
    case 'on record':
      return `On record: ${who}. Not confirmed; ${seen}.`;
    case 'unknown':
      return 'Nobody on record. Not asked yet.';
  }
}

function confirmedKnown(names: Names, role: RoleAssessment, seen: string): string {
  const inState = (state: 'confirmed' | 'on record'): string =>
    listOf(role.organizations.filter((id) => organizationState(role, id) === state).map(names.organization));
  const others = inState('on record');
  return `${inState('confirmed')}; ${seen}.${others && ` On record, not confirmed: ${others}.`}`;
}
