import { createHmac } from 'node:crypto';
import AsyncLock from 'async-lock';
import type { z } from 'zod';
import { type Identity, identityOf, type Viewer } from '../access/viewer.ts';
import { GraphError } from '../graph/graph-error.ts';
import { AppError, noDistrict } from '../http/errors.ts';
import { revisionOf } from '../http/if-match.ts';
import { screenField } from '../screening/screen.ts';
import { districtsOf } from '../store/place-queries.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import {
  type ChangeNote,
  commitChange,
  earlierAnswer,
  type IdempotentRequest,
  RevisionChanged,
  type Written,
} from './commit.ts';
import type { ChangeRequest } from './contract.ts';
import { type Plan, type PlanContext, planEntries } from './plan.ts';
import { refuseFields } from './refuse.ts';
import { type FactName, staleError } from './stale.ts';

/** A request to change something, with what its headers say. */
export interface Submission {
  readonly districtId: string;
  /** `If-Match`: the revision on which the change is based, in quotes. */
  readonly ifMatch: string | undefined;
  /** `Idempotency-Key`. */
  readonly key: string | undefined;
  /** The day where the person is, for which the effect is told; the UTC day without it. */
  readonly asOf?: string | undefined;
}

/** One at a time in each district: the next one is told at once that it is stale, instead of planning in vain. Locks keep replicas apart. */
const queue = new AsyncLock({ maxPending: Number.POSITIVE_INFINITY });

/**
 * Enters, corrects, ends or withdraws facts of a district, all or none, with the entry in its history.
 * @throws AppError 400, 403, 404, 409 (key used), 412 (stale), 428 (no revision).
 */
export function writeChange(
  tieline: PlanContext,
  viewer: Viewer,
  submission: Submission & { readonly body: z.output<typeof ChangeRequest> },
): Promise<Written> {
  const { districtId, body } = submission;
  const said: ChangeNote = { action: body.action, why: body.why || null, undoes: null };
  return submit(tieline, viewer, submission, {
    said,
    content: body,
    facts: body.entries,
    plan: () => planEntries(tieline, viewer, districtId, body.entries, submission.asOf),
  });
}

export interface Content {
  readonly said: ChangeNote;
  /** What is asked for, to tell one request from another of the same key. */
  readonly content: unknown;
  /** The facts that are to be changed, for a reader who must see how they are now. */
  readonly facts: readonly FactName[];
  readonly plan: () => Promise<Plan>;
}

/** Plans a change and writes it, once for each key. */
export async function submit(
  tieline: PlanContext,
  viewer: Viewer,
  { districtId, ifMatch, key }: Submission,
  { said, content, facts, plan }: Content,
): Promise<Written> {
  const actor = identityOf(viewer);
  const expected = revisionOf(ifMatch, 'the district, as /api/districts/{districtId}/facts gives it,');
  refuseFields(screenField('why', said.why ?? ''));
  const request = key ? requestOf(actor, key, [districtId, content]) : null;
  return queue.acquire(districtId, async () => {
    const earlier = request && (await earlierAnswer(tieline.graph, request));
    if (earlier) return earlier;
    const stale = () => staleError(tieline, viewer, districtId, expected, facts);
    if ((await revisionNow(tieline, districtId)) !== expected) throw await stale();
    const planned = await plan();
    const isHere = planned.district.districtId === districtId;
    if (isHere && planned.district.revision !== expected) throw await stale();
    try {
      return await commitChange(tieline, actor, planned, said, request);
    } catch (error) {
      const moved = error instanceof RevisionChanged;
      // Another sent the same, or this one was written just when the database fell silent, and was tried again.
      const maybeWritten = moved || (error instanceof GraphError && error.code === 'unique');
      const answer = request && maybeWritten ? await earlierAnswer(tieline.graph, request) : null;
      if (answer) return answer;
      if (moved && isHere) throw await stale();
      throw moved ? movedElsewhere(planned.district.districtId) : error;
    }
  });
}

/** What is asked for may name persons, and the hash of a name tells it to who tries names: so it is keyed, and no one keeps the key. */
const requestOf = (actor: Identity, key: string, content: unknown): IdempotentRequest => ({
  id: sha256(canonicalJson([actor.id, key])),
  hash: createHmac('sha256', key).update(canonicalJson(content)).digest('hex'),
});

/** A change of another district is planned on how that one is now. */
const movedElsewhere = (districtId: string): AppError =>
  new AppError(409, 'busy', `Someone changed ${districtId} at the same moment; please try again.`);

export async function revisionNow({ graph }: PlanContext, districtId: string): Promise<number> {
  const [district] = await graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  if (!district) throw noDistrict(districtId);
  return district.revision;
}
