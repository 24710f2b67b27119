import { reader } from './reader.ts';

/**
 * Reads what many ask for at the same moment once: each call gets a reading that began after the call, as if it were its own. While
 * one is under way, all who ask wait for the next. Whoever must not read what is older than what they saw reads alone.
 */
export function readTogether<Key, Found>(
  read: (keys: readonly Key[]) => Promise<Found>,
): (key: Key) => Promise<Found> {
  let last: Promise<unknown> = Promise.resolve();
  let next: { readonly keys: Set<Key>; readonly found: Promise<Found> } | undefined;
  const begin = (): NonNullable<typeof next> => {
    const keys = new Set<Key>();
    const found = last.then(() => {
      next = undefined;
      const underWay = read([...keys]);
      last = underWay.catch(() => {}); // told to those who wait for it
      return underWay;
    });
    return { keys, found };
  };
  return (key) => {
    const { saw = [], wrote } = reader.getStore() ?? {};
    if (saw.length > 0 || wrote?.size) return read([key]);
    next ??= begin();
    next.keys.add(key);
    return next.found;
  };
}
