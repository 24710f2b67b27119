import { z } from 'zod';

/** Names of invisible characters that change how a text is read; for others the code point is enough. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '\u00ad': 'a soft hyphen',
  '\u061c': 'an Arabic letter mark',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line break',
  '\u2029': 'a line break',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'an end of embedding',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'an end of isolate',
  '\ufeff': 'a byte order mark',
};

/** Control and format characters, line separators, and unpaired surrogates, which no database stores. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Normalizes every text that is entered: trimmed, with accented letters composed (NFC). */
export const tidyText = (text: string): string => text.normalize('NFC').trim();

/**
 * Returns why a text can't be entered, as a phrase that follows its name; null if it can. Every field is
 * a single line.
 */
export function textFault(text: string): string | null {
  const [found] = REFUSED.exec(text) ?? [];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isHalf = /\p{Cs}/u.test(found);
  const what = isHalf ? 'half of a character' : (NAMES[found] ?? 'a character that cannot be seen');
  return `contains ${what} (U+${code}); please enter it again without it`;
}

/** A text in a request body, from `min` to `max` characters long. */
export const enteredText = (max: number, min = 0) =>
  z
    .string()
    .overwrite(tidyText)
    .min(min)
    .max(max)
    .superRefine((text, context) => {
      const message = textFault(text);
      if (message) context.addIssue({ code: 'custom', message });
    });
