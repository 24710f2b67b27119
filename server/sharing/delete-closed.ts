import { THRESHOLDS } from '../../core/thresholds.ts';
import { deleteClosed } from '../access/closing.ts';
import type { Services } from '../services.ts';
import { closedViews, DELETIONS } from './queries.ts';

/** Deletes shared views that ended or were revoked some time ago, with their files. */
export const deleteClosedViews = (tieline: Pick<Services, 'graph' | 'now'>): Promise<void> =>
  deleteClosed(tieline, {
    ...{ closed: closedViews, deletions: DELETIONS, days: THRESHOLDS.daysOfEndedView.value },
  });
