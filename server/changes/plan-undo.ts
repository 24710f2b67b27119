import { type Mutation, reversed } from '../../core/facts/mutation.ts';
import { mayCall } from '../access/rules.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { AppError, noDistrict } from '../http/errors.ts';
import { districtsInWords } from '../reference/district-names.ts';
import { type FactsReading, type ReadRows, readFacts } from '../store/read-facts.ts';
import { areEqual } from './canonical.ts';
import { readBodies } from './history.ts';
import { withParts } from './parts.ts';
import { requireMayTouch } from './plan.ts';
import { type ChangePlanInput, judgeMutations, type Planned, rowIn } from './planned.ts';
import { changeById } from './queries.ts';
import { organizationsNamed } from './references.ts';

/** Returns the mutations that undo a change: before and after swapped, in reverse order. */
export async function reversedChange(run: Run, changeId: string): Promise<Mutation[]> {
  const found = await withParts(run, await run(changeById, { id: changeId }));
  const [mutations = []] = await readBodies(
    run,
    found.map(({ body }) => body),
  );
  return reversed(mutations);
}

export interface ToUndo {
  readonly mutations: readonly Mutation[];
  readonly undoesOwn: boolean;
  readonly asOf: string;
}

/** Validates an undo against the district as the current transaction sees it. */
export async function judgeUndo(
  run: Run,
  viewer: Viewer,
  districtId: string,
  planned: ToUndo,
): Promise<Planned> {
  return (await judgeMutations(run, viewer, await readUndo(run, viewer, districtId, planned))).planned;
}

/** Returns the mutations of an undo, if every fact is still as the change left it. @throws AppError 403, 404, 412. */
export async function readUndo(
  run: Run,
  viewer: Viewer,
  districtId: string,
  planned: ToUndo,
  read?: ReadRows,
): Promise<ChangePlanInput> {
  const { mutations, undoesOwn } = planned;
  const reading = await readFacts(run, districtId, organizationsIn(mutations), read);
  if (!reading) throw noDistrict(districtId);
  await requireMayTouch(run, viewer, reading, mutations, undoesOwn);
  const rowNow = rowsNow(reading);
  const changed = mutations.filter((one) => !areEqual(rowNow(one) ?? null, one.before));
  if (changed.length > 0) throw changedSince(changed);
  return { reading, ...planned, pathOf: ({ fact, id }) => `${fact} ${id}` };
}

function rowsNow({ facts, otherOrganizations }: FactsReading): (one: Mutation) => object | undefined {
  const others = new Map(otherOrganizations.map((row) => [row.id, row]));
  return ({ fact, id }) => rowIn(facts, fact, id) ?? (fact === 'organizations' ? others.get(id) : undefined);
}

/** The organizations that an undo restores, and those that the restored rows name, such as the parent of an office. */
const organizationsIn = (mutations: readonly Mutation[]): string[] => [
  ...mutations.filter(({ fact }) => fact === 'organizations').map(({ id }) => id),
  ...organizationsNamed(mutations.map(({ fact, after }) => ({ fact, row: after }))),
];

/** @throws AppError 403 if the viewer may not change anything in the district where the change was made. */
export function mayUndoIn(viewer: Viewer, districtId: string): void {
  if (mayCall('report', viewer, districtId)) return;
  throw new AppError(
    403,
    'not-allowed',
    `This change was made in ${districtsInWords([districtId])}, which your account has no permission to edit. Ask its coordinator to undo it.`,
  );
}

const changedSince = (mutations: readonly Mutation[]): AppError =>
  new AppError(
    412,
    'changed-since',
    'Some of these facts were changed after the change that you want to undo. Undo those later changes first, or correct the facts themselves.',
    mutations.map(({ fact, id }) => ({ field: `${fact} ${id}`, message: 'was changed later' })),
  );
