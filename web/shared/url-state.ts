import { useEffect, useState } from 'preact/hooks';

/** Reads the named parameters of an address; one that is absent has its default. */
export const readQuery = <T extends Record<string, string>>(search: string, defaults: T): T => {
  const query = new URLSearchParams(search);
  const entries = Object.entries(defaults).map(([key, value]) => [key, query.get(key) ?? value]);
  return Object.fromEntries(entries) as T; // same keys as the defaults, every value a string
};

/** Writes the parameters into an address's query: defaults are left out, parameters of others stay. */
export const writeQuery = <T extends Record<string, string>>(
  search: string,
  values: T,
  defaults: T,
): string => {
  const query = new URLSearchParams(search);
  for (const [key, value] of Object.entries(values))
    if (value === defaults[key]) query.delete(key);
    else query.set(key, value);
  const text = query.toString();
  return text ? `?${text}` : '';
};

/**
 * State that survives a reload, a link and the Back button, because it lives in the query of the address.
 * `defaults` must be the same object on every call. A change that `replace`s adds no step for the Back button.
 */
export function useUrlState<T extends Record<string, string>>(
  defaults: T,
): [T, (changes: Partial<T>, how?: 'push' | 'replace') => void] {
  const [state, setState] = useState(() => readQuery(location.search, defaults));
  useEffect(() => {
    const follow = () => setState(readQuery(location.search, defaults));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [defaults]);
  const change = (changes: Partial<T>, how: 'push' | 'replace' = 'push') => {
    const next = { ...readQuery(location.search, defaults), ...changes };
    const search = writeQuery(location.search, next, defaults);
    const address = `${location.pathname}${search}`;
    if (search !== location.search) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    setState(next);
  };
  return [state, change];
}
