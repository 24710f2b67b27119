import type { JSX } from 'preact';
import type { Page } from './rows.ts';

interface Props {
  of: Pick<Page<unknown>, 'page' | 'pages' | 'first' | 'last'>;
  total: number;
  /** What the rows are, in the plural: "districts". */
  what: string;
  onPage: (page: number) => void;
}

/** “1 to 17 of 94 districts”, with Previous and Next buttons if there is more than one page. */
export function Pager({ of: { page, pages, first, last }, total, what, onPage }: Props): JSX.Element {
  return (
    <nav class="pager" aria-label={`Pages of ${what}`}>
      <span>
        {first} to {last} of {total} {what}
      </span>
      {pages > 1 && (
        <span class="pager__buttons">
          <button type="button" class="link-button" disabled={page === 1} onClick={() => onPage(page - 1)}>
            Previous
          </button>
          <button
            type="button"
            class="link-button"
            disabled={page === pages}
            onClick={() => onPage(page + 1)}
          >
            Next
          </button>
        </span>
      )}
    </nav>
  );
}

interface AnswerProps {
  of: { items: readonly unknown[]; page: number; pageSize: number; total: number };
  what: string;
  onPage: (page: number) => void;
}

/** Where a page of API results is in the full list. */
export function placeOf({ items, page, pageSize, total }: AnswerProps['of']): Props['of'] {
  const before = (page - 1) * pageSize;
  return {
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    first: items.length > 0 ? before + 1 : 0,
    last: items.length > 0 ? before + items.length : 0,
  };
}

/** A pager for a list that the API paginates. */
export const AnswerPager = ({ of, what, onPage }: AnswerProps): JSX.Element => (
  <Pager of={placeOf(of)} total={of.total} what={what} onPage={onPage} />
);
