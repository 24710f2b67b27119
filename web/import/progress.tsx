import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import type { Import } from './use-import.ts';
import type { Progress } from './use-progress.ts';

/** That the file is being read, and of what takes longer than a second how far it is, with the way out. */
export function ProgressOfImport({ work }: { work: Import }): JSX.Element {
  const { progress } = work;
  return (
    <div class="import__busy">
      <p role="status">{work.busy ? inWords(progress) : ''}</p>
      {progress && (
        <>
          <progress
            aria-label="How far the import is"
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

/** From then on it can only be undone. */
const isWritten = ({ stage, done, total }: Progress): boolean => stage === 'writing' && done === total;

function inWords(progress: Progress | null): string {
  if (progress?.stage === 'reading' && progress.done > 0) return `Reading: ${count(progress.done, 'row')}`;
  if (progress?.stage === 'comparing') return 'Comparing with what is on record …';
  if (progress?.stage === 'writing') return 'Saving …';
  return 'Reading …';
}
