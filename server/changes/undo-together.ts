import { assessAgain } from '../../core/model/assess.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import { distinct } from '../../core/order.ts';
import { identityOf, type Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { revisionOf } from '../http/if-match.ts';
import { screenField } from '../screening/screen.ts';
import { readDistrictsOf } from '../store/elsewhere.ts';
import { readFacts, visible } from '../store/read-facts.ts';
import { snapshotOf } from '../store/to-snapshot.ts';
import { earlierAnswer, remember, type Written } from './commit.ts';
import { effectOf } from './effect.ts';
import type { PlanContext } from './plan.ts';
import { judgeUndo, mayUndoIn, reversedChange } from './plan-undo.ts';
import { changesOfGroup } from './queries.ts';
import { refuseFields } from './refuse.ts';
import { together } from './together.ts';
import { requestOf, type Submission } from './write.ts';

/**
 * Undoes all changes that were made together, last one first, in one transaction: in every district or in none.
 * @throws AppError as `undoChange`.
 */
export async function undoTogether(
  tieline: PlanContext,
  viewer: Viewer,
  submission: Submission & { readonly changeId: string; readonly why: string | undefined },
  groupId: string,
): Promise<Written> {
  const { districtId, changeId, why, key, asOf = tieline.today() } = submission;
  const { graph, model, now } = tieline;
  const made = await graph.read((run) => run(changesOfGroup, { groupId }));
  for (const { madeIn } of made) mayUndoIn(viewer, madeIn);
  revisionOf(submission.ifMatch, 'the district, as /api/districts/{districtId}/facts gives it,');
  refuseFields(screenField('why', why ?? ''));
  const actor = identityOf(viewer);
  const request = key ? requestOf(actor, key, [districtId, { undo: changeId, why: why ?? null }]) : null;
  const earlier = request && (await earlierAnswer(graph, request));
  if (earlier) return earlier;
  const places = distinct([districtId, ...made.map(({ madeIn }) => madeIn)]);
  return together(tieline, viewer, places, async (run, make) => {
    const before = await assessedIn(run, tieline, districtId, asOf);
    const undone = new Map<string, string>();
    for (const { id, madeIn, actorId } of [...made].reverse()) {
      const mutations = await reversedChange(run, id);
      const undoesOwn = actor.id === actorId;
      const planned = await judgeUndo(run, viewer, madeIn, { mutations, undoesOwn, asOf });
      const { changeId } = await make(planned, { action: 'undo', why: why || null, undoes: id });
      undone.set(id, changeId);
    }
    const after = await assessedIn(run, tieline, districtId, asOf);
    const answer: Written = {
      ...{ changeId: undone.get(changeId) ?? changeId, revision: after.revision, since: [], omitted: 0 },
      effect: effectOf(model, before.assessment, after.assessment),
    };
    if (request) await remember(run, request, answer, now());
    return answer;
  });
}

/** Assesses a district as seen by the transaction; not cached, since the transaction may be rolled back. */
async function assessedIn(
  run: Run,
  { model }: PlanContext,
  districtId: string,
  asOf: string,
): Promise<{ assessment: Assessment; revision: number }> {
  const reading = await readFacts(run, districtId);
  if (!reading) throw noDistrict(districtId);
  const facts = visible(reading.facts);
  const ids = facts.organizations.map(({ id }) => id);
  const countedIn = await readDistrictsOf(run, ids, asOf);
  const snapshot = snapshotOf(reading.district, facts, countedIn, asOf);
  return {
    assessment: assessAgain(undefined, snapshot, model, asOf),
    revision: reading.district.revision,
  };
}
