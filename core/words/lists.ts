import type { Gap, Question, TieToProtect } from '../model/assessment.ts';
import { type Fraction, oneDecimal } from '../model/fraction.ts';
import { gapAction, questionAction, secureAction } from './actions.ts';
import { type Context, knownOf } from './context.ts';
import { itemTitle } from './phrases.ts';

/** Returns a gain as points with one decimal, rounded half up. */
export const points = (gain: Fraction): number => Number(oneDecimal(gain));

const titleOf = ({ names }: Context, [first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? itemTitle(names, first) : `${itemTitle(names, first)} and ${rest.length} more`;

const waitingFor = ({ assessment }: Context, item: string): string[] =>
  assessment.ties
    .filter(({ state, a, b }) => state === 'no partner' && (a === item || b === item))
    .map(({ id }) => id);

/**
 * Returns a gap's entry with its wording, and the ties without a partner that wait for its roles.
 */
export const gapEntry = (context: Context, gap: Gap) => ({
  ...gap,
  gain: points(gap.gain),
  title: titleOf(context, gap.items),
  action: gapAction(context, gap),
  known: knownOf(context, gap.items[0] ?? ''),
  waiting: gap.items.flatMap((item) => waitingFor(context, item)),
});

export const questionEntry = (context: Context, question: Question) => ({
  ...question,
  gain: points(question.gain),
  title: itemTitle(context.names, question.id),
  action: questionAction(context, question),
  known: knownOf(context, question.id),
});

export const tieToProtectEntry = (context: Context, entry: TieToProtect) => ({
  ...entry,
  gain: points(entry.gain),
  title: titleOf(context, entry.items),
  action: secureAction(context, entry),
  known: knownOf(context, entry.items[0] ?? ''),
});

export interface NextAction {
  id: string;
  verb: string;
  text: string;
  gain: number;
  list: 'gaps' | 'questions' | 'tiesToProtect';
}

/**
 * Returns the next best actions in words. Each is the first item of an entry in one of the three lists
 * (MODEL.md, Three lists).
 */
export function nextActions(context: Context): NextAction[] {
  const { gaps, questions, tiesToProtect, nextActions: ids } = context.assessment;
  return ids.flatMap((id): NextAction[] => {
    const gap = gaps.find(({ items }) => items[0] === id);
    if (gap)
      return [{ id, verb: gap.verb, text: gapAction(context, gap), gain: points(gap.gain), list: 'gaps' }];
    const question = questions.find((entry) => entry.id === id);
    if (question)
      return [
        {
          id,
          verb: question.verb,
          text: questionAction(context, question),
          gain: points(question.gain),
          list: 'questions',
        },
      ];
    const entry = tiesToProtect.find(({ items }) => items[0] === id);
    return entry
      ? [
          {
            id,
            verb: entry.verb,
            text: secureAction(context, entry),
            gain: points(entry.gain),
            list: 'tiesToProtect',
          },
        ]
      : [];
  });
}
