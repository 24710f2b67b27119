import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';

type Backups = NonNullable<ApiResponse<'/health'>['backups']>;

/** What failed since the last backup; nothing where nothing did. */
export const failureOf = (backups: Backups | null): string => {
  if (!backups?.failure) return '';
  const { at, sentence } = backups.failure;
  return `Backups failed on ${formatMoment(at)}. ${sentence} It is tried again every hour.`;
};

/** When everything was kept somewhere else the last time. */
export const lastOf = (backups: Backups | null): string => {
  if (backups === null)
    return 'Tieline makes no backups by itself: whoever runs it can name a folder for them in BACKUP_DIR.';
  if (backups.lastSuccessAt === null) return 'No backup has been made yet.';
  return `The last backup was made on ${formatMoment(backups.lastSuccessAt)}.`;
};
