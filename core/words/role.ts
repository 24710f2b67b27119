import type { RoleAssessment } from '../model/assessment.ts';
import { formatDay } from './format.ts';
import { listOf, type Names } from './phrases.ts';

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
      return `${who}; ${seen}.`;
    case 'on record':
      return `On record: ${who}. Not confirmed; ${seen}.`;
    case 'unknown':
      return 'Nobody on record. Not asked yet.';
  }
}
