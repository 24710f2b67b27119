import { useEffect, useRef, useState } from 'preact/hooks';
import { dialing } from '../../core/phone.ts';
import { can } from '../../core/powers.ts';
import type { Viewer } from '../shared/session.ts';
import { type Choice, type Section, sectionsOf } from './choices.ts';
import { hitHref } from './hit-address.ts';
import { pagesAsked } from './pages-asked.ts';
import {
  type Answer,
  type Kind,
  type SearchQuery,
  type SearchResults,
  useSearchResults,
} from './use-search-results.ts';

type Typed = Pick<SearchQuery, 'scope' | 'kind'> & { readonly text: string };
const NOTHING: Typed = { text: '', scope: 'near', kind: undefined };

/** The active choice; without one, the best answer or the first in the list. */
function choiceToOpen(answer: Answer | null, choices: readonly Choice[], active: number): Choice | undefined {
  const choice = choices[active];
  if (choice || !answer?.best) return choice ?? choices[0];
  const { hit } = answer.best;
  return { title: hit.title, hit, href: hitHref(hit) };
}

/** What the list shows for the text of the last answer, and how many pages are in it. */
function resultsOf(
  { answer, q }: SearchResults,
  { viewer, district, kind }: { viewer: Viewer; district: string; kind: Kind | undefined },
): { pages: number; sections: Section[] } {
  const mayEdit = (districtId: string) => can(viewer, 'edit facts', { districtId });
  const pages = pagesAsked(q, { edit: mayEdit(district), read: district !== '' });
  const sections = answer ? sectionsOf(answer, { only: kind, pages, districtId: district, mayEdit }) : [];
  return { pages: pages.pages.length, sections };
}

/** The state of the search: input, results, active choice and key handling. */
export function useSearch({ viewer, district }: { viewer: Viewer; district: string }) {
  const [typed, setTyped] = useState(NOTHING);
  const [active, setActive] = useState(-1);
  const pending = useRef<'open' | 'call' | null>(null);
  const q = typed.text.trim();
  const found = useSearchResults({ q, district, scope: typed.scope, kind: typed.kind });
  const isCurrent = found.q === q;
  const { pages, sections } = resultsOf(found, { viewer, district, kind: typed.kind });
  const choices = sections.flatMap((section) => section.choices);
  const ask = (changes: Partial<Typed>) => {
    setActive(-1);
    setTyped({ ...typed, ...changes });
  };
  const choose = ({ href, more }: Choice) => {
    if (more !== undefined) ask({ kind: more ?? undefined });
    else if (href) location.assign(href);
  };
  const act = (how: 'open' | 'call') => {
    const choice = choiceToOpen(found.answer, choices, active);
    if (how === 'open' && choice) choose(choice);
    else if (choice?.hit?.phone) open(dialing(choice.hit.phone), '_self');
  };
  // a key pressed before the results arrived applies to them
  useEffect(() => {
    const how = pending.current;
    if (!isCurrent || how === null) return;
    pending.current = null;
    act(how);
  }, [found.answer, isCurrent]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== undefined) return setActive(Math.max(-1, Math.min(choices.length - 1, active + step)));
    const how = event.ctrlKey || event.metaKey ? 'call' : 'open';
    if (isCurrent) act(how);
    else pending.current = how;
  };
  const results = { pages, sections, active, setActive };
  return { ...found, ...results, typed, q, isCurrent, ask, choose, onKeyDown };
}
