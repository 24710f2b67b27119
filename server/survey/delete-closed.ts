import { THRESHOLDS } from '../../core/thresholds.ts';
import { addMilliseconds, DAY } from '../access/time.ts';
import type { Services } from '../services.ts';
import { closedInvitations, DELETIONS } from './queries.ts';

/** Deletes invitations that closed long ago, because their answers contain names. Accepted answers remain on record. */
export function deleteClosed({ graph, now }: Pick<Services, 'graph' | 'now'>): Promise<void> {
  const before = addMilliseconds(now(), -THRESHOLDS.daysOfAnswers.value * DAY);
  return graph.write(async (run) => {
    const ids = (await run(closedInvitations, { before })).map(({ id }) => id);
    if (ids.length > 0) for (const deletion of DELETIONS) await run(deletion, { ids });
  });
}
