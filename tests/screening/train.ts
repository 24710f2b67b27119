import { writeFileSync } from 'node:fs';
import { CONSTANT } from '../../server/screening/learned.ts';
import { readingOf } from '../../server/screening/reading.ts';
import { featuresOf } from '../../server/screening/text-features.ts';
import { sentencesOf, type Token } from '../../server/screening/tokens.ts';
import { digestOf, examplesToLearn } from './examples-to-learn.ts';
import { learn } from './logistic-regression.ts';

/**
 * `npm run train:screening`: learns how texts about a case differ from texts about organizations and people at work, and writes
 * the weights.
 */

/** Rarer features are coincidences. */
const FEWEST_TEXTS = 3;
/** Smaller weights change nothing. */
const LEAST = 0.02;

const namesOf = (tokens: readonly Token[]): string[] => [
  ...new Set([...featuresOf(tokens)].map(([name]) => name)),
];

const toLearn = examplesToLearn();
/** Each sentence of a text that must pass must pass as well; which sentence of another must not is not known. */
const examples = toLearn.flatMap(({ text, isRefused, weight }) => {
  const { tokens } = readingOf(text);
  const parts = isRefused ? [tokens] : [tokens, ...sentencesOf(tokens)];
  return parts.map((part) => ({ names: namesOf(part), isRefused, weight }));
});
const names = frequent(examples.map(({ names }) => names));
const numbers = new Map(names.map((name, number) => [name, number]));
const rows = examples.map(({ names, ...rest }) => ({
  ...rest,
  features: Uint32Array.from(names.flatMap((name) => numbers.get(name) ?? [])),
}));
const { weights, constant } = learn(rows, names.length);
const kept = names.flatMap((name, number) => {
  const weight = weights[number] ?? 0;
  return Math.abs(weight) < LEAST ? [] : [`${weight.toFixed(2)}\t${name}`];
});
writeFileSync(
  new URL('../../server/screening/learned-weights.tsv', import.meta.url),
  [
    '# Weights of a logistic regression, by feature (text-features.ts). Written by npm run train:screening from the texts in',
    `# tests/unit/screening and the reference data (digest ${digestOf(toLearn)}).`,
    `${constant.toFixed(2)}\t${CONSTANT}`,
    ...kept,
    '',
  ].join('\n'),
);
console.log(`${rows.length} texts and sentences, ${kept.length} weights`);

function frequent(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const name of texts.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < FEWEST_TEXTS ? [] : name)).sort();
}
