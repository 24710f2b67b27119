/** How many answers are kept of one first thing: of a district before an edit and after it, and for another day. */
const MOST = 3;

/**
 * A pure function that gives again what it gave for the very same things, so that lists that no edit touched are not gone through
 * anew. What it gave is kept as long as the first thing is in use, the last few of it; no one may change it.
 */
export function remembered<First extends object, Rest extends readonly unknown[], Made>(
  make: (first: First, ...rest: Rest) => Made,
): (first: First, ...rest: Rest) => Made {
  const by = rememberedBy<First, Made>();
  return (first, ...rest) => by(first, rest, () => make(first, ...rest));
}

/** The same where what something is made of is not what it is made by. */
export function rememberedBy<First extends object, Made>(): (
  first: First,
  of: readonly unknown[],
  make: () => Made,
) => Made {
  const known = new WeakMap<First, readonly Answer<Made>[]>();
  return (first, of, make) => {
    const answers = known.get(first) ?? [];
    const there = answers.find((answer) => areSame(answer.of, of));
    if (there) return there.made;
    const made = make();
    known.set(first, [{ of, made }, ...answers.slice(0, MOST - 1)]);
    return made;
  };
}

interface Answer<Made> {
  readonly of: readonly unknown[];
  readonly made: Made;
}

/** Are these the very same things in the same order? */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

/** Makes something when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a part of something, perhaps from how it was before, or gives that where it was made of the very same things. */
export type Again = <Made>(part: string, of: () => readonly unknown[], make: (before?: Made) => Made) => Made;
/** Nothing was made before, and nothing will be made again. */
export const anew: Again = (_part, _of, make) => make();
/** What was made of what, by part. */
export type Parts = ReadonlyMap<string, Answer<unknown>>;

/** Makes something part by part from how it was made before, and keeps how it is made now. */
export function madeAgain(before: Parts | undefined): { readonly again: Again; readonly parts: Parts } {
  const parts = new Map<string, Answer<unknown>>();
  const again: Again = <Made>(
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
  return { again, parts };
}
