import { useEffect, useState } from 'preact/hooks';
import { fetchApi } from '../shared/api.ts';
import type { Elsewhere } from './district-records.ts';

/** Wait this long after the last input, in milliseconds. */
const PAUSE = 250;

/** Searches organizations in all districts by name while the user types, from three letters on. */
export function useOrganizationSearch(typed: string): readonly Elsewhere[] {
  const [found, setFound] = useState<readonly Elsewhere[]>([]);
  // the part in parentheses is the place, as in the suggestions
  const words = typed.replace(/\(.*$/, '').trim();
  useEffect(() => {
    if (words.length < 3) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchApi('/organizations', { query: { q: words.slice(0, 100), pageSize: 20 } }, controller.signal)
        .then(({ items }) =>
          setFound((before) => [...items, ...before.filter((row) => !items.some(({ id }) => id === row.id))]),
        )
        .catch(() => undefined); // if it fails, names from this district are still suggested
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  return found;
}
