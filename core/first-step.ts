import type { Call } from './calls.ts';
import type { Assessment } from './model/assessment.ts';
import type { Model } from './model/model.ts';

/** The parts of a call that the first step needs. */
type CallToMake = Pick<Call, 'organizationId' | 'own' | 'asked' | 'minutes'>;

/**
 * What to do first in a district: an item from one of the three lists, and whom to call about it.
 */
export interface FirstStep {
  readonly list: 'gaps' | 'questions' | 'tiesToProtect';
  /** A role, a tie `a--b`, or tribal-land. */
  readonly item: string;
  readonly verb: string;
  /** Null if there is no one to call. */
  readonly organizationId: string | null;
  /** For a call: everything it answers. */
  readonly call: CallToMake | null;
}

export interface StepPlace {
  readonly assessment: Pick<Assessment, 'roles' | 'ties' | 'gaps' | 'questions' | 'tiesToProtect'>;
  readonly model: Pick<Model, 'roles'>;
  /** The U.S. Attorney's Office of the district. */
  readonly officeId: string;
  /** Calls by gain, largest first (`callsOf`). Without them, the model's questions are used one by one. */
  readonly calls?: readonly CallToMake[];
}

/**
 * Returns the single first step of a district, the same on every screen. Tries in order: a vacant required
 * position, the worst critical or high gap, the call that gains the most, any other gap, a tie to protect. The
 * model's `nextActions` are separate and defined in MODEL.md.
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

/**
 * Returns the other organization of a tie as shown, or one that fills the role, but never the
 * office itself.
 */
function partnerIn({ assessment, officeId }: StepPlace, item: string): string | null {
  const sides =
    assessment.ties.find(({ id }) => id === item)?.shown?.organizations ??
    assessment.roles.find(({ role }) => role === item)?.organizations ??
    [];
  return sides.find((id) => id !== officeId) ?? null;
}
