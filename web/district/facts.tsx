import type { JSX } from 'preact';
import { levelWord } from '../../core/words/phrases.ts';
import { datesOfSource, gradeInWords } from '../../core/words/source.ts';
import type { Evidence, SourceKind } from './district-data.ts';

/** The source of a row; rows of counties and figures have no note. */
export interface SourceFacts
  extends Pick<Evidence, 'source' | 'sourceDate' | 'readOn' | 'grade' | 'sourceUrl'> {
  sourceKind: SourceKind;
  note?: string | null;
}

/** The source of a fact, with its grade, day and note, so that different kinds of public data don't look the same. */
export function Source({ of }: { of: SourceFacts }): JSX.Element {
  const { source, sourceKind, grade, sourceUrl, note } = of;
  const dates = datesOfSource(of);
  return (
    <span class="source">
      <span class={`source__kind source__kind--${sourceKind}`}>{gradeInWords(sourceKind, grade)}</span>{' '}
      {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}
      {dates && ` (${dates})`}
      {note && `. Note: ${note}`}
    </span>
  );
}

/** "level 3 of 4, signed agreement or joint work". */
export const levelInWords = (level: number): string => `level ${level} of 4, ${levelWord(level)}`;
