import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Token = ApiResponse<'/own/tokens'>['items'][number];

/** Why a token is no longer valid; empty while it is. */
export const endOf = ({ revokedAt, expiresAt }: Token, now: string): string => {
  if (revokedAt) return `revoked ${formatMoment(revokedAt)}`;
  return expiresAt <= now ? 'expired' : '';
};
