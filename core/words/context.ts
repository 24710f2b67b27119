import { memoize } from '../memoize.ts';
import type { Assessment, RoleAssessment, TieAssessment } from '../model/assessment.ts';
import { brokerBetween, liveTies } from './broker.ts';
import { itemTitle, levelWord, type Names, pairOf, sentence, shortRoleName } from './phrases.ts';
import { roleKnown } from './role.ts';
import { tieKnown } from './tie.ts';

/** An assessment with the names needed to describe it, indexed once. */
export interface Context {
  readonly names: Names;
  readonly assessment: Assessment;
  readonly roles: ReadonlyMap<string, RoleAssessment>;
  readonly ties: ReadonlyMap<string, TieAssessment>;
}

export const contextOf = (names: Names, assessment: Assessment): Context => ({
  names,
  assessment,
  roles: new Map(assessment.roles.map((role) => [role.role, role])),
  ties: new Map(assessment.ties.map((tie) => [tie.id, tie])),
});

const rolesWithoutAnybody = ({ roles }: Context, { a, b, state }: TieAssessment): string[] => {
  const states: readonly string[] = state === 'no partner' ? ['vacant', 'unfilled'] : ['unknown'];
  return [a, b].filter((role) => states.includes(roles.get(role)?.state ?? ''));
};

/**
 * For a tie of a vacant position, what is on record belongs to the office, because no one holds the
 * position.
 */
function vacantEnd({ names, roles }: Context, { a, b, shown }: TieAssessment): string {
  const vacant = [a, b].find((role) => roles.get(role)?.state === 'vacant');
  const isOnRecord = shown && shown.pieces.length + shown.reports.length > 0;
  return vacant && isOnRecord
    ? ` It is the office’s tie: no one holds the position ${shortRoleName(names, vacant)}.`
    : '';
}

/** Returns what is known about a role, a tie or tribal land, in a sentence. */
export function knownOf(context: Context, item: string): string {
  const tie = context.ties.get(item);
  if (tie)
    return `${sentence(tieKnown(context.names, tie, rolesWithoutAnybody(context, tie)))}${vacantEnd(context, tie)}`;
  const role = context.roles.get(item);
  return role ? sentence(roleKnown(context.names, role)) : 'Nothing on record.';
}

/** Returns the names of the two organizations in the pair that a tie shows. */
export function pairShown({ names, ties }: Context, tie: string): string {
  const shown = ties.get(tie)?.shown;
  return shown ? pairOf(names, shown.organizations) : itemTitle(names, tie);
}

const liveOf = memoize(liveTies);

/** Returns ` through X, who works with both` if there is a broker. */
export function throughBroker({ names, ties, assessment }: Context, tie: string): string {
  const shown = ties.get(tie)?.shown;
  const broker = shown && brokerBetween(liveOf(assessment), ...shown.organizations);
  return broker ? ` through ${names.organization(broker)}, who works with both` : '';
}

export const minimumWord = ({ names }: Context, tie: string): string =>
  levelWord(names.model.ties.find(({ id }) => id === tie)?.minimumLevel ?? 0);
