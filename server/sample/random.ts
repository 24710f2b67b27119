import { createHash } from 'node:crypto';

/** Minimum and maximum, both inclusive. */
export type Range = readonly [least: number, most: number];
/** Relative weight of each name. */
export type Shares<Name extends string> = Readonly<Record<Name, number>>;

/** A random generator that is deterministic for a seed, on every machine. */
export interface Random {
  whole(range: Range): number;
  chance(probability: number): boolean;
  /** @throws RangeError when there is nothing to pick from. */
  pick<Thing>(things: readonly Thing[]): Thing;
  shuffled<Thing>(things: readonly Thing[]): Thing[];
  among<Name extends string>(shares: Shares<Name>): Name;
}

/** The n-th draw is the SHA-256 of the seed and n: slower than a real generator, but simple and portable. */
export function randomOf(seed: string): Random {
  let draws = 0;
  const fraction = (): number => {
    draws += 1;
    return createHash('sha256').update(`${seed}#${draws}`).digest().readUInt32BE() / 2 ** 32;
  };
  const whole = ([least, most]: Range): number => least + Math.floor(fraction() * (most - least + 1));
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    if (things.length === 0) throw new RangeError('There is nothing to pick from.');
    return things[whole([0, things.length - 1])] as Thing; // the index is below the length
  };
  return {
    whole,
    chance: (probability) => fraction() < probability,
    pick,
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, order: fraction() }))
        .sort((x, y) => x.order - y.order)
        .map(({ thing }) => thing),
    among: <Name extends string>(shares: Shares<Name>): Name => {
      const names = Object.keys(shares) as Name[]; // a Record has no other keys
      const drawn = fraction() * names.reduce((sum, name) => sum + shares[name], 0);
      let sum = 0;
      for (const name of names) {
        sum += shares[name];
        if (drawn < sum) return name;
      }
      return pick(names);
    },
  };
}
