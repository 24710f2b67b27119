import type { Assessment } from './assessment.ts';
import { employmentOn } from './employment.ts';
import { judgeEvidence, nearby } from './evidence.ts';
import { fillingsOn } from './fillings.ts';
import { gainsOf } from './gain.ts';
import { listGaps } from './gaps.ts';
import { countingHolders } from './holders.ts';
import type { Model } from './model.ts';
import { nextActionsOf } from './next-actions.ts';
import { listQuestions } from './questions.ts';
import { reportsOn } from './reports.ts';
import { restsOnLittle } from './rests-on-little.ts';
import { judgeRole, recordOf } from './roles.ts';
import { scoreParts } from './score.ts';
import { listToSecure } from './secure.ts';
import { seenOn } from './seen.ts';
import { sightingsByRole } from './sightings.ts';
import type { Snapshot } from './snapshot.ts';
import { judgeTie } from './ties.ts';

/**
 * What a district's network amounts to on a day (`YYYY-MM-DD`), exactly as MODEL.md defines it: pure and deterministic,
 * whatever the order of the rows. The day of the snapshot itself is not looked at.
 */
export function assess(snapshot: Snapshot, model: Model, asOf: string): Assessment {
  const seen = seenOn(snapshot, model, asOf);
  const employment = employmentOn(seen.posts, asOf);
  const fillings = fillingsOn(seen);
  const pieces = judgeEvidence(seen, model, employment);
  const sightings = sightingsByRole(seen, pieces, fillings);
  const holders = countingHolders(seen.holders, employment);
  const roles = seen.roles.map((row) =>
    judgeRole(recordOf(row, seen, fillings, holders, sightings.get(row.id) ?? []), seen.isRecent),
  );
  const grounds = {
    seen,
    roles,
    fillings,
    employment,
    near: nearby(pieces),
    reportsNear: reportsOn(seen),
  };
  const ties = seen.ties.map((row) => judgeTie(row, grounds));
  const gains = gainsOf(roles, ties);
  const gaps = listGaps(roles, ties, gains, seen.isRecent);
  const questions = listQuestions(roles, ties, gains, seen.tribalLandUnknown);
  const secure = listToSecure(ties, gains);
  return {
    id: snapshot.id,
    asOf,
    roles,
    ties,
    parts: scoreParts(roles, ties),
    gaps,
    questions,
    secure,
    nextActions: nextActionsOf(gaps, questions, secure),
    restsOnLittle: restsOnLittle({ seen, fillings, employment, pieces, roles, ties }),
  };
}
