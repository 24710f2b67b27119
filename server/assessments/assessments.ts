import { assess } from '../../core/model/assess.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Model } from '../../core/model/model.ts';
import { byCodePoint, sorted } from '../../core/order.ts';
import type { Graph } from '../graph/graph.ts';
import { createLruCache } from '../store/lru-cache.ts';
import { districtsOf, revisions as revisionsOfAll } from '../store/place-queries.ts';
import { serialByKey } from '../store/serial-queue.ts';
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
  nationOf<Summary>(summarize: (assessed: AssessedDistrict) => Summary): (asOf: string) => Promise<Summary[]>;
}

/** Kept at most: districts with all their rows, and days for which a view keeps its summaries. */
const DISTRICTS = 24;
const DAYS = 4;
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

type ReadAndAssess = (districtIds: string[], asOf: string) => Promise<AssessedDistrict[]>;

// In both, calls for the same answer wait for each other, so that only the first of them computes it.

function keepDistricts(
  revision: Assessments['revision'],
  readAndAssess: ReadAndAssess,
): Assessments['district'] {
  const kept = createLruCache<AssessedDistrict>(DISTRICTS);
  const inTurn = serialByKey();
  return (districtId, asOf) => {
    const key = `${districtId} ${asOf}`;
    return inTurn(key, async () => {
      const now = await revision(districtId);
      if (now === null) return null;
      const known = kept.get(key);
      if (known?.reading.revision === now) return known;
      const [assessed] = await readAndAssess([districtId], asOf);
      if (assessed) kept.set(key, assessed);
      return assessed ?? null;
    });
  };
}

function keepNation<Summary>(
  revisions: Assessments['revisions'],
  readAndAssess: ReadAndAssess,
  summarize: (assessed: AssessedDistrict) => Summary,
): (asOf: string) => Promise<Summary[]> {
  type Kept = Map<string, { revision: number; summary: Summary }>;
  const days = createLruCache<Kept>(DAYS);
  const inTurn = serialByKey();

  const nation = async (asOf: string): Promise<Summary[]> => {
    const kept: Kept = days.get(asOf) ?? new Map();
    days.set(asOf, kept);
    const now = await revisions();
    const touched = now.filter(({ districtId, revision }) => kept.get(districtId)?.revision !== revision);
    for (let at = 0; at < touched.length; at += READ_TOGETHER) {
      const ids = touched.slice(at, at + READ_TOGETHER).map(({ districtId }) => districtId);
      for (const assessed of await readAndAssess(ids, asOf)) {
        const { districtId, revision } = assessed.reading;
        kept.set(districtId, { revision, summary: summarize(assessed) });
      }
    }
    const entries = now.map(({ districtId }) => kept.get(districtId));
    return entries.flatMap((entry) => (entry ? [entry.summary] : []));
  };
  return (asOf) => inTurn(asOf, () => nation(asOf));
}
