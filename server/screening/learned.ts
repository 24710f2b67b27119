import { readFileSync } from 'node:fs';
import { memoize } from '../../core/memoize.ts';
import type { Span } from './patterns.ts';
import { featuresOf } from './text-features.ts';
import { isWord, type Reading, sentencesOf, type Token } from './tokens.ts';

/** A text above this reads as if it was about a case. Chosen with texts that the weights had not been learned from. */
const OF_A_CASE = 0.3;
/** A text below this reads as if it was about organizations and people at work, which overrules a rule for wording. */
const HARMLESS = -1;
/** One word says too little. */
const FEWEST_WORDS = 2;
/** In tokens: as much of a text as an error shows. */
const LONGEST_SPAN = 8;

/** The constant of the model is stored under this name. */
export const CONSTANT = '';

/** `npm run train:screening` writes them; lines with `#` say how. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  readFileSync(new URL('learned-weights.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [weight = '', feature = ''] = line.split('\t');
      return [feature, Number(weight)] as const;
    }),
);

interface Score {
  readonly tokens: readonly Token[];
  /** Log-odds that a text is about a case. */
  readonly points: number;
  /** What each token contributes. */
  readonly by: ReadonlyMap<Token, number>;
}

/** Logistic regression: the sum of the weights of the features that a text has. */
function scoreOf(tokens: readonly Token[]): Score {
  const seen = new Set<string>();
  const by = new Map<Token, number>();
  let points = WEIGHTS.get(CONSTANT) ?? 0;
  for (const [feature, token] of featuresOf(tokens)) {
    const weight = WEIGHTS.get(feature);
    if (weight === undefined || seen.has(feature)) continue;
    seen.add(feature);
    points += weight;
    by.set(token, (by.get(token) ?? 0) + weight);
  }
  return { tokens, points, by };
}

/** The highest score of a text and of each of its sentences, so that harmless sentences don't hide another; null if it is short. */
const worstOf = memoize(({ tokens }: Reading): Score | null => {
  const sentences = [tokens, ...sentencesOf(tokens)].filter(isLong).map(scoreOf);
  return sentences.reduce<Score | null>(
    (worst, one) => (worst && worst.points >= one.points ? worst : one),
    null,
  );
});

const isLong = (tokens: readonly Token[]): boolean => tokens.filter(isWord).length >= FEWEST_WORDS;

/** Returns true if a text reads as harmless, so that a word in it that often marks a case does not. */
export const readsAsHarmless = (reading: Reading): boolean => (worstOf(reading)?.points ?? 0) < HARMLESS;

/** At least two words apart; neither an identifier nor a web address. */
const IS_WRITTEN = /^(?!https?:).*\p{L}.* \S/u;

/** Finds the part of a text that reads most like a person or an event of a case, if the text or a sentence of it does. */
export function findReadsAsCase(reading: Reading): Span | null {
  if (!IS_WRITTEN.test(reading.text)) return null;
  const worst = worstOf(reading);
  return worst && worst.points > OF_A_CASE ? strongestSpan(worst.tokens, worst.by) : null;
}

/** The consecutive tokens with the largest sum. */
function strongestSpan(tokens: readonly Token[], by: Score['by']): Span {
  const points = tokens.map((token) => by.get(token) ?? 0);
  let best = { sum: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  for (const from of points.keys()) {
    let sum = 0;
    for (let to = from; to < Math.min(points.length, from + LONGEST_SPAN); to++) {
      sum += points[to] ?? 0;
      if (sum > best.sum) best = { sum, from, to };
    }
  }
  return { start: tokens[best.from]?.start ?? 0, end: tokens[best.to]?.end ?? 0 };
}
