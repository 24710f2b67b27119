import { LRUCache } from 'lru-cache';
import { assess, assessAgain } from '../../core/model/assess.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Model } from '../../core/model/model.ts';
import { byCodePoint, sorted } from '../../core/order.ts';
import { keptElsewhere } from '../changes/kept-elsewhere.ts';
import { assessOnce } from '../changes/kept-plans.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { factsKnownOn } from '../changes/known-on.ts';
import { pauses } from '../changes/pauses.ts';
import type { Graph } from '../graph/graph.ts';
import { readTogether } from '../graph/read-together.ts';
import { districtsOf, revisions as revisionsOfAll } from '../store/place-queries.ts';
import { type DistrictReading, type Earlier, readSnapshots } from '../store/snapshot.ts';
import { type Ground, groundKnownOn } from './installation.ts';

/** One district on a date: its facts, and their assessment by the model known at the time. */
export interface AssessedDistrict extends Ground {
  readonly reading: DistrictReading;
  readonly assessment: Assessment;
}
/** The date to assess, and the date at whose end the facts were known; otherwise those known now. */
export interface Days {
  readonly asOf: string;
  readonly knownOn?: string | undefined;
}
export interface Revision {
  readonly districtId: string;
  readonly revision: number;
}

/**
 * Assessments of districts, each cached while its district stays at the same revision. Every call reads the revisions
 * from the graph, so no result is older than the call, on any replica.
 */
export interface Assessments {
  /** All districts, by id. */
  revisions(): Promise<Revision[]>;
  /** Null for a district that does not exist. */
  revision(districtId: string): Promise<number | null>;
  /** Null for a district that does not exist. */
  district(districtId: string, asOf: string, knownOn?: string): Promise<AssessedDistrict | null>;
  /** Recomputes the assessments of several districts with one set of queries; caches nothing. */
  several(districtIds: string[], days: Days): Promise<AssessedDistrict[]>;
}

/** The most districts to cache, each with all of its rows. */
const DISTRICTS = 24;

export function assessmentsOf(graph: Graph, model: Model): Assessments {
  const readAndAssess: ReadAndAssess = (districtIds, { asOf, knownOn }) =>
    graph.read(async (run) => {
      const earlier: Earlier | undefined =
        knownOn === undefined ? undefined : (through, found) => factsKnownOn(through, found, knownOn);
      const pause = pauses(); // reading, assessing and drawing a large district each take long
      const elsewhere = districtIds.length === 1 ? keptElsewhere(graph) : undefined;
      const readings = await readSnapshots(run, districtIds, asOf, {
        earlier,
        read: keptRows(graph),
        elsewhere,
      });
      const by: Ground = knownOn === undefined ? { model } : await groundKnownOn(run, model, knownOn);
      const isOne = readings.length === 1 && knownOn === undefined;
      const assessed: AssessedDistrict[] = [];
      for (const reading of readings) {
        await pause();
        const { snapshot } = reading;
        const assessment = isOne
          ? assessOnce(graph, reading, snapshot, (former) => assessAgain(former, snapshot, by.model, asOf))
          : assess(snapshot, by.model, asOf);
        assessed.push({ ...by, reading, assessment });
      }
      await pause();
      return assessed;
    });
  const allTogether = readTogether(() => graph.read((run) => run(revisionsOfAll, {})));
  const revisions = async (): Promise<Revision[]> =>
    sorted(await allTogether(null), (x, y) => byCodePoint(x.districtId, y.districtId));
  const someTogether = readTogether((districtIds: readonly string[]) =>
    graph.read((run) => run(districtsOf, { districtIds: [...districtIds] })),
  );
  const revision = async (districtId: string): Promise<number | null> =>
    (await someTogether(districtId)).find((found) => found.districtId === districtId)?.revision ?? null;
  return {
    revisions,
    revision,
    district: keepDistricts(revision, readAndAssess),
    several: readAndAssess,
  };
}

type ReadAndAssess = (districtIds: string[], days: Days) => Promise<AssessedDistrict[]>;

/** The cache key includes the revision; concurrent calls for the same key share one computation. */
function keepDistricts(
  revision: Assessments['revision'],
  readAndAssess: ReadAndAssess,
): Assessments['district'] {
  const kept = new LRUCache<string, AssessedDistrict, { districtId: string; days: Days }>({
    max: DISTRICTS,
    ignoreFetchAbort: true, // evicted during the computation: the result is still valid
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

/** Returns the part of a cache key for the days. */
export const keyOf = ({ asOf, knownOn = '' }: Days): string => `${asOf} ${knownOn}`;
