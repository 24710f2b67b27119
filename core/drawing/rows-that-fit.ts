/**
 * Breaks entries into rows, each with as many as fit into a width; an entry that is wider has a row of its own.
 * @param widthOf the width of an entry with the space after it, in the unit of `room`.
 */
export function rowsThatFit<Entry>(
  entries: readonly Entry[],
  widthOf: (entry: Entry) => number,
  room: number,
): Entry[][] {
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const width = widthOf(entry);
    const row = rows.at(-1);
    if (row && width <= left) row.push(entry);
    else {
      rows.push([entry]);
      left = room;
    }
    left -= width;
  }
  return rows;
}
