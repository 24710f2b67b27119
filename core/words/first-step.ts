import type { FirstStep } from '../first-step.ts';
import { gapAction, questionAction, secureAction } from './actions.ts';
import { type Context, knownOf } from './context.ts';
import { count } from './format.ts';
import { shortRoleName } from './phrases.ts';

/** Returns what to do first, and why: “Call FBI Cleveland”, “6 questions, about 5 minutes”. */
export function firstStepWords(context: Context, step: FirstStep): { title: string; why: string } {
  const { item, organizationId, call } = step;
  if (call) return callWords(context, step, call);
  const action = actionOf(context, step);
  if (step.verb === 'fill')
    return {
      title: `Name a ${shortRoleName(context.names, item).toLowerCase()}`,
      why: knownOf(context, item),
    };
  if (organizationId) return { title: `Call ${context.names.organization(organizationId)}`, why: action };
  return { title: action, why: knownOf(context, item) };
}

function callWords({ names }: Context, { organizationId }: FirstStep, call: NonNullable<FirstStep['call']>) {
  const questions = count(call.asked.length, 'question');
  return organizationId
    ? {
        title: `Call ${names.organization(organizationId)}`,
        why: `${questions}, about ${count(call.minutes, 'minute')}`,
      }
    : { title: `Answer ${questions}`, why: 'Your own office can answer: no call is needed' };
}

function actionOf(context: Context, { list, item }: FirstStep): string {
  const { gaps, questions, tiesToProtect } = context.assessment;
  const [gap, question, tie] = [
    list === 'gaps' && gaps.find(({ items }) => items[0] === item),
    list === 'questions' && questions.find(({ id }) => id === item),
    tiesToProtect.find(({ items }) => items[0] === item),
  ];
  if (gap) return gapAction(context, gap);
  if (question) return questionAction(context, question);
  return tie ? secureAction(context, tie) : '';
}
