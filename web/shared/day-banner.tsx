import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import { today } from './today.ts';

/** Shown above a page of a day other than today: names the day, and says that nothing can be edited. */
export function DayBanner({ asOf, onToday }: { asOf: string; onToday: () => void }): JSX.Element | null {
  if (asOf === today()) return null;
  return (
    <p class="day-banner" role="note">
      <strong>As of {formatDay(asOf)}: not today.</strong>{' '}
      {asOf > today()
        ? 'This day has not come. The page shows what would be left if nothing were entered until then.'
        : 'What is shown is of that day and cannot be edited.'}{' '}
      <button type="button" class="link-button no-print" onClick={onToday}>
        Go to today
      </button>
    </p>
  );
}
