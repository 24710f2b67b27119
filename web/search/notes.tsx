import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { count } from '../../core/words/format.ts';
import type { Viewer } from '../shared/session.ts';
import type { Answer } from './use-search-results.ts';

interface Props {
  viewer: Viewer;
  district: string;
  answer: Answer | null;
  error: string | null;
  q: string;
  /** How many pages answer the text. */
  pages: number;
  /** The answer is for the text currently in the input. */
  isCurrent: boolean;
  onEverywhere: () => void;
}

/** Below the results: their number, where the search looked, and what to do if there are none. */
export function Notes(props: Props): JSX.Element {
  const { answer, error, q, isCurrent, pages } = props;
  const isEmpty = answer !== null && answer.groups.length + pages === 0 && answer.best === null;
  return (
    <div class="search__notes">
      <p role="status">
        {error ?? (q === '' ? HINT : isCurrent && answer ? foundInWords(answer, pages, q) : 'Searching …')}
      </p>
      {isEmpty && isCurrent && <AddLinks {...props} />}
      {answer && !isEmpty && answer.scope === 'near' && answer.here && (
        <p>
          Searches {answer.here} and its neighbors.{' '}
          <button type="button" class="link-button" onClick={props.onEverywhere}>
            All 94 districts
          </button>
        </p>
      )}
      <p class="search__keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Ctrl Enter</kbd> call <kbd>Esc</kbd> close
      </p>
    </div>
  );
}

const HINT =
  'A name, an abbreviation, a place, a role and a county, or a question: “wage and hour Lucas”, “which MOUs end”.';

function foundInWords({ groups, best, isWhole }: Answer, pages: number, q: string): string {
  const total = groups.reduce((sum, group) => sum + group.total, pages);
  if (!isWhole) return 'The names are still being loaded. The search repeats in a moment.';
  if (total === 0 && !best) return `Nothing that you may see matches “${q}”.`;
  return `${count(total, 'result')}.`;
}

/** Links to add what was not found, for viewers who may. */
function AddLinks({ viewer, district, answer }: Props): JSX.Element | null {
  if (!answer?.isWhole || !district || !can(viewer, 'edit facts', { districtId: district })) return null;
  return (
    <p>
      <a href={districtPageHref('edit', district, { action: 'add-person' })}>Add a person</a> ·{' '}
      <a href={districtPageHref('edit', district, { action: 'add-organization' })}>Add an organization</a>
    </p>
  );
}
