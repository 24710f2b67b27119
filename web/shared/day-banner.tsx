import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import { today } from './today.ts';

/** Above a page of another day than today: which day, and what that means. Nothing can be edited there. */
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
