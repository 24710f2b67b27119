import { useState } from 'preact/hooks';
import { today } from '../shared/today.ts';

const keyOf = (districtId: string): string => `visited ${districtId}`;

/**
 * The day of the visit before this one, on this browser; null for the first. A visit is a day: whoever comes back the same day
 * sees the same changes.
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
