import { type Again, madeAgain, type Parts } from '../remembered.ts';
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

/** By which model, and of what an assessment was made. */
interface Made {
  readonly model: Model;
  readonly parts: Parts;
}
const madeOf = new WeakMap<Assessment, Made>();

/**
 * What a district's network amounts to on a day (`YYYY-MM-DD`), exactly as MODEL.md defines it: pure and deterministic,
 * whatever the order of the rows. The day of the snapshot itself is not looked at.
 * @param former another assessment, such as that before an edit: what rests on the very same rows is not judged again.
 */
export function assess(snapshot: Snapshot, model: Model, asOf: string, former?: Assessment): Assessment {
  const before = former?.asOf === asOf ? madeOf.get(former) : undefined;
  const { again, parts } = madeAgain(before?.model === model ? before.parts : undefined);
  const assessment = assessAgain(snapshot, model, asOf, again);
  madeOf.set(assessment, { model, parts });
  return assessment;
}

function assessAgain(snapshot: Snapshot, model: Model, asOf: string, again: Again): Assessment {
  const visible = visibleOn(snapshot, model, asOf, again);
  const employment = again('employment', visible.employment, () => employmentOn(visible.employment, asOf));
  const fillings = again('fillings', [visible.office, ...visible.roles, ...visible.fills], () =>
    fillingsOn(visible),
  );
  const pieces = again('pieces', [visible.evidence, employment], () =>
    assessEvidence(visible, model, employment),
  );
  const roles = assessRoles({ visible, fillings, employment, pieces }, again);
  const evidenceByPartner = again('evidence by partner', [pieces], (was?: EvidenceByPartner) =>
    indexByPartner(pieces, was),
  );
  const reportsByPartner = reportsOn(visible);
  const context = { visible, roles, fillings, employment, evidenceByPartner, reportsByPartner };
  const ties = visible.ties.map((row) => assessTie(row, context, again));
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
    weakPoints: findWeakPoints({ visible, fillings, employment, pieces, roles, ties }, again),
  };
}
