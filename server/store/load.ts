import type { z } from 'zod';
import type { FactKind, FactRow } from '../../core/facts/index.ts';
import type { PublicRecordOf } from '../../core/facts/public-record.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import * as q from './place-queries.ts';
import { link, loadFacts } from './write-facts.ts';

/** Rows by kind; those of reference data with what it says of their source. */
export type LoadedRows = {
  readonly [Kind in FactKind]?: readonly (FactRow<Kind> & Partial<PublicRecordOf<Kind>>)[];
};

/** What comes with a release: the places, which no edit changes, and facts by kind; what is left out has none. */
export interface LoadedFacts extends LoadedRows {
  readonly districts?: readonly z.output<typeof q.DistrictRow>[];
  readonly counties?: readonly z.output<typeof q.CountyRow>[];
  readonly districtCoverage?: readonly z.output<typeof q.DistrictCoverageRow>[];
}

/**
 * Puts facts on record inside the write transaction at hand, ends first and what joins them after, and takes the districts that
 * they touch to a new revision. Writing the same facts again changes nothing but the revisions.
 * @param districtIds every district whose network the facts change; the first thing that is written locks them.
 * @throws GraphError `query` when a fact names an organization, person, district or evidence that is not on record.
 */
export async function writeFacts(
  run: Run,
  districtIds: readonly string[],
  { districts = [], counties = [], districtCoverage = [], ...facts }: LoadedFacts,
): Promise<void> {
  await link(run, q.writeDistricts, districts);
  await run(q.lockDistricts, { districtIds: distinct(districtIds) });
  await link(
    run,
    q.writeCounties,
    counties.map(({ fips }) => ({ id: fips })),
  );
  await link(
    run,
    q.linkCounties,
    counties.flatMap(({ fips, districtId }) => (districtId === null ? [] : [{ id: fips, districtId }])),
  );
  await loadFacts(run, facts);
  await link(run, q.writeDistrictCoverage, districtCoverage);
}
