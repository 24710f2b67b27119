import type { z } from 'zod';
import type { getAssessment } from '../../api/assessment.ts';
import { type Context, contextOf, knownOf } from '../../explain/context.ts';
import { gapEntry, nextActions, questionEntry, secureEntry } from '../../explain/lists.ts';
import { namesOf } from '../../explain/names.ts';
import { restsOnLittleText } from '../../explain/rests-on-little.ts';
import type { Numbers, TieAssessment } from '../../gap-model/assessment.ts';
import { print } from '../../gap-model/fraction.ts';
import type { Model } from '../../gap-model/model.ts';
import { distinct } from '../../gap-model/order.ts';
import type { AssessedDistrict } from '../../network/assessments.ts';

/** Who fills a role nearby; none for a tie, or a role that somebody fills. */
export type ReachOf = (role: string) => Answer['gaps'][number]['reach'];

type Answer = z.input<typeof getAssessment.response>;

const printed = ({ confirmed, recorded, possible }: Numbers) => ({
  confirmed: print(confirmed),
  recorded: print(recorded),
  possible: print(possible),
});

/** The assessment of one district with the sentences that say what is known, and what to do about it. */
export function explainAssessment(
  { reading, assessment }: AssessedDistrict,
  model: Model,
  reach: ReachOf,
): Answer {
  const context = contextOf(namesOf(model, reading), assessment);
  const applicable = new Set(assessment.roles.map(({ role }) => role));
  return {
    districtId: reading.districtId,
    asOf: reading.asOf,
    revision: reading.revision,
    modelVersion: model.version,
    roles: assessment.roles.map(({ role, state, organizations, lastSeen, ...numbers }) => ({
      role,
      state,
      ...printed(numbers),
      organizations,
      lastSeen,
      known: knownOf(context, role),
    })),
    ties: assessment.ties.map((tie) => tieRow(context, tie)),
    notApplicable: model.roles
      .filter(({ id }) => !applicable.has(id))
      .map(({ id, appliesWhen }) => ({ role: id, reason: `Does not apply: no ${appliesWhen ?? 'need'}` })),
    gaps: assessment.gaps.map((gap) => ({ ...gapEntry(context, gap), reach: gap.items.flatMap(reach) })),
    questions: assessment.questions.map((question) => ({
      ...questionEntry(context, question),
      reach: reach(question.id),
    })),
    secure: assessment.secure.map((entry) => secureEntry(context, entry)),
    nextActions: nextActions(context),
    restsOnLittle: assessment.restsOnLittle.map((line) => ({
      ...line,
      text: restsOnLittleText(context.names, line),
    })),
  };
}

function tieRow(context: Context, tie: TieAssessment): Answer['ties'][number] {
  const { id, a, b, state, resilient, both, disputed, pairsMet, pairs, shown, judged } = tie;
  return {
    id,
    a,
    b,
    state,
    ...printed(tie),
    resilient,
    both,
    disputed,
    pairsMet,
    pairs,
    shown: shown ? [...shown.organizations] : null,
    evidence: distinct(judged.flatMap(({ pieces }) => pieces.map((piece) => piece.id))),
    known: knownOf(context, id),
  };
}
