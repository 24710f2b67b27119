import type { Assessment, TieState } from '../../core/model/assessment.ts';
import { compare, ONE } from '../../core/model/fraction.ts';
import { gapAction, questionAction } from '../../core/words/actions.ts';
import type { Context } from '../../core/words/context.ts';

/** Justice, Homeland Security and Labor, pairwise, as in an Anti-Trafficking Coordination Team (announcements of 2011 and 2015). */
const TRIAD = ['usao-coordinator--hsi', 'usao-coordinator--dol-whd', 'hsi--dol-whd'];

const triadTies = ({ ties }: Assessment) => ties.filter(({ id }) => TRIAD.includes(id));

/** Whether the three departments work together: all three ties met, a gap in one, some met, or unknown. */
function stateOf(three: Assessment['ties']): 'yes' | 'partly' | 'no' | 'unknown' {
  const met = three.filter(({ state }) => state === 'met').length;
  if (met === TRIAD.length) return 'yes';
  if (three.some(({ possible }) => compare(possible, ONE) < 0)) return 'no';
  return met > 0 ? 'partly' : 'unknown';
}

/** Returns the state of the three departments' ties, and the first gap, or else question, about one that is not met. */
export function triadOf(context: Context) {
  const three = triadTies(context.assessment);
  const lacking = three.filter(({ state }) => state !== 'met');
  // A tie without a partner is in no list, so the role that lacks the partner is used.
  const items = lacking.flatMap(({ id, state, a, b }) => (state === 'no partner' ? [a, b] : [id]));
  const { gaps, questions } = context.assessment;
  const gap = gaps.find((entry) => entry.items.some((item) => items.includes(item)));
  const question = questions.find(({ id }) => items.includes(id));
  return {
    triad: stateOf(three),
    triadTies: Object.fromEntries(three.map(({ id, state }): [string, TieState] => [id, state])),
    triadNext: gap ? gapAction(context, gap) : question ? questionAction(context, question) : null,
  };
}
