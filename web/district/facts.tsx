import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import type { SourceKind } from './district-data.ts';

const KINDS: Record<SourceKind, string> = {
  'published-source': 'Published source',
  'general-knowledge': 'General knowledge, no published source',
  entered: 'Entered here',
  sample: 'Sample',
};

/** Where a fact comes from, and how far it can be trusted: the two kinds of public data never look alike. */
export function Source({ source, kind }: { source: string; kind: SourceKind }): JSX.Element {
  return (
    <span class="source">
      <span class={`source__kind source__kind--${kind}`}>{KINDS[kind]}</span> {source}
    </span>
  );
}

/** "since March 3, 2025", "until September 30, 2027", both, or nothing. `until` is the first day on which it no longer holds. */
export const period = (since: string | null, until: string | null): string =>
  [since ? `since ${formatDay(since)}` : '', until ? `until ${formatDay(until)}` : '']
    .filter(Boolean)
    .join(', ');

/** The kind of a piece of evidence as people say it. */
export const kindInWords = (kind: string): string =>
  kind === 'mou' ? 'memorandum' : kind.replaceAll('-', ' ');

const LEVELS = ['no contact', 'contact', 'shared meetings', 'signed or joint work', 'same team'];

/** "level 3 of 4, signed or joint work". */
export const levelInWords = (level: number): string => `level ${level} of 4, ${LEVELS[level] ?? ''}`;
