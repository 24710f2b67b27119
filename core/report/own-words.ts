import { jointSetOf } from '../facts/own-sentences.ts';
import { tableOf, textOf } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { OwnWords, Report, Section, Sentence, Table } from './shape.ts';

const sentencesIn = ({ blocks }: Section): Sentence[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []));

type Kept = Pick<ReportInput, 'place' | 'ownSentences'>;

/**
 * Returns the sentences in the district's own words, each compared with the current generated sentence; if that
 * no longer exists, it counts as moved.
 */
export const ownWordsOf = (input: Kept, statement: Section): OwnWords[] =>
  ownWordsIn([input], statement, null);

/**
 * Returns the same for a joint report: what was written for exactly these districts, whichever of them
 * keeps it.
 */
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

type OwnIn = Pick<Report, 'ownSentences' | 'districts'>;

/** Returns the own sentences that are edited on this report: of its one district, or of the joint report. */
export const ownSentencesOf = ({ ownSentences, districts }: OwnIn): OwnWords[] =>
  ownSentences.filter(({ joint }) => joint === districts.length > 1);

/** Returns those that the record has moved away from, which must be saved again or removed before a PDF is made (screens, Report). */
export const unsettledIn = (report: OwnIn): OwnWords[] =>
  ownSentencesOf(report).filter(({ hasMoved }) => hasMoved);

/** Adds the own words in a table of their own, so that they contain none of the report's figures. */
export const withOwnWords = (statement: Section, ownWords: readonly OwnWords[]): Section =>
  ownWords.length === 0
    ? statement
    : {
        ...statement,
        blocks: [...statement.blocks, tableOfOwn('own-words', 'In the district’s own words', ownWords)],
      };

/** Returns such a table for a joint report; empty if nothing was written for it. */
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
