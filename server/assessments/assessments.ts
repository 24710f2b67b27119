import { LRUCache } from 'lru-cache';
import { assess } from '../../core/model/assess.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Model } from '../../core/model/model.ts';
import { byCodePoint, sorted } from '../../core/order.ts';
import type { Graph } from '../graph/graph.ts';
import { districtsOf, revisions as revisionsOfAll } from '../store/place-queries.ts';
import { type DistrictReading, readSnapshots } from '../store/snapshot.ts';

/** One district for a day: as it is on record, and what that amounts to. */
export interface AssessedDistrict {
  readonly reading: DistrictReading;
  readonly assessment: Assessment;
}
export interface Revision {
  readonly districtId: string;
  readonly revision: number;
}

/**
 * Assessments of districts, each kept as long as the revision of its district stays the same. Every call reads the revisions
 * from the graph, so that no answer is older than the call, on whichever replica it arrives.
 */
export interface Assessments {
  /** All districts, by id. */
  revisions(): Promise<Revision[]>;
  /** Null for a district that does not exist. */
  revision(districtId: string): Promise<number | null>;
  /** Null for a district that does not exist. */
  district(districtId: string, asOf: string): Promise<AssessedDistrict | null>;
  /**
   * Makes a view of all districts, by id, that reads again only those that were touched since its last answer for the day. It
   * keeps what `summarize` makes of each and lets the rows go: 94 large districts would not fit in memory.
   */
  nationOf<Summary extends Something>(
    summarize: (assessed: AssessedDistrict) => Summary,
  ): (asOf: string) => Promise<readonly Summary[]>;
}

/** Kept at most: districts with all their rows, and days for which a view keeps its summaries. */
const DISTRICTS = 24;
const DAYS = 4;
const NATION = 94;
/** Districts read with one set of queries: enough to save round trips, few enough to keep their rows in memory. */
const READ_TOGETHER = 8;

export function assessmentsOf(graph: Graph, model: Model): Assessments {
  const readAndAssess = async (districtIds: string[], asOf: string): Promise<AssessedDistrict[]> => {
    const readings = await graph.read((run) => readSnapshots(run, districtIds, asOf));
    return readings.map((reading) => ({ reading, assessment: assess(reading.snapshot, model, asOf) }));
  };
  const revisions = async (): Promise<Revision[]> => {
    const found = await graph.read((run) => run(revisionsOfAll, {}));
    return sorted(found, (x, y) => byCodePoint(x.districtId, y.districtId));
  };
  const revision = async (districtId: string): Promise<number | null> => {
    const [found] = await graph.read((run) => run(districtsOf, { districtIds: [districtId] }));
    return found?.revision ?? null;
  };
  return {
    revisions,
    revision,
    district: keepDistricts(revision, readAndAssess),
    nationOf: (summarize) => keepNation(revisions, readAndAssess, summarize),
  };
}

type Something = NonNullable<unknown>;
type ReadAndAssess = (districtIds: string[], asOf: string) => Promise<AssessedDistrict[]>;

// In both, what is kept has its revisions in its key, and calls for the same wait for the first of them to compute it.

function keepDistricts(
  revision: Assessments['revision'],
  readAndAssess: ReadAndAssess,
): Assessments['district'] {
  const kept = new LRUCache<string, AssessedDistrict, { districtId: string; asOf: string }>({
    max: DISTRICTS,
    ignoreFetchAbort: true, // pushed out while it was computed: it is still the answer
    fetchMethod: async (_key, _stale, { context: { districtId, asOf } }) =>
      (await readAndAssess([districtId], asOf))[0],
  });
  return async (districtId, asOf) => {
    const now = await revision(districtId);
    if (now === null) return null;
    return (await kept.fetch(`${districtId} ${asOf} ${now}`, { context: { districtId, asOf } })) ?? null;
  };
}

function keepNation<Summary extends Something>(
  revisions: Assessments['revisions'],
  readAndAssess: ReadAndAssess,
  summarize: (assessed: AssessedDistrict) => Summary,
): (asOf: string) => Promise<readonly Summary[]> {
  const kept = new LRUCache<string, Summary>({ max: DAYS * NATION });
  const nation = async ({ asOf, now }: { asOf: string; now: readonly Revision[] }): Promise<Summary[]> => {
    const keyOf = new Map(now.map((at) => [at.districtId, `${at.districtId} ${asOf} ${at.revision}`]));
    const found = new Map([...keyOf].map(([districtId, key]) => [districtId, kept.get(key)]));
    const touched = [...keyOf.keys()].filter((districtId) => found.get(districtId) === undefined);
    for (let at = 0; at < touched.length; at += READ_TOGETHER)
      for (const assessed of await readAndAssess(touched.slice(at, at + READ_TOGETHER), asOf)) {
        const summary = summarize(assessed);
        found.set(assessed.reading.districtId, summary);
        kept.set(keyOf.get(assessed.reading.districtId) ?? '', summary);
      }
    return [...found.values()].filter((summary) => summary !== undefined);
  };
  const answers = new LRUCache<string, Summary[], Parameters<typeof nation>[0]>({
    max: DAYS,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => nation(context),
  });
  return async (asOf) => {
    const now = await revisions();
    const key = [asOf, ...now.map(({ districtId, revision }) => `${districtId} ${revision}`)].join();
    return (await answers.fetch(key, { context: { asOf, now } })) ?? [];
  };
}
