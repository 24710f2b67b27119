import { LRUCache } from 'lru-cache';
import { assess } from '../../core/model/assess.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Model } from '../../core/model/model.ts';
import { byCodePoint, sorted } from '../../core/order.ts';
import { assessOnce, restOf } from '../changes/kept-plans.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { factsKnownOn } from '../changes/known-on.ts';
import type { Graph } from '../graph/graph.ts';
import { districtsOf, revisions as revisionsOfAll } from '../store/place-queries.ts';
import { type DistrictReading, type Earlier, readSnapshots } from '../store/snapshot.ts';
import { modelKnownOn } from './installation.ts';

/** One district for a day: as it is on record, and what that amounts to by the model that was known. */
export interface AssessedDistrict {
  readonly reading: DistrictReading;
  readonly assessment: Assessment;
  readonly model: Model;
}
/** The day for which facts hold, and the day whose knowledge is asked for: at its end, or now. */
export interface Days {
  readonly asOf: string;
  readonly knownOn?: string | undefined;
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
  district(districtId: string, asOf: string, knownOn?: string): Promise<AssessedDistrict | null>;
  /**
   * Makes a view of all districts, by id, that reads again only those that were touched since its last answer for the day. It
   * keeps what `summarize` makes of each and lets the rows go: 94 large districts would not fit in memory.
   */
  nationOf<Summary extends Something>(
    summarize: (assessed: AssessedDistrict) => Summary,
  ): (asOf: string, knownOn?: string) => Promise<readonly Summary[]>;
}

/** Kept at most: districts with all their rows, and days for which a view keeps its summaries. */
const DISTRICTS = 24;
const DAYS = 4;
const NATION = 94;
/** Districts read with one set of queries: enough to save round trips, few enough to keep their rows in memory. */
const READ_TOGETHER = 8;

export function assessmentsOf(graph: Graph, model: Model): Assessments {
  const readAndAssess: ReadAndAssess = (districtIds, { asOf, knownOn }) =>
    graph.read(async (run) => {
      const earlier: Earlier | undefined =
        knownOn === undefined ? undefined : (through, found) => factsKnownOn(through, found, knownOn);
      const readings = await readSnapshots(run, districtIds, asOf, { earlier, read: keptRows(graph) });
      const by = knownOn === undefined ? model : await modelKnownOn(run, model, knownOn);
      const isOne = readings.length === 1 && knownOn === undefined;
      return readings.map((reading) => {
        const { districtId, revision, snapshot } = reading;
        const anew = () => assess(snapshot, by, asOf);
        const assessment = isOne ? assessOnce(graph, [districtId, revision, restOf(snapshot)], anew) : anew();
        return { reading, model: by, assessment };
      });
    });
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
type ReadAndAssess = (districtIds: string[], days: Days) => Promise<AssessedDistrict[]>;

// In both, what is kept has its revisions in its key, and calls for the same wait for the first of them to compute it.

function keepDistricts(
  revision: Assessments['revision'],
  readAndAssess: ReadAndAssess,
): Assessments['district'] {
  const kept = new LRUCache<string, AssessedDistrict, { districtId: string; days: Days }>({
    max: DISTRICTS,
    ignoreFetchAbort: true, // pushed out while it was computed: it is still the answer
    fetchMethod: async (_key, _stale, { context: { districtId, days } }) =>
      (await readAndAssess([districtId], days))[0],
  });
  return async (districtId, asOf, knownOn) => {
    const now = await revision(districtId);
    if (now === null) return null;
    const days = { asOf, knownOn };
    return (
      (await kept.fetch(`${districtId} ${keyOf(days)} ${now}`, { context: { districtId, days } })) ?? null
    );
  };
}

const keyOf = ({ asOf, knownOn = '' }: Days): string => `${asOf} ${knownOn}`;

function keepNation<Summary extends Something>(
  revisions: Assessments['revisions'],
  readAndAssess: ReadAndAssess,
  summarize: (assessed: AssessedDistrict) => Summary,
): (asOf: string, knownOn?: string) => Promise<readonly Summary[]> {
  const kept = new LRUCache<string, Summary>({ max: DAYS * NATION });
  const nation = async ({ days, now }: { days: Days; now: readonly Revision[] }): Promise<Summary[]> => {
    const keys = new Map(now.map((at) => [at.districtId, `${at.districtId} ${keyOf(days)} ${at.revision}`]));
    const found = new Map([...keys].map(([districtId, key]) => [districtId, kept.get(key)]));
    const touched = [...keys.keys()].filter((districtId) => found.get(districtId) === undefined);
    for (let at = 0; at < touched.length; at += READ_TOGETHER)
      for (const assessed of await readAndAssess(touched.slice(at, at + READ_TOGETHER), days)) {
        const summary = summarize(assessed);
        found.set(assessed.reading.districtId, summary);
        kept.set(keys.get(assessed.reading.districtId) ?? '', summary);
      }
    return [...found.values()].filter((summary) => summary !== undefined);
  };
  const answers = new LRUCache<string, Summary[], Parameters<typeof nation>[0]>({
    max: DAYS,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => nation(context),
  });
  return async (asOf, knownOn) => {
    const now = await revisions();
    const days = { asOf, knownOn };
    const key = [keyOf(days), ...now.map(({ districtId, revision }) => `${districtId} ${revision}`)].join();
    return (await answers.fetch(key, { context: { days, now } })) ?? [];
  };
}
