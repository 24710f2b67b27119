import { kindInWords } from '../words/evidence-kinds.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { sentenceOf, tableOf } from './blocks.ts';
import type { ReportedEvidence, ReportedStatistic, ReportInput } from './input.ts';
import type { Section, Table } from './shape.ts';

/** Published figures next to the score, each with its caveat; empty if there are none. */
export const figuresBeside = ({ statistics, place }: ReportInput): Section[] =>
  statistics.length === 0
    ? []
    : [
        {
          id: 'figures',
          heading: 'Case and hotline figures',
          blocks: [
            {
              kind: 'text',
              sentences: [
                sentenceOf(
                  'figures',
                  'These figures are shown beside the score and are never part of it. They count what was reported or prosecuted, not how much trafficking there is.',
                ),
              ],
            },
            tableOf<ReportedStatistic>(
              'figures',
              `Published figures of the ${place.name} and its state`,
              [
                ['What was counted', ({ measure }) => measure],
                ['Area', ({ scope }) => scope],
                ['Year', ({ year }) => year],
                ['Figure', ({ value }) => value, 0],
                ['Unit', ({ unit }) => unit],
                ['Caveat', ({ note }) => note],
                ['Source', ({ source }) => source],
              ],
              statistics,
            ),
          ],
        },
      ];

/**
 * What must be known about a report wherever it ends up: its dates, its method, its sources, and how to
 * reproduce it.
 */
export const method = (input: ReportInput, again: string): Section =>
  methodSection(aboutReport(input, [['Revision', formatNumber(input.when.revision)]], again), sources(input));

/** Builds the section with facts about the report, and a table of its sources. */
export const methodSection = (lines: [string, string][], sourcesTable: Table): Section => ({
  id: 'method',
  heading: 'Method and sources',
  blocks: [
    tableOf<[string, string]>(
      'method',
      'About this report',
      [
        ['What', ([what]) => what],
        ['Says', ([, says]) => says],
      ],
      lines,
    ),
    sourcesTable,
  ],
});

const SAMPLE: [string, string] = [
  'Data',
  'SAMPLE DATA, not for submission: confirmations, ties, people and dates are invented',
];

/**
 * Returns facts about the report.
 * @param revisions the revisions it is based on
 * @param again the request that reproduces it
 */
export function aboutReport(
  { when, context }: ReportInput,
  revisions: readonly [string, string][],
  again: string,
): [string, string][] {
  const { version } = context.names.model;
  return [
    ['As of', `${formatDay(when.asOf)}: the day for which facts hold`],
    ['Known on', `${formatDay(when.knownOn)}: what this installation knew at the end of that day`],
    ...revisions,
    ['Public record', `Edition of ${formatDay(when.publicRecordDay)}`],
    ...(when.sample ? [SAMPLE] : []),
    [
      'Method',
      `Gap model version ${version}, data/MODEL.md. Nothing counts as missing until someone reports it or it ends. Unknown is an open question, never a gap. Coverage measures partnerships, not how much trafficking there is.`,
    ],
    ['Persons', 'Names of persons are not in this report.'],
    [
      'To reproduce it',
      `${again}, as long as nothing more is entered on the “Known on” date; compare the revision.`,
    ],
  ];
}

/** The evidence behind the ties, and its sources. */
export const sources = ({ evidence }: ReportInput): Table =>
  tableOf<ReportedEvidence>(
    'sources',
    'Evidence of ties and its sources',
    [
      ['Evidence', ({ name }) => name],
      ['Kind', ({ kind }) => kindInWords(kind)],
      ['Most recent day', ({ seen }) => seen],
      ['Status', ({ status }) => status],
      ['Source', ({ source }) => source],
      ['Grade', ({ sourceInWords }) => sourceInWords],
      ['Read on', ({ readOn }) => readOn],
      ['Address', ({ sourceUrl }) => sourceUrl],
    ],
    evidence,
  );
