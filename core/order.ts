/** A comparison for `Array.sort`: negative when x comes first. */
export type Order<T> = (x: T, y: T) => number;

/**
 * Compares by code point (SNAPSHOT.md), unlike `<`, which puts characters beyond U+FFFF before
 * U+E000.
 */
export function byCodePoint(x: string, y: string): number {
  let place = 0;
  while (x.charCodeAt(place) === y.charCodeAt(place)) place += 1; // past the end it is NaN, which never equals itself
  return (x.codePointAt(place) ?? -1) - (y.codePointAt(place) ?? -1);
}

/** Combines orders; the first that distinguishes x from y decides. */
export const thenBy =
  <T>(...orders: Order<T>[]): Order<T> =>
  (x, y) => {
    for (const order of orders) {
      const difference = order(x, y);
      if (difference !== 0) return difference;
    }
    return 0;
  };

export const reversed =
  <T>(order: Order<T>): Order<T> =>
  (x, y) =>
    order(y, x);

/** Orders by the position of each item's value in a list, such as the order of a table. */
export const byPlaceIn = <V, T>(places: readonly V[], valueIn: (thing: T) => V): Order<T> => {
  const placeOf = new Map(places.map((value, place) => [value, place]));
  const placeIn = (thing: T): number => placeOf.get(valueIn(thing)) ?? places.length;
  return (x, y) => placeIn(x) - placeIn(y);
};

/** Inserts an item into a sorted list, after equal ones, by binary search. */
export function insert<T>(list: T[], thing: T, order: Order<T>): void {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = list[middle];
    if (other !== undefined && order(other, thing) <= 0) from = middle + 1;
    else to = middle;
  }
  list.splice(from, 0, thing);
}

export const sorted = <T>(things: Iterable<T>, order: Order<T>): T[] => [...things].sort(order);
/** Returns the item that comes first, of equal ones the first given; null if there is none. */
export function first<T>(things: Iterable<T>, order: Order<T>): T | null {
  let found: T | null = null;
  for (const thing of things) if (found === null || order(thing, found) < 0) found = thing;
  return found;
}

/** Returns the few items that come first, in order, without sorting all of them. */
export function firstFew<T>(things: Iterable<T>, order: Order<T>, most: number): T[] {
  const few: T[] = [];
  for (const thing of things) {
    const last = few[most - 1]; // undefined until there are as many
    if (last !== undefined && order(thing, last) >= 0) continue;
    insert(few, thing, order);
    if (few.length > most) few.pop();
  }
  return few;
}

/** Returns the distinct texts, sorted by code point. */
export const distinct = (texts: Iterable<string>): string[] => sorted(new Set(texts), byCodePoint);

/** Orders by name, and by id where names are equal. */
export const byName: Order<{ readonly name: string; readonly id: string }> = thenBy(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

/** Sorts the latest start first; rows without a known start come last. */
export const newestFirst = <Row extends { since: string | null; id: string }>(rows: readonly Row[]): Row[] =>
  sorted(
    rows,
    thenBy(
      reversed((x, y) => byCodePoint(x.since ?? '', y.since ?? '')),
      (x, y) => byCodePoint(x.id, y.id),
    ),
  );
