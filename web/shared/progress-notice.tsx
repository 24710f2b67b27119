import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import type { NationProgress } from './api.ts';

/** While districts are still being computed: how many are done, and how old the other results are. */
export function ProgressNotice({ progress }: { progress: NationProgress }): JSX.Element | null {
  if (progress.current === progress.districts) return null;
  return (
    <div class="notice">
      <p>{progressText(progress)}</p>
      <progress aria-label="Districts computed" value={progress.current} max={progress.districts} />
    </div>
  );
}

/** The progress in words, and what the page shows meanwhile. */
function progressText({ districts, current, earlier, oldest }: NationProgress): string {
  const missing = districts - current - earlier;
  const shown = oldest && `${earlier} show earlier results, the oldest for ${formatDay(oldest)}.`;
  return [
    `The districts are being computed: ${current} of ${districts} are done.`,
    shown,
    missing > 0 && `${missing} are not shown yet.`,
    'This page updates by itself.',
  ]
    .filter(Boolean)
    .join(' ');
}
