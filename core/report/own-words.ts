import { tableOf, textOf } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { OwnWords, Section, Sentence, Table } from './shape.ts';

const sentencesIn = ({ blocks }: Section): Sentence[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []));

/** Sentences in the district's own words, each against what the record says now; one that the record lacks has moved. */
export function ownWordsOf({ ownSentences }: ReportInput, statement: Section): OwnWords[] {
  const now = new Map(sentencesIn(statement).map((one) => [one.id, textOf(one)]));
  return ownSentences.map(({ id, sentence, text, written, enteredOn }) => ({
    ...{ id, sentence, text, written, on: enteredOn },
    hasMoved: now.get(sentence) !== written,
  }));
}

/** The statement with the own words in a table of their own: no figure of the record is among them. */
export const withOwnWords = (statement: Section, ownWords: readonly OwnWords[]): Section =>
  ownWords.length === 0 ? statement : { ...statement, blocks: [...statement.blocks, tableOfOwn(ownWords)] };

const tableOfOwn = (ownWords: readonly OwnWords[]): Table =>
  tableOf<OwnWords>(
    'own-words',
    'In the district’s own words',
    [
      ['Own words', ({ text }) => text],
      ['Written on', ({ on }) => on],
      [
        'Record since',
        ({ hasMoved, written }) =>
          hasMoved ? `Has changed. When this was written it said: ${written}` : 'Unchanged',
      ],
    ],
    ownWords,
  );
