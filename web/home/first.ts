import { count } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';

type Assessment = ApiResponse<'/districts/:districtId/assessment'>;
type Call = ApiResponse<'/districts/:districtId/calls'>['calls'][number];

/** The one step that comes first, and the call that it is made by, if any. */
export interface First {
  title: string;
  detail: string;
  call: Call | null;
}

/** The worst critical or high gap comes before the call that gains most; a vacant position is such a gap. */
export function firstOf({ gaps }: Pick<Assessment, 'gaps'>, calls: readonly Call[]): First | null {
  const gap = gaps.find(({ severity }) => severity === 'critical' || severity === 'high');
  if (gap) return { title: gap.action, detail: gap.known, call: null };
  const call = calls.find(({ own }) => !own) ?? calls[0];
  if (!call) return null;
  const questions = count(call.questions.length, 'question');
  return call.own
    ? { title: `Answer ${questions} about your own office`, detail: 'No call is needed.', call }
    : {
        title: `Call ${call.contact.name ?? call.name}`,
        detail: `${call.name}, ${questions}, about ${call.minutes} minutes.`,
        call,
      };
}
