import { jointSetOf } from '../facts/own-sentences.ts';
import { tableOf, textOf } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { OwnWords, Section, Sentence, Table } from './shape.ts';

const sentencesIn = ({ blocks }: Section): Sentence[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []));

type Kept = Pick<ReportInput, 'place' | 'ownSentences'>;

/** Sentences in the district's own words, each against what the record says now; one that the record lacks has moved. */
export const ownWordsOf = (input: Kept, statement: Section): OwnWords[] =>
  ownWordsIn([input], statement, null);

/** The same of a joint report: what was written for these very districts, whichever of them keeps it. */
export const jointWordsOf = (inputs: readonly Kept[], statement: Section): OwnWords[] =>
  ownWordsIn(inputs, statement, jointSetOf(inputs.map(({ place }) => place.id)));

function ownWordsIn(inputs: readonly Kept[], statement: Section, set: string | null): OwnWords[] {
  const now = new Map(sentencesIn(statement).map((one) => [one.id, textOf(one)]));
  return inputs.flatMap(({ place, ownSentences }) =>
    ownSentences
      .filter(({ jointWith }) => jointWith === set)
      .map(({ id, sentence, text, written, enteredOn }) => ({
        ...{ id, sentence, text, written, on: enteredOn },
        hasMoved: now.get(sentence) !== written,
        ...{ districtId: place.id, joint: set !== null },
      })),
  );
}

/** The statement with the own words in a table of their own: no figure of the record is among them. */
export const withOwnWords = (statement: Section, ownWords: readonly OwnWords[]): Section =>
  ownWords.length === 0
    ? statement
    : {
        ...statement,
        blocks: [...statement.blocks, tableOfOwn('own-words', 'In the district’s own words', ownWords)],
      };

/** Such a table of a joint report; none where nothing was written for it. */
export const jointWordsTable = (ownWords: readonly OwnWords[]): Table[] =>
  ownWords.length === 0
    ? []
    : [tableOfOwn('joint-words', 'In the districts’ own words, for this joint report', ownWords)];

const tableOfOwn = (id: string, caption: string, ownWords: readonly OwnWords[]): Table =>
  tableOf<OwnWords>(
    id,
    caption,
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
