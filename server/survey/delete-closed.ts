import { THRESHOLDS } from '../../core/thresholds.ts';
import { deleteClosed } from '../access/closing.ts';
import type { Services } from '../services.ts';
import { closedInvitations, DELETIONS } from './queries.ts';

/** Deletes invitations that closed long ago, because their answers contain names. Accepted answers remain on record. */
export const deleteClosedInvitations = (tieline: Pick<Services, 'graph' | 'now'>): Promise<void> =>
  deleteClosed(tieline, {
    ...{ closed: closedInvitations, deletions: DELETIONS, days: THRESHOLDS.daysOfAnswers.value },
  });
