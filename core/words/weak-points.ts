import type { WeakPoint } from '../model/assessment.ts';
import { type Names, roleName } from './phrases.ts';

/** One line of "What rests on little" in words (MODEL.md, rules 1 to 8). Persons are not named here. */
export function weakPointsText(names: Names, { rule, subject }: WeakPoint): string {
  const organization = names.organization(subject);
  switch (rule) {
    case 1:
      return `${roleName(names, subject)} rests on one person at most.`;
    case 2:
      return `${organization} is a cut point: without it a partner loses its connection to the U.S. Attorney's Office.`;
    case 3:
      return `${organization} holds the network together alone: without it most partners are not connected with each other.`;
    case 4:
      return `${names.evidence(subject)} is the only live evidence that joins its two sectors.`;
    case 5:
      return 'The coordinator’s post is vacant, or has been held by acting people alone for a month.';
    case 6:
      return `${organization} carries much: three or more roles here, or four or more districts.`;
    case 7:
      return `The person who signed ${names.evidence(subject.split('/')[0] ?? subject)} for one party has left.`;
    case 8:
      return `${names.evidence(subject)} ends within 180 days, and a tie would not be met without it.`;
  }
}
