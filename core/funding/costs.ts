/** What each choice would cost, by its first item, in whole dollars: figures of whoever plans, kept in the address alone. */
export type Costs = ReadonlyMap<string, number>;

/** Reads costs as they stand in an address: `fbi--hsi:24000,shelter:90000`; what is no amount is left out. */
export function readCosts(text: string): Costs {
  const pairs = text.split(',').map((part): readonly [string, number | null] => {
    const [item = '', amount = ''] = part.split(':');
    return [item, dollarsIn(amount)];
  });
  return new Map(pairs.flatMap(([item, dollars]) => (item && dollars !== null ? [[item, dollars]] : [])));
}

export const printCosts = (costs: Costs): string =>
  [...costs].map(([item, dollars]) => `${item}:${dollars}`).join(',');

/** Whole dollars as they are typed, `$ 24,000` or `24000`; null for anything else, and for more than a trillion. */
export function dollarsIn(typed: string): number | null {
  const digits = typed.replace(/[$,\s]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** Confirmed points for each thousand dollars; null where nothing is said to cost anything. */
export const pointsPerThousand = (points: number, dollars: number): number | null =>
  dollars > 0 ? (points * 1000) / dollars : null;
