import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import { levelWord } from '../../core/words/phrases.ts';
import type { SourceKind } from './district-data.ts';

const SOURCE_WORDS: Record<SourceKind, string> = {
  'published-source': 'Published source',
  'general-knowledge': 'General knowledge, no published source',
  entered: 'Entered here',
  sample: 'Sample',
};

/** Where a fact comes from, and how far it can be trusted: the two kinds of public data never look alike. */
export function Source({ source, kind }: { source: string; kind: SourceKind }): JSX.Element {
  return (
    <span class="source">
      <span class={`source__kind source__kind--${kind}`}>{SOURCE_WORDS[kind]}</span> {source}
    </span>
  );
}

/** "since March 3, 2025", "until September 30, 2027", both, or nothing. `until` is the first day on which it no longer holds. */
export const period = (since: string | null, until: string | null): string =>
  [since ? `since ${formatDay(since)}` : '', until ? `until ${formatDay(until)}` : '']
    .filter(Boolean)
    .join(', ');

/** "level 3 of 4, signed or joint work". */
export const levelInWords = (level: number): string => `level ${level} of 4, ${levelWord(level)}`;
