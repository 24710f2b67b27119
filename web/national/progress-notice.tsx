import type { JSX } from 'preact';
import type { NationProgress } from '../shared/api.ts';
import { progressText } from './describe.ts';

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
