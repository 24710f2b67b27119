import { createHmac } from 'node:crypto';
import AsyncLock from 'async-lock';
import type { z } from 'zod';
import { distinct } from '../../core/order.ts';
import { type Identity, identityOf, type Viewer } from '../access/viewer.ts';
import { GraphError } from '../graph/graph-error.ts';
import { noDistrict } from '../http/errors.ts';
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
import { keepPrediction } from './kept-plans.ts';
import { type Plan, type PlanContext, planEntries } from './plan.ts';
import { refuseFields } from './refuse.ts';
import type { TouchedFact } from './shared-facts.ts';
import { readSince } from './since.ts';
import { staleError } from './stale.ts';

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

/**
 * Changes to a district run one at a time, so that each is planned on the result of the one before;
 * otherwise it would be planned in vain and planned again. Locks keep replicas apart.
 */
const queue = new AsyncLock({ maxPending: Number.POSITIVE_INFINITY });

/** Runs work that changes some districts while nothing else in this process changes any of them. */
export const inTurn = <T>(districtIds: readonly string[], work: () => Promise<T>): Promise<T> =>
  queue.acquire(distinct(districtIds), work);

/**
 * Enters, corrects, ends or withdraws facts of a district, all or none, with the entry in its history.
 * @throws AppError 400, 403, 404, 409 (key used), 412 (the same facts were changed since), 428 (no revision).
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
    facts: body.entries.map(({ fact, id, value }) => ({ fact, id, after: value })),
    plan: () => planEntries(tieline, viewer, districtId, body.entries, submission.asOf),
  });
}

export interface Content {
  readonly said: ChangeNote;
  /** What is asked for, to tell one request from another of the same key. */
  readonly content: unknown;
  /** The facts that are to be changed: no one may have changed what they rest on since the person looked. */
  readonly facts: readonly TouchedFact[];
  readonly plan: () => Promise<Plan>;
}

/** How often a change is replanned when other processes are faster each time. */
const ATTEMPTS = 10;

/**
 * Plans a change on the newest revision and writes it, once for each key. Other facts may have been changed since the person
 * looked; the same ones may not.
 */
export async function submit(
  tieline: PlanContext,
  viewer: Viewer,
  submission: Submission,
  content: Content,
): Promise<Written> {
  const { districtId, ifMatch, key } = submission;
  const actor = identityOf(viewer);
  const expected = revisionOf(ifMatch, 'the district, as /api/districts/{districtId}/facts gives it,');
  refuseFields(screenField('why', content.said.why ?? ''));
  const request = key ? requestOf(actor, key, [districtId, content.content]) : null;
  return inTurn([districtId], async () => {
    const earlier = request && (await earlierAnswer(tieline.graph, request));
    if (earlier) return earlier;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const written = await tryToWrite(tieline, viewer, { districtId, expected, request }, content);
      if (written) return written;
    }
    throw await staleError(tieline, viewer, { districtId, expected, shared: null }, content.facts);
  });
}

interface Attempt {
  readonly districtId: string;
  readonly expected: number;
  readonly request: IdempotentRequest | null;
}

/** Returns null when a district changed during planning; the change must then be replanned. */
async function tryToWrite(
  tieline: PlanContext,
  viewer: Viewer,
  { districtId, expected, request }: Attempt,
  { said, facts, plan }: Content,
): Promise<Written | null> {
  const { revision, shared, told } = await tieline.graph.read((run) =>
    readSince(run, districtId, expected, facts),
  );
  if (shared?.length !== 0) throw await staleError(tieline, viewer, { districtId, expected, shared }, facts);
  const planned = await plan();
  if (planned.district.districtId === districtId && planned.district.revision !== revision) return null;
  try {
    const written = await commitChange(tieline, identityOf(viewer), planned, said, request, told);
    keepPrediction(tieline.graph, planned);
    return written;
  } catch (error) {
    const moved = error instanceof RevisionChanged;
    // Another sent the same, or this one was written just when the database fell silent, and was tried again.
    const maybeWritten = moved || (error instanceof GraphError && error.code === 'unique');
    const answer = request && maybeWritten ? await earlierAnswer(tieline.graph, request) : null;
    if (answer || moved) return answer;
    throw error;
  }
}

/** What is asked for may name persons, and the hash of a name tells it to who tries names: so it is keyed, and no one keeps the key. */
export const requestOf = (actor: Identity, key: string, content: unknown): IdempotentRequest => ({
  id: sha256(canonicalJson([actor.id, key])),
  hash: createHmac('sha256', key).update(canonicalJson(content)).digest('hex'),
});

export async function revisionNow({ graph }: PlanContext, districtId: string): Promise<number> {
  const [district] = await graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  if (!district) throw noDistrict(districtId);
  return district.revision;
}
