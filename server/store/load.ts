import type { z } from 'zod';
import type { FactKind, FactRow } from '../../core/facts/index.ts';
import type { PublicRecordOf } from '../../core/facts/public-record.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { link } from './in-batches.ts';
import * as q from './place-queries.ts';
import { loadFacts } from './write-facts.ts';

/** Rows by kind; reference data has its source columns. */
export type LoadedRows = {
  readonly [Kind in FactKind]?: readonly (FactRow<Kind> & Partial<PublicRecordOf<Kind>>)[];
};

/** The data of a release: places, which edits never change, and facts by kind; kinds can be left out. */
export interface LoadedFacts extends LoadedRows {
  readonly districts?: readonly z.output<typeof q.DistrictRow>[];
  readonly counties?: readonly z.output<typeof q.CountyRow>[];
  readonly districtCoverage?: readonly z.output<typeof q.DistrictCoverageRow>[];
}

/**
 * Writes facts in the current transaction, nodes before what links them, and increments the revisions of the districts that
 * they touch. Writing the same facts again changes only the revisions.
 * @param districtIds every district whose network the facts change; they are locked first.
 * @throws GraphError `query` if a fact names an organization, person, district or evidence that is not on record.
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
