import { beforeCoverage } from '../words/coverage.ts';
import { count, formatPoints } from '../words/format.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { Points, ReportInput } from './input.ts';
import type { Section } from './shape.ts';

/** How many of the required roles are on record, and how many of the required ties are met. */
export const figuresOfRequired = (summary: ReportInput['summary']) => [
  {
    id: 'required-roles',
    value: `${summary.requiredRolesOnRecord} of ${summary.requiredRoles}`,
    label: `required roles on record, ${summary.requiredRolesConfirmed} confirmed`,
  },
  {
    id: 'required-ties',
    value: `${summary.requiredTiesMet} of ${summary.requiredTies}`,
    label: 'required ties met',
  },
];

/** The four figures at the start of a report. */
export function headline({ summary }: ReportInput): Section {
  const { gaps, questions } = summary;
  return {
    id: 'headline',
    heading: 'Summary',
    blocks: [
      {
        kind: 'figures',
        figures: [
          ...figuresOfRequired(summary),
          { id: 'gaps', value: count(gaps, 'gap'), label: 'reported by a partner, or ended' },
          { id: 'questions', value: count(questions, 'question'), label: 'open, and not counted as gaps' },
        ],
      },
    ],
  };
}

const PARTS = [
  ['roles', 'Roles, of 40'],
  ['ties', 'Ties, of 40'],
  ['resilience', 'Ties that survive staff change, of 10'],
  ['confirmation', 'Ties confirmed by both sides, of 10'],
] as const;

/**
 * The score with its parts; until enough required roles are confirmed, how many more are needed.
 */
export function coverage({ summary }: ReportInput): Section {
  const rows: [string, Points][] = [
    ...PARTS.map(([part, label]): [string, Points] => [label, summary.parts[part]]),
    ['Coverage, of 100', summary.score],
  ];
  return {
    id: 'coverage',
    heading: 'Coverage',
    blocks: summary.coverageShown
      ? [
          {
            kind: 'text',
            sentences: [
              sentenceOf(
                'coverage',
                ...['Coverage is at least ', figure('confirmed', formatPoints(summary.score.confirmed))],
                ...[' of 100 points, and at most ', figure('possible', formatPoints(summary.score.possible))],
                ' if every open question is resolved favorably.',
              ),
            ],
          },
          tableOf(
            'coverage',
            'Coverage in points',
            [
              ['Part', ([label]) => label],
              ['Confirmed', ([, { confirmed }]) => confirmed, 1],
              ['On record', ([, { recorded }]) => recorded, 1],
              ['Possible', ([, { possible }]) => possible, 1],
            ],
            rows,
          ),
        ]
      : [{ kind: 'text', sentences: [sentenceOf('coverage', `${beforeCoverage(summary)}.`)] }],
  };
}
