import type { Call } from './calls.ts';
import type { Assessment } from './model/assessment.ts';
import type { Model } from './model/model.ts';

/** Of a call, what the first step needs. */
export type CallToMake = Pick<Call, 'organizationId' | 'own' | 'asked' | 'minutes'>;

/** What to do first in a district: an item of one of the three lists, and whom to call about it. */
export interface FirstStep {
  readonly list: 'gaps' | 'questions' | 'tiesToProtect';
  /** A role, a tie `a--b`, or tribal-land. */
  readonly item: string;
  readonly verb: string;
  /** Null where there is no one to call. */
  readonly organizationId: string | null;
  /** Of a call: all that it answers. */
  readonly call: CallToMake | null;
}

export interface StepPlace {
  readonly assessment: Pick<Assessment, 'roles' | 'ties' | 'gaps' | 'questions' | 'tiesToProtect'>;
  readonly model: Pick<Model, 'roles'>;
  /** The U.S. Attorney's Office of the district. */
  readonly officeId: string;
  /** By what they gain, the largest first (`callsOf`). Without them, the questions of the model one by one. */
  readonly calls?: readonly CallToMake[];
}

/**
 * The one first step of a district, for every screen. In this order: a vacant required position, the worst critical or high
 * gap, the call that gains most, any other gap, a tie to protect. `nextActions` of the model stays as MODEL.md says.
 */
export function firstStep(place: StepPlace): FirstStep | null {
  const { gaps, questions, tiesToProtect } = place.assessment;
  const vacant = gaps.find(({ verb, items }) => verb === 'fill' && isRequired(place, items[0]));
  const grave = gaps.find(({ severity }) => severity === 'critical' || severity === 'high');
  const urgent = vacant ?? grave;
  if (urgent) return stepOf(place, 'gaps', urgent);
  const call = place.calls?.find(({ own }) => !own) ?? place.calls?.[0];
  if (call) return callStep(call);
  if (!place.calls && questions[0])
    return stepOf(place, 'questions', { ...questions[0], items: [questions[0].id] });
  if (gaps[0]) return stepOf(place, 'gaps', gaps[0]);
  return tiesToProtect[0] ? stepOf(place, 'tiesToProtect', tiesToProtect[0]) : null;
}

const isRequired = ({ model }: StepPlace, role = ''): boolean =>
  model.roles.some(({ id, weight }) => id === role && weight === 3);

const stepOf = (
  place: StepPlace,
  list: FirstStep['list'],
  { verb, items: [item = ''] }: { readonly verb: string; readonly items: readonly string[] },
): FirstStep => ({ list, item, verb, organizationId: partnerIn(place, item), call: null });

const callStep = (call: CallToMake): FirstStep => ({
  ...{ list: 'questions', item: call.asked[0]?.question.id ?? '', verb: 'ask' },
  ...{ organizationId: call.own ? null : call.organizationId, call },
});

/** The other side of a tie as it is shown, or who fills a role; never the office that asks. */
function partnerIn({ assessment, officeId }: StepPlace, item: string): string | null {
  const sides =
    assessment.ties.find(({ id }) => id === item)?.shown?.organizations ??
    assessment.roles.find(({ role }) => role === item)?.organizations ??
    [];
  return sides.find((id) => id !== officeId) ?? null;
}
