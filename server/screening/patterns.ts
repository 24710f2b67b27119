import type { Reading, Token } from './tokens.ts';

/** Where a text has something that Tieline never stores: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** Short and fixed, for programs. */
  readonly name: string;
  /** What it is, to follow "appears to contain". */
  readonly what: string;
  /** What to do, where that is another thing than to leave it out. */
  readonly instead?: string;
  readonly find: (reading: Reading) => Span | null;
  /** Made of words alone, so that the name of an organization may look like it. Numbers, addresses and dates never are. */
  readonly inNames?: true;
}

/** What is found at the first token where something is. */
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

/** The first place that one of the expressions matches. */
export const firstOf =
  (...expressions: readonly RegExp[]) =>
  ({ text }: Reading): Span | null => {
    for (const expression of expressions) {
      const found = expression.exec(text);
      if (found) return { start: found.index, end: found.index + found[0].length };
    }
    return null;
  };
