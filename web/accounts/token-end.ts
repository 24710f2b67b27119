import type { Answer } from '../shared/api.ts';
import { formatMoment } from '../shared/format.ts';

export type Token = Answer<'/own/tokens'>['items'][number];

/** Why a token is good no longer; empty while it is. */
export const endOf = ({ revokedAt, expiresAt }: Token, now: string): string => {
  if (revokedAt) return `revoked ${formatMoment(revokedAt)}`;
  return expiresAt <= now ? 'expired' : '';
};
