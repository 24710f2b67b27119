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
  /** The person's local date, for which the effect is computed; otherwise the UTC date. */
  readonly asOf?: string | undefined;
}

/**
 * Changes to a district run one at a time, so that each is planned on the result of the one before; otherwise it would have to
 * be planned again. Between processes, the graph's locks do the same.
 */
const queue = new AsyncLock({ maxPending: Number.POSITIVE_INFINITY });

/** Runs work that changes some districts while nothing else in this process changes any of them. */
export const inTurn = <T>(districtIds: readonly string[], work: () => Promise<T>): Promise<T> =>
  queue.acquire(distinct(districtIds), work);

/**
 * Enters, corrects, ends or withdraws facts of a district, all or none, with an entry in its history.
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
  /** The content of the request, to detect a different request with the same key. */
  readonly content: unknown;
  /** The facts to change. Nothing that they depend on may have changed since the person last read the district. */
  readonly facts: readonly TouchedFact[];
  readonly plan: () => Promise<Plan>;
}

/** How often a change is replanned if other processes change the district first. */
const ATTEMPTS = 10;

/**
 * Plans a change on the newest revision and writes it, once for each key. Facts on which it does not depend may have changed
 * since the person last read the district.
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
    // The same request was sent twice, or it was written but the database's response was lost, and it was retried.
    const maybeWritten = moved || (error instanceof GraphError && error.code === 'unique');
    const answer = request && maybeWritten ? await earlierAnswer(tieline.graph, request) : null;
    if (answer || moved) return answer;
    throw error;
  }
}

/**
 * Identifies a request. Its content may name people, and a plain hash of a name can be guessed by trying names, so the hash is
 * keyed with the Idempotency-Key, which is not stored.
 */
export const requestOf = (actor: Identity, key: string, content: unknown): IdempotentRequest => ({
  id: sha256(canonicalJson([actor.id, key])),
  hash: createHmac('sha256', key).update(canonicalJson(content)).digest('hex'),
});

export async function revisionNow({ graph }: PlanContext, districtId: string): Promise<number> {
  const [district] = await graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
  if (!district) throw noDistrict(districtId);
  return district.revision;
}
