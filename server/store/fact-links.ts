import type { FactKind } from '../../core/facts/index.ts';
import type { Run } from '../graph/graph.ts';
import * as q from './fact-queries.ts';
import { inBatches, link } from './in-batches.ts';

export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

interface Links {
  readonly column: string;
  /** @param first nodes that were not on record before, so that nothing is to be removed */
  readonly write: (run: Run, rows: readonly AnyRow[], first: ReadonlySet<string>) => Promise<void>;
}

/** Links that can be missing, multiple, or change, by the column that holds them. */
export const LINKS: Readonly<Partial<Record<FactKind, Links>>> = {
  organizations: {
    column: 'parentId',
    write: async (run, facts, first) => {
      const rows = facts.map((row) => linkOf(row, 'parentId'));
      await inBatches(run, q.dropFormerParents, notIn(first, rows));
      await link(
        run,
        q.linkParents,
        rows.flatMap(({ id, parentId }) => (parentId ? [{ id, parentId }] : [])),
      );
    },
  },
  evidence: {
    column: 'districtIds',
    write: async (run, facts, first) => {
      const rows = facts.map(({ id, districtIds }) => ({ id, districtIds: districtIds as string[] })); // rows of evidence
      await inBatches(run, q.dropFormerDistricts, notIn(first, rows));
      await link(
        run,
        q.linkDistricts,
        rows.flatMap(({ id, districtIds }) => districtIds.map((districtId) => ({ id, districtId }))),
      );
    },
  },
  statements: {
    column: 'organizationId',
    write: async (run, facts) => {
      const rows = facts.map((row) => linkOf(row, 'organizationId'));
      await link(
        run,
        q.linkStatementOrganizations,
        rows.flatMap(({ id, organizationId }) => (organizationId ? [{ id, organizationId }] : [])),
      );
    },
  },
};

const notIn = <Row extends { readonly id: string }>(ids: ReadonlySet<string>, rows: readonly Row[]): Row[] =>
  rows.filter(({ id }) => !ids.has(id));

const linkOf = <Column extends string>(row: AnyRow, column: Column) =>
  ({ id: row.id, [column]: row[column] }) as { id: string } & Record<Column, string | null>; // a column that is an id
