import { groupBy } from '../../core/group-by.ts';
import { byCodePoint, type Order, sorted } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import * as q from './queries.ts';

export type RowOf<Q> = Q extends Query<infer _, infer Row> ? Row : never;

export type District = RowOf<typeof q.districtsOf>;
export type Fill = RowOf<typeof q.fillsIn>;
export type Statement = RowOf<typeof q.statementsIn>;
export type Evidence = RowOf<typeof q.evidenceIn>;
export type ActivityDate = RowOf<typeof q.activityDatesIn>;

/** All that hangs on one district, flat, whatever its day, each list in the order of ids. */
export interface DistrictRows {
  readonly fills: readonly Fill[];
  readonly holders: readonly RowOf<typeof q.holdersIn>[];
  readonly statements: readonly Statement[];
  readonly reports: readonly RowOf<typeof q.reportsIn>[];
  readonly evidence: readonly Evidence[];
  readonly parties: readonly RowOf<typeof q.partiesIn>[];
  readonly maintainers: readonly RowOf<typeof q.maintainersIn>[];
  readonly signers: readonly RowOf<typeof q.signersIn>[];
  readonly activityDates: readonly ActivityDate[];
}

const byId: Order<{ id: string }> = (x, y) => byCodePoint(x.id, y.id);
export const inOrder = <Row extends { id: string }>(rows: readonly Row[]): Row[] => sorted(rows, byId);

/** Reads what hangs on some districts; what comes back gives the rows of each. */
export async function readDistrictRows(
  run: Run,
  districtIds: string[],
): Promise<(districtId: string) => DistrictRows> {
  const read = async <Row extends { id: string; districtId: string }>(
    query: Query<{ districtIds: string[] }, Row>,
  ) => groupBy(inOrder(await run(query, { districtIds })), (row) => row.districtId);
  const [fills, holders, statements, reports, evidence, parties, maintainers, signers, activityDates] =
    await Promise.all([
      read(q.fillsIn),
      read(q.holdersIn),
      read(q.statementsIn),
      read(q.reportsIn),
      read(q.evidenceIn),
      read(q.partiesIn),
      read(q.maintainersIn),
      read(q.signersIn),
      read(q.activityDatesIn),
    ]);
  return (id) => ({
    fills: fills(id),
    holders: holders(id),
    statements: statements(id),
    reports: reports(id),
    evidence: evidence(id),
    parties: parties(id),
    maintainers: maintainers(id),
    signers: signers(id),
    activityDates: activityDates(id),
  });
}
