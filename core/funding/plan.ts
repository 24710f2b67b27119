import { assess } from '../model/assess.ts';
import type { Assessment, Gap, Question } from '../model/assessment.ts';
import { compare, ONE } from '../model/fraction.ts';
import type { Model } from '../model/model.ts';
import { TRIBAL_LAND } from '../model/questions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { hasPair, withRoles, withTies } from './funded.ts';

/** What the picked gaps and questions would bring. Nothing here is stored. */
export interface FundingPlan {
  readonly before: Assessment;
  /** With only the picked roles filled: decides what their partners may then be asked. */
  readonly staffed: Assessment;
  readonly after: Assessment;
  /** The picked items that are open on the day, in table order. */
  readonly picked: readonly string[];
  /**
   * Picked ties that would still not be met, because they lack two organizations; a role must be picked
   * too.
   */
  readonly waiting: readonly string[];
}

/**
 * An entry of the lists that can be picked. `opens` entries are asked of partners that the picked roles
 * bring.
 */
export type Choice =
  | { readonly list: 'gap' | 'opens'; readonly gap: Gap }
  | { readonly list: 'question' | 'opens'; readonly question: Question };

/**
 * Computes the district as if all picked roles and ties were as expected on the day. They are assessed
 * together, because their joint gain is not the sum of single gains. Ties come second, because a picked role
 * may bring the partner of a picked tie.
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

/**
 * Returns the roles and ties that are not fully confirmed, or on which the two sides' reports
 * differ.
 */
function openIn({ roles, ties }: Assessment): ReadonlySet<string> {
  return new Set([
    ...roles.filter(({ confirmed }) => compare(confirmed, ONE) < 0).map(({ role }) => role),
    ...ties.filter(({ confirmed, disputed }) => disputed || compare(confirmed, ONE) < 0).map(({ id }) => id),
  ]);
}

/**
 * Returns what can be picked: gaps, then questions, each in list order; then what opens once the picked roles
 * are filled. A disputed tie that is part of a gap has a question too; it is picked with the gap.
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

/** Whether there is tribal land can't be funded, so that question is left out. */
const questionsIn = ({ questions }: Assessment): Question[] =>
  questions.filter(({ id }) => id !== TRIBAL_LAND);

/**
 * Returns the roles that become confirmed and the ties that become met, picked or not, in table order.
 */
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
