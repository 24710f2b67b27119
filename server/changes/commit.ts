import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Mutation } from '../../core/facts/mutation.ts';
import { isoTimestamp } from '../access/time.ts';
import type { Identity } from '../access/viewer.ts';
import { type StoredMutation, withReferences } from '../forgetting/references.ts';
import type { Graph, Run } from '../graph/graph.ts';
import type { ParamsOf } from '../graph/query.ts';
import { AppError } from '../http/errors.ts';
import { recordEntering } from '../store/fact-queries.ts';
import { lockDistricts } from '../store/place-queries.ts';
import { writeMutations } from '../store/write-facts.ts';
import { canonicalJson } from './canonical.ts';
import { hashOf, IN_PARTS, LINK_FORMAT } from './chain.ts';
import { Written as WrittenAnswer } from './contract.ts';
import { keepInParts } from './parts.ts';
import type { Plan, PlanContext } from './plan.ts';
import type { Planned } from './planned.ts';
import {
  appendChange,
  markUndone,
  recordChange,
  recordChangeInParts,
  recordRequest,
  requestById,
} from './queries.ts';
import { refuseFields } from './refuse.ts';

/** Metadata of a change. */
export interface ChangeNote {
  readonly action: string;
  readonly why: string | null;
  /** Id of the change that this one undoes. */
  readonly undoes: string | null;
}

/** A request that can be repeated: `id` identifies its key and account, `hash` its content. */
export interface IdempotentRequest {
  readonly id: string;
  readonly hash: string;
}

/** Otherwise the change would overwrite a fact of another district. */
const IS_TAKEN = 'is the id of a fact that does not belong to this district';

export type Written = z.output<typeof WrittenAnswer>;

/** The district has changed since the revision on which a change is based. */
export class RevisionChanged extends Error {}

/**
 * Writes a change, its history entry in every district that it touches, and the response to its request, all in one
 * transaction.
 * @throws RevisionChanged when the plan's revision is no longer that of the district.
 */
export async function commitChange(
  { graph, now }: PlanContext,
  actor: Identity,
  plan: Plan,
  said: ChangeNote,
  request: IdempotentRequest | null,
  told: Pick<Written, 'since' | 'omitted'> = { since: [], omitted: 0 },
): Promise<Written> {
  const change = { ...said, id: randomUUID(), at: now().toISOString(), actor };
  return graph.write(async (run) => {
    const revision = await writePlanned(run, plan, change);
    const written = { changeId: change.id, revision, effect: plan.effect, ...told };
    if (request) await remember(run, request, written, now());
    return written;
  });
}

/** The metadata of a change for the history, and the changes made together with it. */
export interface ChangeToRecord extends ChangeNote {
  readonly id: string;
  readonly at: string;
  readonly actor: Identity;
  readonly group?: { readonly groupId: string; readonly position: number };
}

/**
 * Writes a change in the current transaction. @returns the new revision of its district.
 * @throws RevisionChanged when the plan's revision is no longer that of the district.
 */
export async function writePlanned(
  run: Run,
  plan: Planned,
  change: ChangeToRecord,
  tell?: (facts: number) => void,
): Promise<number> {
  const ends = await lock(run, plan);
  const here = ends.find(({ districtId }) => districtId === plan.district.districtId);
  if (here?.revision !== plan.district.revision + 1) throw new RevisionChanged();
  const taken = await writeMutations(run, plan.mutations, plan.isNew, tell);
  refuseFields(taken.map((name) => ({ field: `${plan.pathOf(name)}.id`, message: IS_TAKEN })));
  await recordEntered(run, plan);
  await appendToChains(run, change, plan, ends);
  await plan.alongside?.(run, change.id);
  if (change.undoes) await turnUndone(run, change.undoes);
  return here.revision;
}

/** Keeps organizations on the list of the district that entered them, even if no fact names them. */
async function recordEntered(run: Run, { district, mutations }: Planned): Promise<void> {
  const isEntered = ({ fact, before, after }: Mutation): boolean =>
    fact === 'organizations' && !before && after?.origin === 'entered';
  const ids = mutations.filter(isEntered).map(({ id }) => id);
  if (ids.length > 0) await run(recordEntering, { ids, districtId: district.districtId });
}

/** Stores the response to a request, for a retry with the same key. */
export async function remember(
  run: Run,
  request: IdempotentRequest,
  written: Written,
  at: Date,
): Promise<void> {
  await run(recordRequest, { ...request, answer: JSON.stringify(written), at: isoTimestamp(at) });
}

/** Returns the stored response to the same request, if any. @throws AppError 409 when the key came with another request. */
export async function earlierAnswer(graph: Graph, request: IdempotentRequest): Promise<Written | null> {
  const [found] = await graph.read((run) => run(requestById, { id: request.id }));
  if (!found) return null;
  if (found.hash === request.hash) return WrittenAnswer.parse(JSON.parse(found.answer));
  throw new AppError(
    409,
    'key-used',
    'This Idempotency-Key was already used for a different request. Use a new key for each request.',
  );
}

type End = Awaited<ReturnType<typeof lockAll>>[number];
const lockAll = (run: Run, districtIds: readonly string[]) =>
  run(lockDistricts, { districtIds: [...districtIds] });

async function lock(run: Run, plan: Planned): Promise<End[]> {
  const ends = await lockAll(run, plan.touched);
  for (;;) {
    const locked = new Set(ends.map(({ districtId }) => districtId));
    const more = (await plan.recheckTouchedDistricts(run)).filter((id) => !locked.has(id));
    if (more.length === 0) return ends;
    ends.push(...(await lockAll(run, more)));
  }
}

async function appendToChains(
  run: Run,
  { actor, group, ...said }: ChangeToRecord,
  plan: Planned,
  ends: readonly End[],
): Promise<void> {
  const { id, at, action, why, undoes } = said;
  const madeIn = plan.district.districtId;
  const change = { id, at, madeIn, actorId: actor.id, actorName: actor.name, action, why, undoes };
  const mutations = await withReferences(run, plan.mutations, at);
  const content = group
    ? await recordInParts(run, change, mutations, group)
    : { format: LINK_FORMAT, mutations };
  if (!group) await run(recordChange, { ...change, body: canonicalJson(mutations) });
  const { format } = content;
  const rows = ends.map(({ districtId, revision, seq: last, hash: previousHash }) => {
    const seq = last + 1;
    const hash = hashOf({ ...change, ...content, districtId, seq, previousHash, revision });
    return { id: `${id}:${districtId}`, changeId: id, districtId, format, seq, previousHash, hash, revision };
  });
  await run(appendChange, { rows });
}

async function recordInParts(
  run: Run,
  change: Omit<ParamsOf<typeof recordChangeInParts>, 'groupId' | 'position'>,
  mutations: readonly StoredMutation[],
  group: NonNullable<ChangeToRecord['group']>,
) {
  await run(recordChangeInParts, { ...change, ...group });
  return { format: IN_PARTS, ...group, parts: await keepInParts(run, change.id, mutations) };
}

/** Marks a change as undone; one that was itself an undo no longer undoes, and so on back. */
async function turnUndone(run: Run, first: string): Promise<void> {
  let id: string | null = first;
  for (let undone: true | null = true; id !== null; undone = undone ? null : true) {
    const [marked]: { undoes: string | null }[] = await run(markUndone, { id, undone });
    id = marked?.undoes ?? null;
  }
}
