import type { JSX } from 'preact';
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

/** "level 3 of 4, signed or joint work". */
export const levelInWords = (level: number): string => `level ${level} of 4, ${levelWord(level)}`;
