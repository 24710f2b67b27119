import { reader } from './reader.ts';

/**
 * Shares one read among concurrent callers. Each call gets a read that began after the call; calls that arrive while one
 * is in progress wait for the next. A caller that must not read anything older than it has already seen reads separately.
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
