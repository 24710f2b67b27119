import type { Funding } from '../funding/shape.ts';
import { count, formatDay } from '../words/format.ts';
import { pointsWith } from '../words/funding.ts';
import { sentence } from '../words/phrases.ts';
import { EXPECTED_TIES_MET } from '../words/tie-counts.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { Section } from './shape.ts';

const IN_WORDS = {
  gap: 'gap',
  question: 'question: counts if the answer is good',
  opens: 'opens with a picked role',
} as const;

/** What picked gaps and questions would bring; empty if none are picked. */
export function fundingSection({ funding, place, when }: ReportInput): Section[] {
  if (!funding) return [];
  const { plan, items } = funding;
  const later = `GET /api/districts/${place.id}/funding-plan?items=${items.join(',')}`;
  return [
    {
      id: 'funding',
      heading: 'What the money would buy',
      blocks: [
        {
          kind: 'text',
          sentences: [
            sentenceOf('funding', figure('funding', plan.text)),
            sentenceOf('funding-caution', plan.caution),
            sentenceOf(
              'funding-later',
              `To check later what came of it, ask for the same plan on a day after ${formatDay(when.asOf)}: ${later}`,
            ),
          ],
        },
        tableOf<Funding['choices'][number]>(
          'funding-items',
          'What is planned',
          [
            ['Item', ({ action }) => action],
            ['Kind', ({ list }) => IN_WORDS[list]],
            ['Points alone', ({ gain }) => gain, 1],
          ],
          plan.choices.filter(({ picked }) => picked),
        ),
        tableOf<readonly [string, string, string]>(
          'funding-gains',
          'What it would bring, all items together',
          [
            ['Measure', ([measure]) => measure],
            ['Today', ([, today]) => today],
            ['With the plan', ([, , planned]) => planned],
          ],
          measuresOf(plan),
        ),
      ],
    },
  ];
}

function measuresOf({ coverage, roles, ties, counties, requirements, stays }: Funding) {
  const counted = ({ before: from, after: to, all }: Funding['ties']) => [
    `${from} of ${all}`,
    `${to} of ${all}`,
  ];
  const open = (list: 'gap' | 'question'): number => stays.filter((entry) => entry.list === list).length;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Confirmed coverage, of 100 points', pointsWith(coverage, 'confirmed')],
    ['Possible coverage, of 100 points', pointsWith(coverage, 'possible')],
    ['Roles confirmed', counted(roles)],
    [sentence(EXPECTED_TIES_MET), counted(ties)],
    ['Requirements met', counted(requirements)],
    ['Stays open', ['–', `${count(open('gap'), 'gap')}, ${count(open('question'), 'question')}`]],
    // Last, because each district of a joint report has other rows of these.
    ...counties.byRole.map(
      (row) =>
        [
          `Counties with the role: ${row.name}`,
          counted({ before: row.before, after: row.after, all: counties.all }),
        ] as const,
    ),
  ];
  return rows.map(([measure, [today = '', planned = '']]) => [measure, today, planned] as const);
}
