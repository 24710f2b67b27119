import type { DistrictSummary } from './api.ts';
import { today } from './today.ts';
import { useNation } from './use-nation.ts';

/** Loads all districts, and again until each is computed for the day. Empty until the first answer. */
export function useDistricts(asOf = today()): readonly DistrictSummary[] {
  const answer = useNation('/districts', { query: { pageSize: 500, asOf } });
  return answer.status === 'ready' ? answer.data.items : [];
}
