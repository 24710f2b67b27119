import { THRESHOLDS } from '../../core/thresholds.ts';
import { addMilliseconds, DAY } from '../access/time.ts';
import type { Services } from '../services.ts';
import { closedViews, DELETIONS } from './queries.ts';

/** Deletes shared views that ended or were revoked some time ago, with their files. */
export function deleteClosedViews({ graph, now }: Pick<Services, 'graph' | 'now'>): Promise<void> {
  const before = addMilliseconds(now(), -THRESHOLDS.daysOfEndedView.value * DAY);
  return graph.write(async (run) => {
    const ids = (await run(closedViews, { before })).map(({ id }) => id);
    if (ids.length > 0) for (const deletion of DELETIONS) await run(deletion, { ids });
  });
}
