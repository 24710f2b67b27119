import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import type { Import } from './use-import.ts';
import type { Progress } from './use-progress.ts';

/** Says that the file is being read, and after a second shows a progress bar and a cancel button. */
export function ImportProgress({ work }: { work: Import }): JSX.Element {
  const { progress } = work;
  return (
    <div class="import__busy">
      <p role="status">{work.busy ? inWords(progress) : ''}</p>
      {progress && (
        <>
          <progress
            aria-label="Import progress"
            {...(progress.total === null ? {} : { value: progress.done, max: progress.total })}
          />
          {!isWritten(progress) && (
            <button type="button" class="usa-button usa-button--outline" onClick={work.cancel}>
              Cancel
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** Whether everything is written, so that the import can no longer be canceled, only undone. */
const isWritten = ({ stage, done, total }: Progress): boolean => stage === 'writing' && done === total;

function inWords(progress: Progress | null): string {
  if (progress?.stage === 'reading' && progress.done > 0) return `Reading: ${count(progress.done, 'row')}`;
  if (progress?.stage === 'comparing') return 'Comparing with what is on record …';
  if (progress?.stage === 'writing') return 'Saving …';
  return 'Reading …';
}
