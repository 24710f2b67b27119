import { activityDatesByRole } from './activity-dates.ts';
import type { Assessment } from './assessment.ts';
import { employmentOn } from './employment.ts';
import { assessEvidence, indexByPartner } from './evidence.ts';
import { fillingsOn } from './fillings.ts';
import { gainsOf } from './gain.ts';
import { listGaps } from './gaps.ts';
import { countingHolders } from './holders.ts';
import type { Model } from './model.ts';
import { nextActionsOf } from './next-actions.ts';
import { listQuestions } from './questions.ts';
import { reportsOn } from './reports.ts';
import { assessRole, recordOf } from './roles.ts';
import { scoreParts } from './score.ts';
import type { Snapshot } from './snapshot.ts';
import { assessTie } from './ties.ts';
import { listTiesToProtect } from './ties-to-protect.ts';
import { visibleOn } from './visible.ts';
import { findWeakPoints } from './weak-points.ts';

/**
 * What a district's network amounts to on a day (`YYYY-MM-DD`), exactly as MODEL.md defines it: pure and deterministic,
 * whatever the order of the rows. The day of the snapshot itself is not looked at.
 */
export function assess(snapshot: Snapshot, model: Model, asOf: string): Assessment {
  const visible = visibleOn(snapshot, model, asOf);
  const employment = employmentOn(visible.employment, asOf);
  const fillings = fillingsOn(visible);
  const pieces = assessEvidence(visible, model, employment);
  const activityDates = activityDatesByRole(visible, pieces, fillings);
  const holders = countingHolders(visible.holders, employment);
  const roles = visible.roles.map((row) =>
    assessRole(recordOf(row, visible, fillings, holders, activityDates.get(row.id) ?? []), visible.isRecent),
  );
  const context = {
    visible,
    roles,
    fillings,
    employment,
    evidenceByPartner: indexByPartner(pieces),
    reportsByPartner: reportsOn(visible),
  };
  const ties = visible.ties.map((row) => assessTie(row, context));
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
    weakPoints: findWeakPoints({ visible, fillings, employment, pieces, roles, ties }),
  };
}
