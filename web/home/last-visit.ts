import { useState } from 'preact/hooks';
import { today } from '../shared/today.ts';

const keyOf = (districtId: string): string => `visited ${districtId}`;

/**
 * Returns the day of the previous visit in this browser; null on the first. All visits on one day count as one, so someone who
 * comes back the same day sees the same changes.
 */
export function useLastVisit(districtId: string): string | null {
  const [before] = useState(() => {
    const [last, previous] = (localStorage.getItem(keyOf(districtId)) ?? '').split(' ');
    const day = today();
    const shown = last === day ? previous : last;
    localStorage.setItem(keyOf(districtId), [day, shown].filter(Boolean).join(' '));
    return shown || null;
  });
  return before;
}
