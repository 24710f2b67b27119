import { randomUUID } from 'node:crypto';
import { distinct } from '../../core/order.ts';
import { identityOf, type Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { holdDistricts } from '../store/place-queries.ts';
import { type ChangeNote, writePlanned } from './commit.ts';
import type { PlanContext } from './plan.ts';
import type { Planned } from './planned.ts';
import { inTurn } from './write.ts';

/** Writes one of the changes that are made together. Returns its id and the new revision of its district. */
export type Make = (
  planned: Planned,
  said: ChangeNote,
  /** Called from time to time with the number of facts written so far; may throw to abort. */
  tell?: (facts: number) => void,
) => Promise<{ readonly changeId: string; readonly revision: number }>;

/**
 * Makes several changes in one transaction: readers see all of them or none, and they are undone together. Each is
 * planned in that transaction, based on what the earlier ones wrote. Nothing read there is cached, since the transaction
 * may be rolled back.
 * @param districtIds the districts of the changes, which are locked from the start.
 */
export function together<T>(
  { graph, now }: PlanContext,
  viewer: Viewer,
  districtIds: readonly string[],
  work: (run: Run, make: Make) => Promise<T>,
): Promise<T> {
  const actor = identityOf(viewer);
  const inTransaction = (run: Run): Promise<T> => {
    const [groupId, at] = [randomUUID(), now().toISOString()];
    let position = 0;
    return work(run, async (planned, said, tell) => {
      position += 1;
      const changeId = randomUUID();
      const change = { ...said, id: changeId, at, actor, group: { groupId, position } };
      return { changeId, revision: await writePlanned(run, planned, change, tell) };
    });
  };
  return inTurn(districtIds, () =>
    graph.write(async (run) => {
      await run(holdDistricts, { districtIds: distinct(districtIds) });
      return inTransaction(run);
    }, 'as long as it takes'),
  );
}
