import type { WeakPoint } from '../model/assessment.ts';
import { type Names, roleName } from './phrases.ts';

/** Returns one line of the weak points (MODEL.md, rules 1 to 8). People are not named here. */
export function weakPointsText(names: Names, { rule, subject }: WeakPoint): string {
  const organization = names.organization(subject);
  switch (rule) {
    case 1:
      return `${roleName(names, subject)} has only one named person, or none.`;
    case 2:
      return `${organization} is a single point of failure: without it, another role loses its connection to the U.S. Attorney's Office.`;
    case 3:
      return `Only ${organization} holds the network together: without it, the roles fall into groups, and no group has two-thirds of them.`;
    case 4:
      return `${names.evidence(subject)} is the only current evidence that links two sectors.`;
    case 5:
      return 'The coordinator position is vacant, or only acting staff have held it for a month.';
    case 6:
      return `${organization} is stretched thin: it fills three or more roles here or serves four or more districts.`;
    case 7:
      return `The person who signed ${names.evidence(subject.split('/')[0] ?? subject)} for one party has left.`;
    case 8:
      return `${names.evidence(subject)} ends within 180 days, and a tie would not be met without it.`;
  }
}
