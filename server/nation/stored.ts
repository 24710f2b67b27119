import { z } from 'zod';
import { addDays, isTodaySomewhere } from '../../core/days.ts';
import { Day, RoleId, TieId, TieState } from '../../core/shapes.ts';
import type { Days } from '../assessments/assessments.ts';
import { DistrictSummary } from '../assessments/contract.ts';
import type { NationRow } from '../assessments/summary.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stored } from './nation.ts';
import { deleteRows, rowsKept, writeRows } from './queries.ts';
import { STANDS_IN_FOR } from './rows.ts';

interface Where {
  readonly graph: Graph;
  /** Everything that a row depends on besides facts: release, reference data, model, and format of the graph. */
  readonly version: string;
  readonly today: () => string;
}

const Row = z.object({
  summary: DistrictSummary,
  ties: z.record(TieId, TieState),
  trained: z.record(RoleId, Day),
});

/** Stores the rows of dates that are today anywhere on earth in the graph with the facts, so that both are restored together. */
export function storedRows({ graph, version, today }: Where): Stored<NationRow> {
  const isKept = ({ asOf, knownOn }: Days): boolean =>
    knownOn === undefined && isTodaySomewhere(asOf, today());
  return {
    async read(days) {
      if (!isKept(days)) return [];
      const from = addDays(days.asOf, -STANDS_IN_FOR);
      const found = await graph.read((run) => run(rowsKept, { version, from, to: days.asOf }));
      return found.flatMap(({ row, ...of }) => {
        const { data } = Row.safeParse(JSON.parse(row));
        return data ? [{ ...of, row: data }] : [];
      });
    },
    async write(kept, days) {
      if (!isKept(days)) return;
      const rows = kept.map(({ row, ...of }) => ({
        ...of,
        id: `${version} ${of.asOf} ${of.districtId}`,
        row: JSON.stringify(row),
      }));
      await graph.write(async (run) => {
        await run(writeRows, { version, rows });
        await run(deleteRows, { before: addDays(today(), -1) });
      });
    },
  };
}
