import { activityDatesByRole } from './activity-dates.ts';
import type { Assessment } from './assessment.ts';
import { employmentOn } from './employment.ts';
import { indexByPartner, judgeEvidence } from './evidence.ts';
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
  const seen = visibleOn(snapshot, model, asOf);
  const employment = employmentOn(seen.employment, asOf);
  const fillings = fillingsOn(seen);
  const pieces = judgeEvidence(seen, model, employment);
  const activityDates = activityDatesByRole(seen, pieces, fillings);
  const holders = countingHolders(seen.holders, employment);
  const roles = seen.roles.map((row) =>
    assessRole(recordOf(row, seen, fillings, holders, activityDates.get(row.id) ?? []), seen.isRecent),
  );
  const grounds = {
    seen,
    roles,
    fillings,
    employment,
    near: indexByPartner(pieces),
    reportsNear: reportsOn(seen),
  };
  const ties = seen.ties.map((row) => assessTie(row, grounds));
  const gains = gainsOf(roles, ties);
  const gaps = listGaps(roles, ties, gains, seen.isRecent);
  const questions = listQuestions(roles, ties, gains, seen.tribalLandUnknown);
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
    weakPoints: findWeakPoints({ seen, fillings, employment, pieces, roles, ties }),
  };
}
