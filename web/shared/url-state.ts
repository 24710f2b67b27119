import { useEffect, useState } from 'preact/hooks';

/** Reads the named query parameters; absent ones get their defaults. */
export const readQuery = <T extends Record<string, string>>(search: string, defaults: T): T => {
  const query = new URLSearchParams(search);
  const entries = Object.entries(defaults).map(([key, value]) => [key, query.get(key) ?? value]);
  return Object.fromEntries(entries) as T; // same keys as the defaults, every value a string
};

/** Writes the parameters into a query: defaults are left out, other parameters stay. */
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
 * State kept in the query of the address, so that it survives reloads, links and the Back button.
 * `defaults` must be the same object on every call. A change with `replace` adds no step to the Back button.
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
