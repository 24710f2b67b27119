import { assess } from '../model/assess.ts';
import type { Assessment, Gap, Question } from '../model/assessment.ts';
import { compare, ONE } from '../model/fraction.ts';
import type { Model } from '../model/model.ts';
import { TRIBAL_LAND } from '../model/questions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { hasPair, withRoles, withTies } from './funded.ts';

/** What picked gaps and questions would bring: nothing of it is stored. */
export interface FundingPlan {
  readonly before: Assessment;
  /** With the picked roles alone: what their partners may then be asked. */
  readonly staffed: Assessment;
  readonly after: Assessment;
  /** What of the picked items is open on the day, in the order of the tables. */
  readonly picked: readonly string[];
  /** Picked ties that are not met by it: no two organizations are there, and a role must be picked too. */
  readonly waiting: readonly string[];
}

/** An entry of the lists that can be picked; what opens is asked of partners whom the picked roles bring. */
export type Choice =
  | { readonly list: 'gap' | 'opens'; readonly gap: Gap }
  | { readonly list: 'question' | 'opens'; readonly question: Question };

/**
 * What a district would be if the picked roles and ties were all as expected on the day, assessed once and together: points of
 * several are not the sum of the points of each. Ties come second, for a picked role may bring the partner of a picked tie.
 */
export function fundingPlan(
  snapshot: Snapshot,
  model: Model,
  items: readonly string[],
  day: string,
  before = assess(snapshot, model, day),
): FundingPlan {
  const isPicked = new Set(items);
  const isOpen = openIn(before);
  const roles = before.roles.filter(({ role }) => isPicked.has(role) && isOpen.has(role));
  const withPartners = withRoles(snapshot, model, roles, day);
  const staffed = roles.length > 0 ? assess(withPartners, model, day) : before;
  const ties = staffed.ties
    .filter(({ id }) => isPicked.has(id) && isOpen.has(id))
    .map((tie) => before.ties.find((today) => today.id === tie.id && hasPair(today)) ?? tie);
  const after =
    ties.length > 0 ? assess(withTies(withPartners, staffed.roles, ties, model, day), model, day) : staffed;
  return {
    ...{ before, staffed, after },
    picked: [...roles.map(({ role }) => role), ...ties.map(({ id }) => id)],
    waiting: ties.filter(({ id }) => !isMet(after, id)).map(({ id }) => id),
  };
}

const isMet = ({ ties }: Assessment, tie: string): boolean =>
  ties.some(({ id, state }) => id === tie && state === 'met');

/** Roles and ties that are not confirmed in full, or of which two sides say different things. */
function openIn({ roles, ties }: Assessment): ReadonlySet<string> {
  return new Set([
    ...roles.filter(({ confirmed }) => compare(confirmed, ONE) < 0).map(({ role }) => role),
    ...ties.filter(({ confirmed, disputed }) => disputed || compare(confirmed, ONE) < 0).map(({ id }) => id),
  ]);
}

/**
 * What can be picked: gaps, then questions, each in the order of its list; then what opens once the picked roles are filled. A tie
 * of a gap of which two sides say different things is asked about too: it is picked with the gap.
 */
export function choicesOf({ before, staffed }: FundingPlan): Choice[] {
  const listed = new Set<string>();
  const isNew = ({ id }: Question): boolean => !listed.has(id);
  const list = (gaps: readonly Gap[]): void => {
    for (const { items } of gaps) for (const item of items) listed.add(item);
  };
  list(before.gaps);
  const questions = questionsIn(before).filter(isNew);
  for (const { id } of questions) listed.add(id);
  const opened = staffed.gaps.filter(({ items }) => !items.some((item) => listed.has(item)));
  list(opened);
  return [
    ...before.gaps.map((gap): Choice => ({ list: 'gap', gap })),
    ...questions.map((question): Choice => ({ list: 'question', question })),
    ...opened.map((gap): Choice => ({ list: 'opens', gap })),
    ...questionsIn(staffed)
      .filter(isNew)
      .map((question): Choice => ({ list: 'opens', question })),
  ];
}

/** Whether there is tribal land is asked, not bought. */
const questionsIn = ({ questions }: Assessment): Question[] =>
  questions.filter(({ id }) => id !== TRIBAL_LAND);

/** Roles that become confirmed and ties that become met, picked or not, in the order of the tables. */
export function gainedBy({ before, after }: FundingPlan): { roles: string[]; ties: string[] } {
  const were = new Set([...confirmedIn(before), ...metIn(before)]);
  return {
    roles: confirmedIn(after).filter((role) => !were.has(role)),
    ties: metIn(after).filter((tie) => !were.has(tie)),
  };
}

export const confirmedIn = ({ roles }: Assessment): string[] =>
  roles.filter(({ state }) => state === 'confirmed').map(({ role }) => role);
export const metIn = ({ ties }: Assessment): string[] =>
  ties.filter(({ state }) => state === 'met').map(({ id }) => id);
