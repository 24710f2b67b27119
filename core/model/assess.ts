import { type Memo, memoFrom, noMemo, type Parts } from '../memoize.ts';
import type { Assessment } from './assessment.ts';
import { employmentOn } from './employment.ts';
import { assessEvidence, type EvidenceByPartner, indexByPartner } from './evidence.ts';
import { fillingsOn } from './fillings.ts';
import { gainsOf } from './gain.ts';
import { listGaps } from './gaps.ts';
import type { Model } from './model.ts';
import { nextActionsOf } from './next-actions.ts';
import { listQuestions } from './questions.ts';
import { reportsOn } from './reports.ts';
import { assessRoles } from './roles.ts';
import { scoreParts } from './score.ts';
import type { Snapshot } from './snapshot.ts';
import { assessTie } from './ties.ts';
import { listTiesToProtect } from './ties-to-protect.ts';
import { visibleOn } from './visible.ts';
import { findWeakPoints } from './weak-points.ts';

/**
 * Assesses a district's network on a day (`YYYY-MM-DD`), exactly as MODEL.md defines it. Pure and
 * deterministic, whatever the order of the rows. Ignores the snapshot's own `asOf`.
 */
export const assess = (snapshot: Snapshot, model: Model, asOf: string): Assessment =>
  assessBy(snapshot, model, asOf, noMemo);

/** The model and the memoized parts from which an assessment was made. */
interface Made {
  readonly model: Model;
  readonly parts: Parts;
}
const madeOf = new WeakMap<Assessment, Made>();

/**
 * Returns the same as `assess`, reusing the parts of a former assessment for the same day, such as the one
 * before an edit, whose rows are identical.
 * @param former undefined the first time, so that the next call can reuse this one
 */
export function assessAgain(
  former: Assessment | undefined,
  snapshot: Snapshot,
  model: Model,
  asOf: string,
): Assessment {
  const before = former?.asOf === asOf ? madeOf.get(former) : undefined;
  const { memo, parts } = memoFrom(before?.model === model ? before.parts : undefined);
  const assessment = assessBy(snapshot, model, asOf, memo);
  madeOf.set(assessment, { model, parts });
  return assessment;
}

function assessBy(snapshot: Snapshot, model: Model, asOf: string, memo: Memo): Assessment {
  const visible = visibleOn(snapshot, model, asOf, memo);
  const employment = memo(
    'employment',
    () => visible.employment,
    () => employmentOn(visible.employment, asOf),
  );
  const fillings = memo(
    'fillings',
    () => [visible.office, ...visible.roles, ...visible.fills],
    () => fillingsOn(visible),
  );
  const pieces = assessEvidence(visible, model, employment, memo);
  const roles = assessRoles({ visible, fillings, employment, pieces }, memo);
  const evidenceByPartner = memo<EvidenceByPartner>(
    'evidence by partner',
    () => [pieces],
    (was) => indexByPartner(pieces, was),
  );
  const reportsByPartner = reportsOn(visible);
  const context = { visible, roles, fillings, employment, evidenceByPartner, reportsByPartner };
  const ties = visible.ties.map((row) => assessTie(row, context, memo));
  const gains = gainsOf(roles, ties);
  const gaps = listGaps(roles, ties, gains, visible.isRecent);
  const questions = listQuestions(roles, ties, gains, visible.tribalLandUnknown);
  const tiesToProtect = listTiesToProtect(ties, gains);
  return {
    id: snapshot.id,
    asOf,
    roles,
    ties,
    parts: scoreParts(roles, ties),
    gaps,
    questions,
    tiesToProtect,
    nextActions: nextActionsOf(gaps, questions, tiesToProtect),
    weakPoints: findWeakPoints({ visible, fillings, employment, pieces, roles, ties }, memo),
  };
}
