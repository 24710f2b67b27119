import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import type { NationProgress } from './api.ts';

/** While districts are still being computed: how many are done, and of when the others are. */
export function ProgressNotice({ progress }: { progress: NationProgress }): JSX.Element | null {
  if (progress.current === progress.districts) return null;
  return (
    <div class="notice">
      <p>{progressText(progress)}</p>
      <progress aria-label="Districts computed" value={progress.current} max={progress.districts} />
    </div>
  );
}

/** How far a national view is that is still being computed, and what is shown meanwhile. */
function progressText({ districts, current, earlier, oldest }: NationProgress): string {
  const missing = districts - current - earlier;
  const shown =
    oldest && `${earlier} are shown as they were computed before, at the earliest for ${formatDay(oldest)}.`;
  return [
    `The districts are being computed: ${current} of ${districts} are done.`,
    shown,
    missing > 0 && `${missing} are not shown yet.`,
    'This page brings itself up to date.',
  ]
    .filter(Boolean)
    .join(' ');
}
