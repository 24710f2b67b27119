import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Viewer } from '../shared/session.ts';
import { BestAnswer } from './best-answer.tsx';
import { FoundList, optionId } from './found-list.tsx';
import { Notes } from './notes.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  viewer: Viewer;
  district: string;
  onClose: () => void;
}

/** The box and what it found, over the page. */
export function SearchPanel({ viewer, district, onClose }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSearch({ viewer, district });
  const { answer, sections, active } = search;
  // Before the next key, which is of the first word.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' }), [active]);
  const close = () => {
    dialog.current?.close(); // returns the focus
    onClose();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // the page below would clear what is selected there
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
        <Box search={search} onClose={close} />
        {answer?.best && <BestAnswer best={answer.best} />}
        <FoundList {...{ sections, active }} onChoose={search.choose} onActive={search.setActive} />
        <Notes
          {...{ viewer, district, answer, error: search.error, q: search.q, isCurrent: search.isCurrent }}
          onEverywhere={() => search.ask({ scope: 'everywhere' })}
        />
      </div>
    </dialog>
  );
}

/** What is typed: a combobox of WAI-ARIA, in which letters are letters and arrows choose. */
function Box({
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
