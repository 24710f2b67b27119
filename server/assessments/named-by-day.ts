import { hasBegun } from '../../core/days.ts';
import type { DistrictReading } from '../store/snapshot.ts';

/** Returns the organizations named by anything that had begun by the date; the network of that date shows only these. */
export function namedByDay(
  { snapshot, fills, asOf }: DistrictReading,
  parties: Iterable<string>,
): ReadonlySet<string> {
  const { organizations, holders, statements, reports } = snapshot;
  return new Set([
    ...organizations.filter(({ usao }) => usao).map(({ id }) => id),
    ...fills.filter((fill) => hasBegun(fill, asOf)).map(({ organizationId }) => organizationId),
    ...parties,
    ...holders.filter((holder) => hasBegun(holder, asOf)).map(({ org }) => org),
    ...statements.filter(({ at }) => at <= asOf).flatMap(({ org }) => org ?? []),
    ...reports.filter(({ at }) => at <= asOf).flatMap(({ from, about }) => [from, about]),
  ]);
}
