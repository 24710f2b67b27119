import type { z } from 'zod';
import type { Numbers, TieAssessment } from '../../../core/model/assessment.ts';
import { print } from '../../../core/model/fraction.ts';
import { distinct } from '../../../core/order.ts';
import { type Context, contextOf, knownOf } from '../../../core/words/context.ts';
import {
  gapEntry,
  nextActions,
  points,
  questionEntry,
  tieToProtectEntry,
} from '../../../core/words/lists.ts';
import { namesOf } from '../../../core/words/names.ts';
import { weakPointsText } from '../../../core/words/weak-points.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { openCalls } from '../../assessments/open-calls.ts';
import type { getAssessment } from './contract.ts';

/** Returns who fills a role nearby; empty for a tie, or for a role that someone fills. */
export type NearbyOf = (role: string) => Answer['gaps'][number]['reach'];

type Answer = z.input<typeof getAssessment.response>;

const printed = ({ confirmed, recorded, possible }: Numbers) => ({
  confirmed: print(confirmed),
  recorded: print(recorded),
  possible: print(possible),
});

/** Describes the assessment of one district in sentences: what is known and what to do about it. */
export function explainAssessment(assessed: AssessedDistrict, reach: NearbyOf): Answer {
  const { reading, assessment, model } = assessed;
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
    calls: openCalls(assessed).map(({ organizationId, own, asked, minutes, gain }) => ({
      ...{ organizationId, own, minutes, gain: points(gain) },
      questions: asked.map(({ question }) => question.id),
    })),
    tiesToProtect: assessment.tiesToProtect.map((entry) => tieToProtectEntry(context, entry)),
    nextActions: nextActions(context),
    weakPoints: assessment.weakPoints.map((line) => ({
      ...line,
      text: weakPointsText(context.names, line),
    })),
  };
}

function tieRow(context: Context, tie: TieAssessment): Answer['ties'][number] {
  const { id, a, b, state, resilient, confirmedByBoth, disputed, pairsMet, pairs, shown, assessed } = tie;
  return {
    id,
    a,
    b,
    state,
    ...printed(tie),
    resilient,
    confirmedByBoth,
    disputed,
    pairsMet,
    pairs,
    shown: shown ? [...shown.organizations] : null,
    evidence: distinct(assessed.flatMap(({ pieces }) => pieces.map((piece) => piece.id))),
    known: knownOf(context, id),
  };
}
