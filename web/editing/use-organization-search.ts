import { useEffect, useState } from 'preact/hooks';
import { fetchApi } from '../shared/api.ts';
import type { Elsewhere } from './district-records.ts';

const PAUSE = 250;

/** Organizations anywhere in the nation whose name has the words typed, while one types; none for less than three letters. */
export function useOrganizationSearch(typed: string): readonly Elsewhere[] {
  const [found, setFound] = useState<readonly Elsewhere[]>([]);
  // What is in brackets is the place, as it stands in what was offered.
  const words = typed.replace(/\(.*$/, '').trim();
  useEffect(() => {
    if (words.length < 3) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchApi('/organizations', { query: { q: words.slice(0, 100), pageSize: 20 } }, controller.signal)
        .then(({ items }) =>
          setFound((before) => [...items, ...before.filter((row) => !items.some(({ id }) => id === row.id))]),
        )
        .catch(() => undefined); // without it the names of this district are still offered
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  return found;
}
