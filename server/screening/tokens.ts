/** A word, a number or a punctuation mark, with its position in the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Lowercase, without `'s`. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The input of every rule: a text and its tokens, which are split once. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Letters and digits, joined by marks as in `O'Neil`, `J.R`, `24-cr-20345`, `C/I` (`:` and `/` join only digits), or one mark. */
const TOKEN =
  /(?<!\p{L})[Cc]\/[Ii](?!\p{L})|[\p{L}\p{M}\d]+(?:(?:['.-]|(?<=\d)[:/](?=\d))[\p{L}\p{M}\d]+)*|[^\s_]/gu;

/** A period after a word this short, or after one with periods, ends an abbreviation and is dropped; others end a sentence. */
const ABBREVIATED = 3;
const LONG_ABBREVIATIONS =
  /^(?:incl|dept|capt|supt|atty|misc|crim|asst|prog|assn|assoc|svcs|minn|wash|mich|colo|conn|mass|dist|supp)$/i;

export function read(text: string): Reading {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const before = tokens.at(-1);
    const isJoined = before?.end === index;
    if (
      word === '.' &&
      before &&
      isJoined &&
      (before.text.length <= ABBREVIATED || before.text.includes('.') || LONG_ABBREVIATIONS.test(before.text))
    )
      continue;
    const lower = word.toLowerCase();
    tokens.push({
      text: word,
      lower,
      stem: lower.replace(/'s$/, ''),
      start: index,
      end: index + word.length,
    });
  }
  return { text, tokens };
}

export const isCapital = (token: Token): boolean => /^[\p{Lu}\p{Lo}]/u.test(token.text);
export const isWord = (token: Token): boolean => /^[\p{L}\p{M}]/u.test(token.text);
export const digitsIn = (token: Token): number => (token.text.match(/\d/g) ?? []).length;

/** The span of two tokens and all between them, in either order. */
export const spanFrom = (first: Token, last: Token): { start: number; end: number } => ({
  start: Math.min(first.start, last.start),
  end: Math.max(first.end, last.end),
});

/** A semicolon, or the end of a sentence. */
const ENDS_SENTENCE = /^[.;!?]$/;

/**
 * Returns up to `count` tokens after the one at `index`, nearest first; before it if `count` is negative. Stops at a
 * semicolon or the end of a sentence.
 */
export function near(tokens: readonly Token[], index: number, count: number): readonly Token[] {
  const found: Token[] = [];
  const step = Math.sign(count);
  for (let at = index + step; found.length < Math.abs(count); at += step) {
    const token = tokens[at];
    if (!token || ENDS_SENTENCE.test(token.text)) break;
    found.push(token);
  }
  return found;
}

/** The sentences and other parts between semicolons; none if there is only one. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (ENDS_SENTENCE.test(token.text)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences.length > 1 ? sentences : [];
}
