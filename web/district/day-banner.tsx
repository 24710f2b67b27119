import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import { today } from '../shared/today.ts';
import type { District } from './district-data.ts';

/** Above a page of another day than today: which day, and what that means. Nothing can be edited there. */
export function DayBanner({
  district: { summary },
  onToday,
}: {
  district: District;
  onToday: () => void;
}): JSX.Element | null {
  const { asOf } = summary;
  if (asOf === today()) return null;
  return (
    <p class="day-banner" role="note">
      <strong>As of {formatDay(asOf)}: not today.</strong>{' '}
      {asOf > today()
        ? 'This day has not come: what is shown is no fact, but what would be left if nothing were entered until then.'
        : 'What is shown is of that day and cannot be edited.'}{' '}
      <button type="button" class="link-button no-print" onClick={onToday}>
        Go to today
      </button>
    </p>
  );
}
