import { type Mutation, reversed } from '../../core/facts/mutation.ts';
import { mayCall } from '../access/rules.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError, noDistrict, notFound } from '../http/errors.ts';
import { readFacts } from '../store/read-facts.ts';
import { areEqual } from './canonical.ts';
import type { Written } from './commit.ts';
import { readBodies } from './history.ts';
import { keptRows } from './kept-rows.ts';
import { type Plan, type PlanContext, planMutations, requireMayTouch } from './plan.ts';
import { changeById, linkOf } from './queries.ts';
import { revisionNow, type Submission, submit } from './write.ts';

/**
 * Undoes a change by one that exchanges before and after: possible as long as each fact is still as that change left it. One
 * that was made in another district is undone there, by who may edit there as well.
 * @throws AppError as `writeChange`; 412 also when a fact has been changed since.
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
    if (!found) return undefined;
    const [mutations = []] = await readBodies(run, [found.body]);
    return { ...found, mutations: reversed(mutations) };
  });
  if (!change)
    throw notFound(`No change here has the id ${changeId}; /api/districts/${districtId}/history lists all.`);
  if (!mayCall('report', viewer, change.madeIn)) throw mayNotUndo(change.madeIn);
  const { mutations } = change;
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

function planUndo(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  planned: { readonly mutations: readonly Mutation[]; readonly undoesOwn: boolean; readonly asOf: string },
): Promise<Plan> {
  const { mutations, undoesOwn } = planned;
  return tieline.graph.read(async (run) => {
    const reading = await readFacts(run, districtId, organizationIdsOf(mutations), keptRows(tieline.graph));
    if (!reading) throw noDistrict(districtId);
    await requireMayTouch(run, viewer, reading, mutations, undoesOwn);
    const changed = mutations.filter(({ fact, id, before }) => {
      const now = [...reading.facts[fact], ...(fact === 'organizations' ? reading.otherOrganizations : [])];
      return !areEqual(now.find((row) => row.id === id) ?? null, before);
    });
    if (changed.length > 0) throw changedSince(changed);
    return planMutations(run, tieline, viewer, {
      ...{ reading, ...planned },
      pathOf: ({ fact, id }) => `${fact} ${id}`,
    });
  });
}

const organizationIdsOf = (mutations: readonly Mutation[]): string[] =>
  mutations.filter(({ fact }) => fact === 'organizations').map(({ id }) => id);

const mayNotUndo = (districtId: string): AppError =>
  new AppError(
    403,
    'not-allowed',
    `This change was made in ${districtId}, which your account has no permission to edit. Ask its coordinator to undo it.`,
  );

const changedSince = (mutations: readonly Mutation[]): AppError =>
  new AppError(
    412,
    'changed-since',
    'Some of these facts were changed after the change that you want to undo. Undo those later changes first, or correct the facts themselves.',
    mutations.map(({ fact, id }) => ({ field: `${fact} ${id}`, message: 'was changed since' })),
  );
