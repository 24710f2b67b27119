import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';

type Backups = NonNullable<ApiResponse<'/health'>['backups']>;

/** Says what failed since the last backup; empty if nothing did. */
export const failureOf = (backups: Backups | null): string => {
  if (!backups?.failure) return '';
  const { at, sentence } = backups.failure;
  return `Backups failed on ${formatMoment(at)}. ${sentence} Tieline tries again every hour.`;
};

/** Says when the last backup was made. */
export const lastOf = (backups: Backups | null): string => {
  if (backups === null)
    return 'Automatic backups are off. To turn them on, the operator of Tieline sets BACKUP_DIR to a folder.';
  if (backups.lastSuccessAt === null) return 'No backup has been made yet.';
  return `The last backup was made on ${formatMoment(backups.lastSuccessAt)}.`;
};
