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
 * `defaults` must be the same object on every call.
 */
export function useUrlState<T extends Record<string, string>>(
  defaults: T,
): [T, (changes: Partial<T>) => void] {
  const [state, setState] = useState(() => readQuery(location.search, defaults));
  useEffect(() => {
    const follow = () => setState(readQuery(location.search, defaults));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [defaults]);
  const change = (changes: Partial<T>) => {
    const next = { ...readQuery(location.search, defaults), ...changes };
    const search = writeQuery(location.search, next, defaults);
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    setState(next);
  };
  return [state, change];
}
