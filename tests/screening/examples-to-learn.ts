import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ALLOWED, REFUSED } from '../unit/screening/examples.ts';

/** A text, whether it must be refused, and how much it counts. */
export interface Example {
  readonly text: string;
  readonly isRefused: boolean;
  readonly weight: number;
}

const CORPUS = new URL('../unit/screening/corpus/', import.meta.url);
const DATA = new URL('../../data/', import.meta.url);
/** Never learned from, because they measure how often screening errs on texts that it does not know (corpus/README.md). */
const MEASURES = ['-sealed', '-fifth', '-sixth', '-seventh', '-eighth'];
/** The reference data has many texts that must pass, and most resemble little of what people enter. */
const WEIGHT_OF_DATA = 0.2;

/** The texts of the corpus except the measures, and the names and notes of the reference data. */
export const examplesToLearn = (): Example[] => [
  ...written(),
  ...ALLOWED.map((text) => ({ text, isRefused: false, weight: 1 })),
  ...REFUSED.map(([text]) => ({ text, isRefused: true, weight: 1 })),
  ...[...ofData()].map(([text, weight]) => ({ text, isRefused: false, weight })),
];

/** Changes with the examples, so that a test can tell whether the weights were learned from them. */
export const digestOf = (examples: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);

function written(): Example[] {
  return filesIn(CORPUS).flatMap((file) => {
    const [, kind, part = ''] = /^(refused|accepted)(.*)\.csv$/.exec(file) ?? [];
    if (!kind || MEASURES.includes(part)) return [];
    return rowsOf(CORPUS, file).map(({ text = '' }) => ({ text, isRefused: kind === 'refused', weight: 1 }));
  });
}

/** At least two words, as people could enter them; not a web address. */
const IS_TEXT = /^(?!http).*\p{L}.*\s/u;

/** The weight of each text of the reference data; names of organizations, in lower case too, weigh as much as any text. */
function ofData(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const file of filesIn(DATA).filter((name) => name.endsWith('.csv'))) {
    for (const [column, text] of rowsOf(DATA, file).flatMap((row) => Object.entries(row))) {
      const isName = /^(?:organizations|leads)/.test(file) && /name$/.test(column);
      if (!isName && !IS_TEXT.test(text)) continue;
      weights.set(text, isName ? 1 : WEIGHT_OF_DATA);
      if (isName) weights.set(text.toLowerCase(), 1);
    }
  }
  return weights;
}

const filesIn = (folder: URL): string[] => readdirSync(folder).sort();

function rowsOf(folder: URL, file: string): Record<string, string>[] {
  const rows: unknown = parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}
