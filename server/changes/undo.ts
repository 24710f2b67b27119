import type { Viewer } from '../access/viewer.ts';
import { notFound } from '../http/errors.ts';
import type { Written } from './commit.ts';
import { keptRows } from './kept-rows.ts';
import { type Plan, type PlanContext, planMutations } from './plan.ts';
import { mayUndoIn, readUndo, reversedChange, type ToUndo } from './plan-undo.ts';
import { changeById, linkOf } from './queries.ts';
import { undoTogether } from './undo-together.ts';
import { revisionNow, type Submission, submit } from './write.ts';

/**
 * Undoes a change by another with before and after swapped. Each fact must still be as the change left it. A change that was
 * made in another district is undone there, which requires permission to edit there; changes that were made together, such as
 * those of an import, are undone together.
 * @throws AppError as `writeChange`; also 412 if a fact has been changed since.
 */
export async function undoChange(
  tieline: PlanContext,
  viewer: Viewer,
  submission: Submission & { readonly changeId: string; readonly why: string | undefined },
): Promise<Written> {
  const { districtId, changeId, why, asOf = tieline.today() } = submission;
  const change = await tieline.graph.read(async (run) => {
    const [link] = await run(linkOf, { changeId, districtId });
    const [found] = link ? await run(changeById, { id: changeId }) : [];
    return found;
  });
  if (!change)
    throw notFound(`No change here has the id ${changeId}; /api/districts/${districtId}/history lists all.`);
  if (change.groupId !== null) return undoTogether(tieline, viewer, submission, change.groupId);
  mayUndoIn(viewer, change.madeIn);
  const mutations = await tieline.graph.read((run) => reversedChange(run, changeId));
  const undoesOwn = viewer.identity?.id === change.actorId;
  const written = await submit(tieline, viewer, submission, {
    said: { action: 'undo', why: why || null, undoes: changeId },
    content: { undo: changeId, why: why ?? null },
    facts: mutations,
    plan: () => planUndo(tieline, viewer, change.madeIn, { mutations, undoesOwn, asOf }),
  });
  if (change.madeIn === districtId) return written;
  return { ...written, revision: await revisionNow(tieline, districtId) };
}

function planUndo(tieline: PlanContext, viewer: Viewer, districtId: string, planned: ToUndo): Promise<Plan> {
  return tieline.graph.read(async (run) =>
    planMutations(
      run,
      tieline,
      viewer,
      await readUndo(run, viewer, districtId, planned, keptRows(tieline.graph)),
    ),
  );
}
