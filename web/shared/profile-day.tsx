import type { JSX } from 'preact';
import { formatShortDay } from '../../core/words/format.ts';
import { AsOfField } from './as-of.tsx';
import { today } from './today.ts';

interface Props {
  asOf: string;
  /** Called with an empty string for today. */
  onAsOf: (day: string) => void;
}

/** Lets the user change the day that a profile shows, and return to today. */
export function ProfileDay({ asOf, onAsOf }: Props): JSX.Element {
  return (
    <div class="profile__day">
      {asOf !== today() && (
        <button type="button" class="link-button no-print" onClick={() => onAsOf('')}>
          Back to today
        </button>
      )}
      <details class="as-of no-print">
        <summary>As of {formatShortDay(asOf)}</summary>
        <AsOfField key={asOf} value={asOf} onChange={onAsOf} />
      </details>
    </div>
  );
}
