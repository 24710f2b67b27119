/**
 * The cost of each choice, by its first item, in whole dollars: the planner's own figures, kept only in the
 * page address.
 */
export type Costs = ReadonlyMap<string, number>;

/**
 * Parses costs in an address, such as `fbi--hsi:24000,shelter:90000`. Ignores entries without a valid amount.
 */
export function readCosts(text: string): Costs {
  const pairs = text.split(',').map((part): readonly [string, number | null] => {
    const [item = '', amount = ''] = part.split(':');
    return [item, dollarsIn(amount)];
  });
  return new Map(pairs.flatMap(([item, dollars]) => (item && dollars !== null ? [[item, dollars]] : [])));
}

export const printCosts = (costs: Costs): string =>
  [...costs].map(([item, dollars]) => `${item}:${dollars}`).join(',');

/** Parses whole dollars, such as `$ 24,000` or `24000`; null for anything else, and for a trillion or more. */
export function dollarsIn(typed: string): number | null {
  const digits = typed.replace(/[$,\s]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** Returns confirmed points per thousand dollars; null if no cost was entered. */
export const pointsPerThousand = (points: number, dollars: number): number | null =>
  dollars > 0 ? (points * 1000) / dollars : null;
