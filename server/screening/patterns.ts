import type { Reading, Token } from './tokens.ts';

/** The part of a text that Tieline never stores, from `start` up to `end` (exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** Short and stable, for programs. */
  readonly name: string;
  /** A noun phrase to follow "appears to contain". */
  readonly what: string;
  /** What to do, if not simply to leave it out. */
  readonly instead?: string;
  readonly find: (reading: Reading) => Span | null;
  /** True if the name of an organization may look like it. Never for numbers, addresses and dates. */
  readonly inNames?: true;
  /** True if a text that reads as harmless as a whole overrules it: `State v. federal charging, a panel`. */
  readonly isWeighed?: true;
}

/** Returns the result at the first token that has one. */
export function firstFound<T>(
  tokens: readonly Token[],
  findAt: (tokens: readonly Token[], index: number) => T | null,
): T | null {
  for (const index of tokens.keys()) {
    const found = findAt(tokens, index);
    if (found) return found;
  }
  return null;
}

/** Finds the match of the first expression that has one. */
export const firstOf =
  (...expressions: readonly RegExp[]) =>
  ({ text }: Reading): Span | null => {
    for (const expression of expressions) {
      const found = expression.exec(text);
      if (found) return { start: found.index, end: found.index + found[0].length };
    }
    return null;
  };
