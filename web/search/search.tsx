import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { districtInPath } from '../../core/page-addresses.ts';
import { canForSome } from '../../core/powers.ts';
import { assignedDistricts, type Viewer } from '../shared/session.ts';
import { SearchPanel } from './panel.tsx';

/** The district a search starts from: that of the page, or the first one assigned to the viewer. */
function districtOf(viewer: Viewer): string {
  const districts = viewer.grants.find(({ power }) => power === 'read districts')?.districts ?? [];
  const own = assignedDistricts(viewer)[0] ?? (districts === 'all' ? undefined : districts[0]);
  const here = districtInPath(location.pathname);
  return here && canForSome(viewer, 'read districts', here) ? here : (own ?? '');
}

/** Whether the user is typing in another field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
  !/^(checkbox|radio|button|range)$/.test(target.getAttribute('type') ?? '');

/** The search of every page, for viewers who may read a district: a header button, also opened by `/`, and its panel. */
export function useSearchPanel(viewer: Viewer | undefined): {
  button: JSX.Element | null;
  panel: JSX.Element | null;
} {
  const [isOpen, setOpen] = useState(false);
  const mayRead = viewer?.grants.some(({ power }) => power === 'read districts') ?? false;
  useEffect(() => {
    if (!mayRead) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault(); // otherwise the search text would start with a slash
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [mayRead]);
  if (!viewer || !mayRead) return { button: null, panel: null };
  return {
    button: <SearchButton onOpen={() => setOpen(true)} />,
    panel: isOpen ? (
      <SearchPanel viewer={viewer} district={districtOf(viewer)} onClose={() => setOpen(false)} />
    ) : null,
  };
}

const SearchButton = ({ onOpen }: { onOpen: () => void }): JSX.Element => (
  <button class="search-button" type="button" aria-haspopup="dialog" aria-keyshortcuts="/" onClick={onOpen}>
    Search <kbd>/</kbd>
  </button>
);
