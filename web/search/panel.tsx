import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Viewer } from '../shared/session.ts';
import { BestAnswer } from './best-answer.tsx';
import { Notes } from './notes.tsx';
import { optionId, ResultList } from './result-list.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  viewer: Viewer;
  district: string;
  onClose: () => void;
}

/** The search dialog over the page. */
export function SearchPanel({ viewer, district, onClose }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSearch({ viewer, district });
  const { answer, sections, active } = search;
  // in a layout effect, so that the dialog is open before the user types the first letter
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' }), [active]);
  const close = () => {
    dialog.current?.close(); // also returns focus
    onClose();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // otherwise the page underneath would clear its selection
    close();
  };
  return (
    <dialog
      class="search"
      aria-label="Search"
      ref={dialog}
      onKeyDown={onEscape}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="search__inside">
        <SearchInput search={search} onClose={close} />
        {answer?.best && <BestAnswer best={answer.best} />}
        <ResultList {...{ sections, active }} onChoose={search.choose} onActive={search.setActive} />
        <Notes
          {...{ viewer, district, answer, error: search.error, q: search.q, isCurrent: search.isCurrent }}
          pages={search.pages}
          onEverywhere={() => search.ask({ scope: 'everywhere' })}
        />
      </div>
    </dialog>
  );
}

/** The search input, a WAI-ARIA combobox: letters edit the text, arrow keys move through the results. */
function SearchInput({
  search,
  onClose,
}: {
  search: ReturnType<typeof useSearch>;
  onClose: () => void;
}): JSX.Element {
  const { typed, active, sections, ask, onKeyDown } = search;
  return (
    <div class="search__box">
      <input
        type="text"
        role="combobox"
        aria-label="People, organizations and places"
        aria-expanded={sections.length > 0}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={typed.text}
        onInput={(event) => ask({ text: event.currentTarget.value, kind: undefined })}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="link-button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
