/** How many results are kept per first argument: before an edit, after it, and for another day. */
const MOST = 3;

/**
 * Memoizes a pure function by the identity of its arguments, so that lists that an edit didn't touch are not
 * processed again. Keeps the last few results per first argument, as long as that argument is in use. Results
 * must not be modified.
 */
export function memoize<First extends object, Rest extends readonly unknown[], Made>(
  make: (first: First, ...rest: Rest) => Made,
): (first: First, ...rest: Rest) => Made {
  const by = memoizeBy<First, Made>();
  return (first, ...rest) => by(first, rest, () => make(first, ...rest));
}

/**
 * Memoizes like `memoize`, with dependencies that are passed separately from the computation.
 */
export function memoizeBy<First extends object, Made>(): (
  first: First,
  of: readonly unknown[],
  make: () => Made,
) => Made {
  const known = new WeakMap<First, readonly Answer<Made>[]>();
  return (first, of, make) => {
    const answers = known.get(first) ?? [];
    const cached = answers.find((answer) => areSame(answer.of, of));
    if (cached) return cached.made;
    const made = make();
    known.set(first, [{ of, made }, ...answers.slice(0, MOST - 1)]);
    return made;
  };
}

interface Answer<Made> {
  readonly of: readonly unknown[];
  readonly made: Made;
}

/** Returns true if both lists contain the same objects in the same order. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

/** Computes a value on first use. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Computes a part of a whole, perhaps from its former value, or returns the former value if its dependencies
 * are the same objects.
 */
export type Memo = <Made>(part: string, of: () => readonly unknown[], make: (before?: Made) => Made) => Made;
/** Always computes; there is no former value, and nothing is kept. */
export const noMemo: Memo = (_part, _of, make) => make();
/** The value of each part, with its dependencies. */
export type Parts = ReadonlyMap<string, Answer<unknown>>;

/** Returns a memo that reuses the parts of a former computation, and collects the parts of this one. */
export function memoFrom(before: Parts | undefined): { readonly memo: Memo; readonly parts: Parts } {
  const parts = new Map<string, Answer<unknown>>();
  const memo: Memo = <Made>(
    part: string,
    ofNow: () => readonly unknown[],
    make: (before?: Made) => Made,
  ): Made => {
    const of = ofNow();
    const was = before?.get(part) as Answer<Made> | undefined; // the same part was made by the same function
    const answer = was && areSame(was.of, of) ? was : { of, made: make(was?.made) };
    parts.set(part, answer);
    return answer.made;
  };
  return { memo, parts };
}
